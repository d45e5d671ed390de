import Foundation

/// What was seen of a home and its machine, for the checks to judge; a part that could not be looked at is nil.
public struct HomeFacts: Sendable {
  /// The moment of looking, on the home's clock.
  public var now: Date
  /// The user who owns the home, as a number.
  public var owner: UInt32
  /// That user's name.
  public var ownerName: String
  /// Whether the home is for exercises; nil where no database says so.
  public var training: Bool?
  /// The home's own folders and files that matter, parents first; one that is missing is told as such.
  public var files: [FileFacts] = []
  /// The groups that the configuration lets into export folders.
  public var groups: [ConsumerFacts]?
  /// The file system that the home lies on.
  public var disk: DiskFacts?
  /// The clock, beside what other things say of the time.
  public var clock: ClockFacts?
  /// Whether the system's tables of time zones are of use.
  public var zonesAreKnown: Bool?
  /// What is wrong with `shinsa.yaml` and `weights.yaml`.
  public var configurationFaults: [Sentence]?
  /// What is wrong with the university's own templates.
  public var templateFaults: [Sentence]?
  /// The key file.
  public var keys: KeyFacts?
  /// The database.
  public var database: DatabaseFacts?
  /// Sealed files.
  public var evidence: EvidenceFacts?
  /// Locks whose holders are gone without giving them back.
  public var leftLocks: [LockFacts] = []
  /// The newest backup in the configured folder; nil where no folder is configured.
  public var backups: BackupFacts?
  /// What the last night left.
  public var night: NightFacts?
  /// The program that is running.
  public var machine: MachineFacts?

  /// Facts of a home whose owner is known.
  public init(now: Date, owner: UInt32, ownerName: String) {
    self.now = now
    self.owner = owner
    self.ownerName = ownerName
  }
}

/// A file or folder of a home.
public struct FileFacts: Hashable, Sendable {
  /// What it is, and what may be done with it.
  public enum Sort: Hashable, Sendable {
    /// The home itself: others may pass through it, where an export folder has a group.
    case home
    /// A folder that others may pass through to an export folder, and no more.
    case passage
    /// A folder that a group may have: an export folder.
    case shared
    /// A folder of the owner's own, or one that portals write to by the office's own arrangement.
    case own, dropped
    /// A file of the owner's own.
    case secret
  }

  /// Its place, from the home; a dot for the home itself.
  public var path: String
  /// What it is.
  public var sort: Sort
  /// Owner, group and permission bits; nil where it is not there.
  public var inode: Inode?

  /// Describes a file.
  public init(path: String, sort: Sort, inode: Inode?) {
    self.path = path
    self.sort = sort
    self.inode = inode
  }
}

/// What the file system says of a file.
public struct Inode: Hashable, Sendable {
  /// Its owner.
  public var owner: UInt32
  /// Its group.
  public var group: UInt32
  /// Permission bits.
  public var mode: Int
  /// Whether it is a folder.
  public var isFolder: Bool
  /// Its size in bytes.
  public var size: Int64

  /// Describes a file.
  public init(owner: UInt32, group: UInt32, mode: Int, isFolder: Bool, size: Int64 = 0) {
    self.owner = owner
    self.group = group
    self.mode = mode
    self.isFolder = isFolder
    self.size = size
  }
}

/// A group that the configuration lets into an export folder.
public struct ConsumerFacts: Hashable, Sendable {
  /// The folder's path from the home.
  public var folder: String
  /// The group's name.
  public var group: String
  /// Its number; nil where the system does not know it.
  public var number: UInt32?
  /// Whether the home's owner belongs to it.
  public var hasOwner: Bool

  /// Describes a group.
  public init(folder: String, group: String, number: UInt32?, hasOwner: Bool) {
    self.folder = folder
    self.group = group
    self.number = number
    self.hasOwner = hasOwner
  }
}

/// The file system that a home lies on.
public struct DiskFacts: Hashable, Sendable {
  /// Bytes that the owner can still write.
  public var free: Int64
  /// Files that can still be made; nil where the file system does not count them.
  public var freeFiles: Int64?
  /// Bytes of the database.
  public var database: Int64
  /// Whether nothing can be written at all.
  public var isReadOnly: Bool

  /// Describes a file system.
  public init(free: Int64, freeFiles: Int64?, database: Int64, isReadOnly: Bool) {
    self.free = free
    self.freeFiles = freeFiles
    self.database = database
    self.isReadOnly = isReadOnly
  }
}

/// What else tells the time.
public struct ClockFacts: Hashable, Sendable {
  /// The moment of the newest audit entry.
  public var newestEntry: Date?
  /// When the program was built; nil where the clock is one of exercises.
  public var programMade: Date?
  /// Whether the system keeps its clock in step with others; nil where it does not say.
  public var isSynchronised: Bool?

  /// Describes a clock.
  public init(newestEntry: Date?, programMade: Date?, isSynchronised: Bool?) {
    self.newestEntry = newestEntry
    self.programMade = programMade
    self.isSynchronised = isSynchronised
  }
}
