import Domain

/// What headers mean, by the default table and by what was agreed on besides.
struct StudentHeadings {
  private let agreed: [String: StudentHeading]

  init(_ mapping: StudentMapping) {
    // In a fixed order, so that a header agreed on twice means the same every time.
    let pairs = StudentHeading.all.flatMap { heading in
      (mapping.headers[heading] ?? []).map { (StudentMapping.folded($0), heading) }
    }
    agreed = Dictionary(pairs) { first, _ in first }
  }

  /// What a header means, and whether by agreement; nil if nothing.
  func meaning(of header: String) -> (StudentHeading, isAgreed: Bool)? {
    let name = StudentMapping.folded(header)
    if let heading = agreed[name] { return (heading, true) }
    return Self.usual[name].map { ($0, false) }
  }

  private static let usual: [String: StudentHeading] = Dictionary(
    uniqueKeysWithValues: StudentHeading.all.flatMap {
      [(StudentMapping.folded($0.japaneseHeader), $0), ($0.englishHeader, $0)]
    })
}
