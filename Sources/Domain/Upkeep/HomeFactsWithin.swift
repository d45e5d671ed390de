import Foundation

/// The key file, held against the database.
public struct KeyFacts: Hashable, Sendable {
  /// What the file is.
  public enum State: Hashable, Sendable {
    case missing, unreadable, read
  }

  /// What the file is.
  public var state: State
  /// Whether the newest sealed case opens with it; nil where there is none.
  public var opensEvidence: Bool?
  /// The sorts whose public keys are not those that the audit log names as in force.
  public var unannounced: [String]

  /// Describes a key file.
  public init(state: State, opensEvidence: Bool? = nil, unannounced: [String] = []) {
    self.state = state
    self.opensEvidence = opensEvidence
    self.unannounced = unannounced
  }
}

/// The database.
public struct DatabaseFacts: Sendable {
  /// How far it can be used.
  public enum State: Hashable, Sendable {
    case missing, inaccessible, busy
    /// What SQLite finds wrong; it names tables and rows, no values.
    case damaged([String])
    /// It is sound, but of another edition than the program.
    case otherEdition
    case current
  }

  /// How far it can be used.
  public var state: State
  /// Everybody who may use the home.
  public var staff: [StaffMember]?
  /// The audit log.
  public var log: LogFacts?

  /// Describes a database.
  public init(state: State, staff: [StaffMember]? = nil, log: LogFacts? = nil) {
    self.state = state
    self.staff = staff
    self.log = log
  }
}

/// The audit log, as far as it was looked at.
public struct LogFacts: Hashable, Sendable {
  /// Entries that the head counts.
  public var entries: Int64
  /// Whether the last entry is the one that the head names.
  public var endsAtHead: Bool
  /// Faults that walking all of it found; nil where it was not walked.
  public var faults: Int?

  /// Describes a log.
  public init(entries: Int64, endsAtHead: Bool, faults: Int? = nil) {
    self.entries = entries
    self.endsAtHead = endsAtHead
    self.faults = faults
  }
}

/// Sealed files beside what the database says of them.
public struct EvidenceFacts: Hashable, Sendable {
  /// Files that are there and whole.
  public var whole: Int
  /// Files that are wanted and not there.
  public var missing: [String]
  /// Files that are shorter than the pictures in them.
  public var short: [String]
  /// Files that nothing refers to.
  public var orphaned: [String]

  /// Describes sealed files.
  public init(whole: Int, missing: [String] = [], short: [String] = [], orphaned: [String] = []) {
    self.whole = whole
    self.missing = missing
    self.short = short
    self.orphaned = orphaned
  }
}

/// A lock that nobody gave back.
public struct LockFacts: Hashable, Sendable {
  /// What was locked.
  public var work: String
  /// The process that held it, which is gone.
  public var holder: Int32

  /// Describes a lock.
  public init(work: String, holder: Int32) {
    self.work = work
    self.holder = holder
  }
}

/// Backups in the configured folder.
public struct BackupFacts: Hashable, Sendable {
  /// When the newest was written.
  public var newest: Date?

  /// Describes backups.
  public init(newest: Date?) { self.newest = newest }
}

/// What the last night left.
public struct NightFacts: Hashable, Sendable {
  /// Its record; nil where no night ever ended.
  public var last: NightRecord?
  /// When the home was made; nil where that is not known.
  public var homeMade: Date?

  /// Describes a night.
  public init(last: NightRecord?, homeMade: Date?) {
    self.last = last
    self.homeMade = homeMade
  }
}

/// The machine around the program, as the one who asks sees it.
public struct MachineFacts: Hashable, Sendable {
  /// What is known of the staff's way in.
  public enum Sudo: Hashable, Sendable {
    /// Whoever asks came through it.
    case used
    case notInstalled, noRule, unseen
    /// A rule file is there.
    case ruled
  }

  /// What the terminal can do.
  public enum Screen: Hashable, Sendable {
    case fit, none, simple, notUTF8
  }

  /// What draws pictures.
  public enum Drawing: Hashable, Sendable {
    case works, missing, notConfined
  }

  /// The staff's way in.
  public var sudo: Sudo
  /// The terminal.
  public var screen: Screen
  /// chafa.
  public var drawing: Drawing

  /// Describes a machine.
  public init(sudo: Sudo, screen: Screen, drawing: Drawing) {
    self.sudo = sudo
    self.screen = screen
    self.drawing = drawing
  }
}
