import Domain

/// One thing that has to hold for the members of a container (manual: bundle-format, section 2).
protocol ContainerRule: Sendable {
  /// What is wrong by this rule, in the directory's order.
  func refusals(of entries: [ZipEntry], limits: IntakeLimits) -> [Refusal]
}

/// A rule that looks at one member at a time.
protocol MemberRule: ContainerRule {
  /// What is wrong with the member, or nil.
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault?
}

extension MemberRule {
  func refusals(of entries: [ZipEntry], limits: IntakeLimits) -> [Refusal] {
    entries.compactMap { entry in
      fault(of: entry, limits: limits).map { Refusal(.container($0), path: entry.shownName) }
    }
  }
}

/// The rules, in the order in which their refusals are named.
enum ContainerRules {
  static func inOrder(hasPassphrase: Bool) -> [any ContainerRule] {
    [
      NameEncodingRule(), ControlCharacterRule(), NameShapeRule(), PlaceRule(), DuplicateNameRule(),
      SpecialFileRule(), EncryptionRule(hasPassphrase: hasPassphrase), MethodRule(), DirectoryRule(), StoredSizeRule(),
      MemberSizeRule(), RatioRule(), TotalSizeRule(),
    ]
  }

  /// More refusals of one bundle than anybody reads are counted, not named.
  static let namedAtMost = 200

  static func refusals(of entries: [ZipEntry], limits: IntakeLimits, hasPassphrase: Bool) -> [Refusal] {
    shortened(inOrder(hasPassphrase: hasPassphrase).flatMap { $0.refusals(of: entries, limits: limits) })
  }

  /// The first refusals, and how many more there are.
  static func shortened(_ refusals: [Refusal]) -> [Refusal] {
    guard refusals.count > namedAtMost else { return refusals }
    let count = refusals.dropFirst(namedAtMost).reduce(0) { count, refusal in
      // A file that was shortened before counts its own.
      if case .xml(.more(let inner)) = refusal.cause { count + inner } else { count + 1 }
    }
    return refusals.prefix(namedAtMost) + [Refusal(.container(.more(count: count)))]
  }
}
