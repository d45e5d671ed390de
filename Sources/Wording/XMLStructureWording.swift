import Domain

extension XMLFault {
  /// What is wrong with the names of elements and attributes; any other fault is only called invalid.
  var structureSentence: Sentence {
    switch self {
    case .rootUnexpected(let found, let expected):
      Sentence(
        ja: "ルート要素は名前空間 urn:shinsa:bundle:1 の \(expected.joined(separator: " か ")) ですが、\(found) になっています。直してください。",
        en:
          "The root element has to be \(expected.joined(separator: " or ")) of namespace urn:shinsa:bundle:1; this is "
          + "\(found). Correct it.")
    case .elementUnknown(let element, let parent):
      Sentence(
        ja: "\(parent) の中に、書式にない要素 \(element) があります。取り除くか、独自の名前空間に移してください。",
        en: "\(parent) holds an element \(element) that the format does not name there. Remove it, or move it into a "
          + "namespace of your own.")
    case .elementRepeated(let element, let parent):
      Sentence(
        ja: "\(parent) の中に \(element) が二度以上あります。一度だけ書いてください。",
        en: "\(parent) holds \(element) more than once. Write it once.")
    case .attributeUnknown(let attribute, let element):
      Sentence(
        ja: "\(element) に、書式にない属性 \(attribute) があります。取り除くか、独自の名前空間に移してください。",
        en: "\(element) has an attribute \(attribute) that the format does not name. Remove it, or move it into a "
          + "namespace of your own.")
    case .attributeMissing(let attribute, let element):
      Sentence(
        ja: "\(element) に属性 \(attribute) がありません。書き加えてください。",
        en: "\(element) lacks the attribute \(attribute). Add it.")
    case .strayText(let element):
      Sentence(
        ja: "\(element) の中で、要素の間に文字があります。取り除いてください。",
        en: "\(element) holds text between its elements. Remove it.")
    default:
      Sentence(
        ja: "この要素の内容がスキーマに合いません。スキーマ（shinsa bundle schema）で確かめてください。",
        en: "The content of this element is against the schema. See shinsa bundle schema.")
    }
  }
}
