import Domain
import Foundation
import Outgoing
import Procedures
import Secrets
import Store

/// Why a home cannot be worked in.
enum WorkplaceFault: Error, Hashable {
  /// There is no home at this path.
  case noHome(path: String)
  /// The home belongs to somebody else, and sudo did not start us.
  case notOwner(path: String)
  /// The database needs this program's `init`, or a newer program.
  case schemaDiffers
  /// A needed file is missing or cannot be read.
  case fileMissing(name: String)
  /// The key file is none.
  case keysUnreadable
  /// `--as` outside a training home.
  case asOutsideTraining
  /// Nobody of this name is listed as staff.
  case notStaff(name: String)
  /// Others can write where only the home's owner may.
  case writableByOthers(path: String)
  /// `SHINSA_NOW` cannot be read.
  case badClock
}

/// Opens the home for a command: configuration, database, keys, and who acts.
enum Workplace {
  /// The office for the one who acts; throws `WorkplaceFault`, `UnusableConfiguration`, `StoreError`.
  static func office(home: String?, as name: String?) throws -> Office {
    let folders = HomeLocation.folders(home)
    let store = try store(in: folders)
    let training = try isTraining(store)
    let settings = try settings(in: folders, training: training)
    let clock = try clock(training: training)
    return Office(
      folders: folders, settings: settings, store: store, keys: try keys(in: folders),
      templates: try TemplateLibrary(folder: existing(folders.templates)),
      actor: try actor(as: name, store: store, folders: folders, training: training), clock: clock,
      chance: .system)
  }

  /// The database of an existing home.
  static func store(in folders: HomeFolders) throws -> Store {
    guard FileManager.default.fileExists(atPath: folders.configuration.path),
      FileManager.default.fileExists(atPath: folders.database.path)
    else { throw WorkplaceFault.noHome(path: folders.root.path) }
    // A clone's root may be open to its owner's own group; what the program keeps for itself may not.
    try admit(folders.root, closedTo: 0o002)
    try admit(folders.state, closedTo: 0o022)
    let store = try Store(path: folders.database.path)
    guard try store.isCurrent() else { throw WorkplaceFault.schemaDiffers }
    return store
  }

  /// A folder of the home is a real folder, its owner works here, and nobody else can write to it.
  ///
  /// Through sudo anybody can name any home: one that he made himself must not lead, by its links, to the owner's keys.
  private static func admit(_ folder: URL, closedTo others: mode_t) throws {
    var facts = stat()
    guard stat(folder.path, &facts) == 0, facts.st_uid == geteuid() else {
      throw WorkplaceFault.notOwner(path: folder.path)
    }
    var own = stat()
    guard lstat(folder.path, &own) == 0, own.st_uid == geteuid(), facts.st_mode & others == 0 else {
      throw WorkplaceFault.writableByOthers(path: folder.path)
    }
  }

  /// The settings of a home.
  static func settings(in folders: HomeFolders, training: Bool) throws -> OfficeSettings {
    guard let text = try? String(contentsOf: folders.configuration, encoding: .utf8) else {
      throw WorkplaceFault.fileMissing(name: folders.configuration.lastPathComponent)
    }
    var settings = try ConfigurationFile.settings(from: text, training: training)
    if FileManager.default.fileExists(atPath: folders.weights.path) {
      guard let text = try? String(contentsOf: folders.weights, encoding: .utf8) else {
        throw WorkplaceFault.fileMissing(name: folders.weights.lastPathComponent)
      }
      settings.weights = try WeightsFile.weights(from: text)
    }
    if let name = settings.passphraseFile {
      settings.passphrase = try PassphraseFile.read(URL(filePath: name, relativeTo: folders.root))
    }
    if let name = settings.night.backupPassphraseFile, settings.night.backupKey == nil {
      settings.night.backupPassphrase = try PassphraseFile.read(URL(filePath: name, relativeTo: folders.root))
    }
    return settings
  }

  /// Whether the home is for exercises.
  static func isTraining(_ store: Store) throws -> Bool {
    guard let training = try store.read({ try $0.homeIsTraining() }) else { throw WorkplaceFault.schemaDiffers }
    return training
  }

  /// The keys of a home.
  static func keys(in folders: HomeFolders) throws -> HomeKeys {
    guard let contents = try? Data(contentsOf: folders.keys) else {
      throw WorkplaceFault.fileMissing(name: "state/" + folders.keys.lastPathComponent)
    }
    guard let keys = try? HomeKeys(fileContents: contents) else { throw WorkplaceFault.keysUnreadable }
    return keys
  }

  /// The clock: a training home honours `SHINSA_NOW`, so that exercises and tests can be repeated.
  static func clock(training: Bool) throws -> @Sendable () -> Date {
    guard training, let text = ProcessInfo.processInfo.environment["SHINSA_NOW"] else { return { Date() } }
    guard let moment = Instant.date(text) else { throw WorkplaceFault.badClock }
    return { moment }
  }

  private static func actor(
    as played: String?, store: Store, folders: HomeFolders, training: Bool
  ) throws -> Actor {
    let user = CallingUser.current(homeOwner: owner(of: folders), environment: ProcessInfo.processInfo.environment)
    if played != nil, !training { throw WorkplaceFault.asOutsideTraining }
    let name = played ?? user.name
    guard let member = try store.read({ try $0.staffMember(name) }) else { throw WorkplaceFault.notStaff(name: name) }
    return Actor(name: member.name, osUser: user.name, role: member.role)
  }

  /// Throws where the one who acts was taken off the list, or was given another role, since the office was opened.
  ///
  /// A screen stays open for hours: who has left must not go on working at it, nor take up what was just given back.
  static func admitStillStaff(_ office: Office) throws {
    let actor = office.actor
    guard let member = try office.store.read({ try $0.staffMember(actor.name) }) else {
      throw WorkplaceFault.notStaff(name: actor.name)
    }
    guard member.role == actor.role else { throw NotAllowed(deed: .decide, role: member.role) }
  }

  /// The user who owns the home.
  static func owner(of folders: HomeFolders) -> uid_t {
    var facts = stat()
    return stat(folders.root.path, &facts) == 0 ? facts.st_uid : uid_t.max
  }

  private static func existing(_ folder: URL) -> URL? {
    FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }
}
