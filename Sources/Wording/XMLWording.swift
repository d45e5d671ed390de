import Domain

extension XMLFault {
  /// What is wrong with the XML file, and what the sender can do.
  public var sentence: Sentence {
    switch self {
    case .tooLarge(let bytes, let limit):
      Sentence(
        ja: "XML ファイルは \(limit) バイトまでですが、\(bytes) バイトあります。小さくしてください。",
        en: "An XML file here has at most \(limit) bytes; this one has \(bytes). Make it smaller.")
    case .documentType:
      Sentence(
        ja: "文書型宣言（DOCTYPE）は使えません。取り除いてください。",
        en: "Document type declarations (DOCTYPE) are not allowed. Remove it.")
    case .malformed(let malformation): malformation.sentence
    case .namespace:
      Sentence(
        ja: "宣言されていない接頭辞など、名前空間の誤りがあります。使う接頭辞をすべて xmlns で宣言してください。",
        en: "A prefix is not declared, or a namespace is used wrongly. Declare every prefix with xmlns.")
    case .tooDeep(let limit):
      Sentence(
        ja: "要素の入れ子は \(limit) 段までです。浅くしてください。", en: "Elements may be nested \(limit) deep. Nest them less.")
    case .tooManyAttributes(let limit):
      Sentence(
        ja: "一つの要素の属性は \(limit) 個までです。減らしてください。",
        en: "An element may have \(limit) attributes. Give it fewer.")
    case .encoding, .encodingContradicted, .version: declarationSentence
    case .rootUnexpected, .elementUnknown, .elementRepeated, .attributeUnknown, .attributeMissing, .strayText, .invalid:
      structureSentence
    case .more(let count):
      Sentence(ja: "ほかに \(count) 件の問題があります。", en: "There are \(count) more troubles.")
    case .characterForbidden(let item, let codePoint):
      Sentence(
        ja: "\(item.name) に、使えない文字 U+\(codePoint.hexadecimal) があります。取り除いてください。",
        en: "\(item.name) holds U+\(codePoint.hexadecimal), a character that no value may hold. Remove it.")
    case .valueInvalid(let item):
      Sentence(
        ja: "\(item.name) の値が、スキーマの定める形式ではありません。スキーマ（shinsa bundle schema）で確かめてください。",
        en: "The value of \(item.name) is not of the type that the schema gives it. See shinsa bundle schema.")
    }
  }

  private var declarationSentence: Sentence {
    switch self {
    case .encodingContradicted(let declared):
      Sentence(
        ja: "XML 宣言の文字コードが \(declared) ですが、実際と一致しないか、使えないものです。UTF-8、または BOM 付きの UTF-16 で書き、そのとおり宣言してください。",
        en:
          "The XML declaration says \(declared), which the bytes are not, or which is not taken. Write UTF-8, or UTF-16 "
          + "with a byte order mark, and declare it.")
    case .version(let declared):
      Sentence(
        ja: "XML のバージョンは 1.0 に限りますが、\(declared) と宣言されています。1.0 で書いてください。",
        en: "Only XML 1.0 is taken, and the declaration says \(declared). Write XML 1.0.")
    default:
      Sentence(
        ja: "文字コードは UTF-8、または BOM 付きの UTF-16 に限りますが、そうではないデータがあります。文字コードを確かめてください。",
        en: "The file has to be UTF-8, or UTF-16 with a byte order mark, and it is neither. Check its encoding.")
    }
  }
}

extension XMLMalformation {
  /// In which way the file is not well-formed, and what the sender can do.
  public var sentence: Sentence {
    switch self {
    case .empty: Sentence(ja: "XML の要素がありません。中身を書き込んでください。", en: "There is no element. Write the file’s content.")
    case .unfinished:
      Sentence(ja: "XML が途中で終わっています。最後まで書き込んでください。", en: "The XML ends too early. Write it to its end.")
    case .tagMismatch:
      Sentence(
        ja: "開始タグと終了タグが対応していません。タグを確かめてください。", en: "An end tag does not match its start tag. Check the tags.")
    case .character:
      Sentence(
        ja: "XML で使えない文字があります。制御文字などを取り除いてください。",
        en: "There is a character that XML does not allow. Remove control characters.")
    case .attributeRepeated:
      Sentence(
        ja: "一つのタグに同じ属性が二度あります。一度だけ書いてください。", en: "A tag has an attribute twice. Write it once.")
    case .entityUnknown:
      Sentence(
        ja: "定義のない実体参照があります。文字そのものか、文字参照（&#x…;）で書いてください。",
        en: "There is a reference to an unknown entity. Write the character itself, or its number (&#x…;).")
    case .trailingContent:
      Sentence(
        ja: "ルート要素の後に余分なデータがあります。取り除いてください。",
        en: "Something follows the root element. Remove it.")
    case .syntax:
      Sentence(ja: "XML の文法に誤りがあります。確かめて書き直してください。", en: "This is not well-formed XML. Check and mend it.")
    }
  }
}

extension UInt32 {
  /// A code point as Unicode writes it: at least four digits.
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
