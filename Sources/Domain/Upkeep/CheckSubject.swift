/// What `doctor` looks at, in the order in which it says so; the raw value is the check's name in JSON.
public enum CheckSubject: String, Codable, Sendable, CaseIterable {
  case home, permissions
  case exportGroups = "export-groups"
  case disk, clock
  case timeZones = "time-zones"
  case configuration, templates, keys, database, schema, staff, audit, evidence, locks, backups, night, sudo
  case terminal, chafa
}

/// How much an ailment matters, from least to most; the raw value is the outcome in JSON.
public enum CheckSeverity: String, Codable, Sendable, CaseIterable, Comparable {
  /// Worth knowing; nothing is wrong with the job.
  case hint
  /// The job is done, but not as it should be.
  case fallsShort = "falls-short"
  /// Something without which the job cannot be done.
  case missing

  /// Orders by how much it matters.
  public static func < (one: CheckSeverity, other: CheckSeverity) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .fallsShort: 1
    case .missing: 2
    }
  }
}

/// What a check says of a home.
public enum CheckVerdict: Hashable, Sendable {
  /// All is well.
  case sound(CheckRemark)
  /// What is wrong, each with its cure.
  case ailing([Ailment])
  /// It could not be looked at, as something before it is missing, or does not apply.
  case skipped

  /// What is wrong.
  public var ailments: [Ailment] {
    switch self {
    case .sound, .skipped: []
    case .ailing(let ailments): ailments
    }
  }

  /// How much it matters; nil where nothing is wrong.
  public var severity: CheckSeverity? { ailments.map(\.severity).max() }
}

/// A figure beside a check that found nothing wrong.
public enum CheckRemark: Hashable, Sendable {
  case none
  /// Bytes that are free.
  case free(bytes: Int64)
  /// Entries of the audit log, and whether all of them were verified.
  case entries(Int64, areVerified: Bool)
  /// Files, of evidence or of backups.
  case files(Int)
  /// Whole hours since a backup or a night.
  case age(hours: Int)
}
