import Domain
import JapaneseText

/// What headers mean, by the default table and by what was agreed on besides.
struct StudentHeadings {
  private let agreed: [String: StudentHeading]

  init(_ mapping: StudentMapping) {
    let pairs = mapping.headers.flatMap { heading, names in names.map { (Self.folded($0), heading) } }
    agreed = Dictionary(pairs) { first, _ in first }
  }

  /// What a header means, and whether by agreement; nil if nothing.
  func meaning(of header: String) -> (StudentHeading, isAgreed: Bool)? {
    let name = Self.folded(header)
    if let heading = agreed[name] { return (heading, true) }
    return Self.usual[name].map { ($0, false) }
  }

  private static func folded(_ text: String) -> String {
    TextRules.trimmedAndCollapsed(WidthFold.folded(text)).lowercased()
  }

  private static let usual: [String: StudentHeading] = Dictionary(
    uniqueKeysWithValues: StudentHeading.all.flatMap {
      [(folded($0.japaneseHeader), $0), ($0.englishHeader, $0)]
    })
}
