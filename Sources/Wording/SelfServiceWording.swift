import Domain

extension FormFault {
  /// What is wrong with a self-service request; no other fault comes here.
  var selfServiceSentence: Sentence {
    switch self {
    case .elementMissing(let element, let kind):
      Sentence(
        ja: "この手続き（kind=\"\(kind.rawValue)\"）に必要な \(element) がないか、空です。値を入れてください。",
        en: "Requests of kind \(kind.rawValue) need \(element), and this one lacks it. Fill it in.")
    case .elementUnexpected(let element, let kind):
      Sentence(
        ja: "この手続き（kind=\"\(kind.rawValue)\"）では、ほかの項目との組み合わせを含め、\(element) は使えません。取り除いてください。",
        en: "Requests of kind \(kind.rawValue) do not take \(element), or not beside the others. Leave it out.")
    case .nothingToChange:
      Sentence(
        ja: "変更する項目がありません。name、address、phone、mobile、employer のうち、変更するものを入れてください。",
        en: "Nothing is to be changed. Put in what changes: name, address, phone, mobile or employer.")
    case .sealedMalformed(let item):
      Sentence(
        ja: "\(item.name) が Base64 ではありません。暗号化した値を、改行や空白を入れずに Base64 で書いてください。",
        en: "\(item.name) is not base64. Write the sealed value in base64, without line breaks or spaces.")
    case .sealedTooShort(let item, let bytes, let least):
      Sentence(
        ja: "\(item.name) は復号に \(least) バイト以上が必要ですが、\(bytes) バイトしかありません。公開鍵で暗号化した値（enc と暗号文）を入れてください。",
        en:
          "\(item.name) has \(bytes) bytes; a sealed value has at least \(least). "
          + "Put in encapsulated key and ciphertext, one behind the other.")
    default:
      Sentence(ja: "値が書式に合いません。直してください。", en: "The value is against the format. Correct it.")
    }
  }
}
