import Foundation

extension Damage {
  /// Requests that are not what the format wants.
  static let ofRequest: [Damage] = [
    .request("a document type", "xml.doctype") { bundle in
      bundle.replace("<application ", with: "<!DOCTYPE application>\n<application ", in: request)
    },
    .request("an external entity", "xml.doctype") { bundle in
      let entity = "<!DOCTYPE application [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>\n<application "
      bundle.replace("<application ", with: entity, in: request)
      bundle.replace("<prefecture>大阪府", with: "<prefecture>&file;", in: request)
    },
    .request("an element that nobody knows", "xml.element-unknown") { bundle in
      bundle.replace("</email>", with: "</email><twitter>x</twitter>", in: request)
    },
    .request("an attribute that nobody knows", "xml.attribute-unknown") { bundle in
      bundle.replace("<email>", with: "<email verified=\"yes\">", in: request)
    },
    .request("an element twice", "xml.element-repeated") { bundle in
      bundle.replace("</email>", with: "</email><email>other@example.jp</email>", in: request)
    },
    .request("a tag that is not closed", "xml.malformed") { bundle in
      bundle.replace("</enrolment>", with: "", in: request)
    },
    .request("UTF-16 without a byte order mark", "xml.encoding") { bundle in
      let text = String(decoding: bundle[request] ?? Data(), as: UTF8.self)
      bundle[request] = Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    },
    .request("an encoding that the bytes contradict", "xml.encoding-contradicted") { bundle in
      bundle.replace("encoding=\"UTF-8\"", with: "encoding=\"Shift_JIS\"", in: request)
    },
    .request("a character that turns text round", "xml.character-forbidden") { bundle in
      bundle.replace("花子</kanji>", with: "花\u{202E}子</kanji>", in: request)
    },
    .request("no date of birth", "form.missing") { bundle in
      bundle.replace("<birthDate>1988-09-09</birthDate>", with: "", in: request)
    },
    .request("a day that does not exist", "form.day-invalid") { bundle in
      bundle.replace("1988-09-09", with: "1988-02-30", in: request)
    },
    .request("a faculty that the university does not have", "form.unit-unknown") { bundle in
      bundle.replace("<faculty>外国語学部", with: "<faculty>魔法学部", in: request)
    },
  ]

  /// Pictures that are none.
  static let ofPicture: [Damage] = [
    .request("a picture that is not there", "image.missing", front) { $0[front] = nil },
    .request("a web page that calls itself a JPEG", "image.format-unknown", front) { bundle in
      bundle[front] = Data("<!DOCTYPE html><html><script>alert(1)</script></html>".utf8)
    },
    .request("a JPEG that breaks off", "image.truncated", front) { bundle in
      bundle[front] = BundleMaker.picture("0001-front.jpg").dropLast(300)
    },
    .request("a PNG with a damaged chunk", "image.damaged", back) { bundle in
      var bytes = BundleMaker.picture("0001-back.png")
      bytes[bytes.count / 2] ^= 0xFF
      bundle[back] = bytes
    },
    .request("a picture without a byte", "image.empty", front) { $0[front] = Data() },
    .request("two requests that share a picture", "request.picture-shared", front) { bundle in
      let second = Applicant.hanako.with(\.id, "A-2").request
        .replacing("images/A-2-front.jpg", with: front).replacing("images/A-2-back.png", with: back)
      bundle["requests/A-2.xml"] = Data(second.utf8)
    },
  ]

  static let all = ofContainer + ofManifest + ofRequest + ofPicture
}
