import Foundation

@testable import Intake

extension HostileCase {
  private static func image(_ name: String, _ codes: String..., path: String) -> HostileCase {
    var bent = request(name, replacing: "path=\"images/2.gif\"", with: "path=\"\(path)\"")
    bent.codes = codes
    bent.reach = codes.isEmpty ? .nothing : .request
    return bent
  }

  private static let anotherImage = "<image path=\"images/9\" document=\"other\" side=\"other\"/>"

  /// What a request says of itself and of its pictures.
  static let requests: [HostileCase] = [
    request("a request's id that leads out", "form.id-invalid", replacing: "\"A-2\"", with: "\"../A-2\""),
    request("an id with a dot in front", "form.id-invalid", replacing: "\"A-2\"", with: "\".A\""),
    request("an id with an escape", "form.id-invalid", replacing: "\"A-2\"", with: "\"A;rm\""),
    request("an id in full-width letters", "form.id-invalid", replacing: "\"A-2\"", with: "\"Ａ-2\""),
    request("no id at all", "xml.attribute-missing", replacing: " id=\"A-2\"", with: ""),
    request("a kind that nobody knows", "form.value-unknown", replacing: "kind=\"new\"", with: "kind=\"delete\""),
    request("sent tomorrow", "form.time-in-future", replacing: "2026-11-21T21:14", with: "2026-11-23T21:14"),
    request("sent in the year 9999", "form.time-in-future", replacing: "2026-11-21T21:14", with: "9999-11-23T21:14"),
    request("sent at no hour", "form.time-invalid", replacing: "T21:14:05", with: "T25:14:05"),
    request("sent without offset", "form.time-invalid", replacing: "21:14:05+09:00", with: "21:14:05"),
    image("a picture that is not there", "image.missing", path: "images/9"),
    image("a picture in another case", "image.missing", path: "images/2.GIF"),
    image("a picture outside", "form.picture-path-invalid", path: "../../etc/passwd"),
    image("a picture by an absolute path", "form.picture-path-invalid", path: "/etc/passwd"),
    image("a picture by a way up", "form.picture-path-invalid", path: "images/../manifest.xml"),
    image("a picture in a folder", "form.picture-path-invalid", path: "images/a/2.gif"),
    image("the manifest for a picture", "form.picture-path-invalid", path: "manifest.xml"),
    image("a request for a picture", "form.picture-path-invalid", path: "requests/b.xml"),
    image("a folder for a picture", "form.picture-path-invalid", path: "images/"),
    image("a picture over the network", "form.picture-path-invalid", path: "http://127.0.0.1/2.gif"),
    request(
      "the same picture again", "request.picture-twice", replacing: "</identity>",
      with: "<image path=\"images/2.gif\" document=\"other\" side=\"other\"/></identity>"),
    request(
      "a document that nobody knows", "form.value-unknown", replacing: "\"drivers-licence\"", with: "\"licence\""),
    request("a side that nobody knows", "form.value-unknown", replacing: "\"front\"", with: "\"inside\""),
    request(
      "no pictures", "form.missing",
      replacing: "<image path=\"images/2.gif\" document=\"drivers-licence\" side=\"front\"/>", with: ""),
    request(
      "eleven pictures", "form.too-many-pictures", "image.missing", "request.picture-twice", replacing: "</identity>",
      with: String(repeating: anotherImage, count: 10) + "</identity>"),
  ]

  private static func value(_ name: String, _ codes: String..., of old: String, _ new: String) -> HostileCase {
    var bent = request(name, replacing: ">\(old)<", with: ">\(new)<")
    bent.codes = codes
    bent.reach = codes.isEmpty ? .nothing : .request
    return bent
  }

  /// Values that want to be more than values.
  static let values: [HostileCase] = [
    value(
      "an address of two lines", "xml.character-forbidden", "form.email-invalid", of: "hanako@example.jp",
      "a@example.jp&#10;Bcc: b@example.jp"),
    value("two addresses", "form.email-invalid", of: "hanako@example.jp", "a@example.jp,b@example.jp"),
    value("an address in brackets", "form.email-invalid", of: "hanako@example.jp", "&lt;a@example.jp&gt;"),
    value("an address of a machine", "form.email-invalid", of: "hanako@example.jp", "a@[127.0.0.1]"),
    value("an address without a domain", "form.email-invalid", of: "hanako@example.jp", "root@localhost"),
    value("a quoted address", "form.email-invalid", of: "hanako@example.jp", "\"a b\"@example.jp"),
    value(
      "an address of 255", "form.too-long", of: "hanako@example.jp", "a@" + String(repeating: "b", count: 250) + ".jp"),
    value("a link of 201", "form.too-long", of: "tk-1", String(repeating: "x", count: 201)),
    value("no link", "form.link-missing", of: "tk-1", " "),
    value("a name of 101", "form.too-long", of: "見本 花子", String(repeating: "花", count: 101)),
    value("no name in Latin letters", "form.missing", of: "MIHON HANAKO", "\u{3000}"),
    value("a sex that is no word of ours", "form.value-unknown", of: "female", "F"),
    value("no such day", "form.day-invalid", of: "1988-09-09", "1988-02-30"),
    value("a day in another calendar", "form.day-invalid", of: "1988-09-09", "昭和63年9月9日"),
    value("a day in full-width digits", "form.day-invalid", of: "1988-09-09", "１９８８-09-09"),
    value("born before 1900", "form.day-too-early", of: "1988-09-09", "1899-12-31"),
    value("born tomorrow", "form.day-in-future", of: "1988-09-09", "2026-11-23"),
    value("a thirteenth month", "form.month-invalid", of: "2011-03", "2011-13").twice,
    value("an end that is no word of ours", "form.value-unknown", of: "graduated", "expelled"),
    value("a country in small letters", "form.country-invalid", of: "JP", "jp"),
    value("a postal code of six", "form.postal-code-invalid", of: "530-0001", "530-001"),
    value("a telephone of letters", "form.telephone-invalid", of: "090-1234-5678", "090-CALL-NOW"),
    value("a telephone too long", "form.telephone-invalid", of: "090-1234-5678", "0901234567890123"),
    value("markup in a value", of: "梅田3-1-1", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    value("a formula in a value", of: "梅田3-1-1", "=HYPERLINK(\"http://127.0.0.1\")"),
    value("a query in a value", of: "梅田3-1-1", "'; DROP TABLE account; --"),
    value("a template in a value", of: "梅田3-1-1", "{{password}} ${HOME} %s%n"),
  ]

  /// The same trouble in both months that the request states.
  private var twice: HostileCase {
    var bent = self
    bent.codes += codes
    return bent
  }
}
