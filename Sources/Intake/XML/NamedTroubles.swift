import Domain

extension [Refusal] {
  /// How many troubles of one file are named one by one: nobody mends more at a time, and a megabyte of wrong elements
  /// must not become a hundred of receipt.
  static var namedAtMost: Int { 200 }

  /// These refusals, and beyond a limit only how many more there are.
  func named(path: String) -> [Refusal] {
    guard count > Self.namedAtMost else { return self }
    let more = Refusal(.xml(.more(count: count - Self.namedAtMost)), path: path)
    return prefix(Self.namedAtMost) + [more]
  }
}
