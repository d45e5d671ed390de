/// What a member of staff is there for.
public enum Role: String, Codable, Sendable, CaseIterable {
  case importer, reviewer, supervisor, auditor

  /// Whether this role may do `deed`.
  public func may(_ deed: Deed) -> Bool { Self.allowed[self, default: []].contains(deed) }

  private static let allowed: [Role: Set<Deed>] = [
    .importer: [.importBundles, .importRecords, .sendMail, .export, .report, .keep],
    .reviewer: [.importBundles, .importRecords, .sendMail, .export, .report, .look, .decide],
    .supervisor: Set(Deed.allCases),
    .auditor: [.look, .report, .audit],
  ]
}

/// Something that needs a role.
public enum Deed: String, Codable, Sendable, CaseIterable {
  /// Take bundles in.
  case importBundles
  /// Load student records, postal codes, calendars.
  case importRecords
  /// Emit mail that is due.
  case sendMail
  /// Write account files.
  case export
  /// Draw up reports: figures, without anything of an applicant.
  case report
  /// See applications, student records, accounts, pictures.
  case look
  /// Decide, confirm, undo, note, withdraw.
  case decide
  /// Add and remove staff, correct, configure.
  case manage
  /// Export and verify the audit log.
  case audit
  /// Remove what was kept for its time, and make backups.
  case keep
}

/// Who acts: the name that counts, and the operating-system user behind it.
///
/// They differ in a training home only, where `--as` plays a colleague.
public struct Actor: Hashable, Codable, Sendable {
  /// The acting name.
  public var name: String
  /// The operating-system user's name.
  public var osUser: String
  /// The role of the acting name.
  public var role: Role

  /// Names who acts.
  public init(name: String, osUser: String, role: Role) {
    self.name = name
    self.osUser = osUser
    self.role = role
  }

  /// Whether this is somebody else than `other`, as a second person has to be.
  ///
  /// Neither of the two names recorded may equal either name of the other. A training home compares the acting names alone.
  public func isSecondPerson(to other: Signature, training: Bool) -> Bool {
    if training { return name != other.name }
    return Set([name, osUser]).isDisjoint(with: [other.name, other.osUser])
  }

  /// What stays of this person in a record.
  public var signature: Signature { Signature(name: name, osUser: osUser) }
}

/// The two names that a deed is recorded under.
public struct Signature: Hashable, Codable, Sendable {
  /// The acting name.
  public var name: String
  /// The operating-system user's name.
  public var osUser: String

  /// Records two names.
  public init(name: String, osUser: String) {
    self.name = name
    self.osUser = osUser
  }
}

/// A member of staff.
public struct StaffMember: Hashable, Codable, Sendable {
  /// The operating-system user's name, or in a training home any name.
  public var name: String
  /// What the person may do.
  public var role: Role

  /// Lists a person.
  public init(name: String, role: Role) {
    self.name = name
    self.role = role
  }
}
