import Domain
import Foundation
import Secrets
import Store

/// Looks at the database of a home and at what has to agree with it, for the checks of `doctor` to judge.
public struct LookAtDatabase {
  let folders: HomeFolders
  let isFull: Bool
  private let store: Store?
  private let failure: StoreError?

  /// Opens the database if it is there; makes none, and changes nothing in it.
  public init(_ folders: HomeFolders, isFull: Bool) {
    self.folders = folders
    self.isFull = isFull
    guard FileManager.default.fileExists(atPath: folders.database.path) else {
      (store, failure) = (nil, nil)
      return
    }
    do {
      (store, failure) = (try Store(path: folders.database.path, busyTimeout: 5), nil)
    } catch {
      (store, failure) = (nil, error as? StoreError ?? .inaccessible)
    }
  }

  /// The database, and what can be read in it.
  public func database() -> DatabaseFacts {
    guard let store else { return DatabaseFacts(state: failure.map(Self.state) ?? .missing) }
    do {
      let faults = try store.integrityFaults(isFull: isFull)
      guard faults.isEmpty else { return DatabaseFacts(state: .damaged(faults)) }
      guard try store.isCurrent() else { return DatabaseFacts(state: .otherEdition) }
      let (staff, head, endsAtHead) = try store.read { reading in
        (try reading.staff(), try reading.auditHead(), try reading.auditEndsAtHead())
      }
      let walked = isFull ? try VerifyAudit.run(store, heads: []).faults.count : nil
      return DatabaseFacts(
        state: .current, staff: staff, log: LogFacts(entries: head.count, endsAtHead: endsAtHead, faults: walked))
    } catch {
      return DatabaseFacts(state: Self.state(error as? StoreError ?? .inaccessible))
    }
  }

  /// Whether the home is for exercises; nil where that cannot be read.
  public func training() -> Bool? { read { try $0.homeIsTraining() } ?? nil }

  /// What the clock is judged by: the newest entry of the audit log, or of those before the clock was first doubted.
  public func clockReference() -> Date? {
    NightDiary(folders).last()?.doubtedSince ?? (read { try $0.newestAuditMoment() } ?? nil)
  }

  /// The last night, as far as it was written down.
  public func night() -> NightFacts {
    NightFacts(last: NightDiary(folders).last(), homeMade: read { try $0.homeCreated() } ?? nil)
  }

  /// The backups that this home has made; nil where none are configured.
  public func backups(_ settings: OfficeSettings) -> BackupFacts? {
    guard settings.night.backupKey != nil || settings.night.backupPassphraseFile != nil else { return nil }
    let first = read { try $0.auditHash(of: 1) } ?? nil
    return BackupFacts(
      newest: BackupRotation(folder: BackUpHome.folder(settings, folders), home: first ?? "").newest())
  }

  /// The key file beside what was made with it.
  public func keys() -> KeyFacts {
    guard let contents = try? Data(contentsOf: folders.keys) else {
      let isThere = FileManager.default.fileExists(atPath: folders.keys.path)
      return KeyFacts(state: isThere ? .unreadable : .missing)
    }
    guard let keys = try? HomeKeys(fileContents: contents) else { return KeyFacts(state: .unreadable) }
    let wrapped = read { try $0.newestWrappedKey() } ?? nil
    return KeyFacts(
      state: .read, opensEvidence: wrapped.map { (try? EvidenceKey(unwrapping: $0, with: keys)) != nil },
      unannounced: KeySort.allCases.filter { !isAnnounced($0, of: keys) }.map(\.rawValue))
  }

  /// Sealed files beside the pictures that the database says are in them.
  public func evidence() -> EvidenceFacts? {
    guard let (extents, known) = read({ (try $0.evidenceExtents(), try $0.evidenceFiles()) }),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folders.evidence.path)
    else { return nil }
    let present = Set(names)
    let missing = extents.keys.filter { !present.contains($0) }.sorted()
    let short = extents.filter { present.contains($0.key) && size(of: $0.key) < $0.value }.map(\.key).sorted()
    return EvidenceFacts(
      whole: extents.count - missing.count - short.count, missing: missing, short: short,
      orphaned: names.filter { $0.hasSuffix(".evidence") && !known.contains($0) }.sorted())
  }

  private func size(of name: String) -> Int64 {
    var facts = stat()
    return stat(folders.evidence.appending(path: name).path, &facts) == 0 ? Int64(facts.st_size) : 0
  }

  /// Whether the log's last word on keys of a sort names these; a home whose keys were never replaced says nothing.
  private func isAnnounced(_ sort: KeySort, of keys: HomeKeys) -> Bool {
    let replaced = Set([AuditAction.keyRotated, .keyRetired].map(\.rawValue))
    let entries = read { try $0.auditEntries(about: "home") } ?? []
    let told = entries.compactMap { try? JSONDecoder().decode(KeyEntry.self, from: Data($0.json.utf8)) }
      .last { replaced.contains($0.action) && $0.facts?.sort == sort.rawValue }
    guard let named = told?.facts?.keys else { return true }
    let current = sort == .seal ? keys.publicSealKeys : keys.publicSignKeys
    return named == current.map { $0.base64EncodedString() }
  }

  private struct KeyEntry: Decodable {
    struct Facts: Decodable {
      var sort: String?
      var keys: [String]?
    }

    var action: String
    var facts: Facts?
  }

  private func read<Value>(_ body: (Reading) throws -> Value) -> Value? { try? store?.read(body) }

  private static func state(_ error: StoreError) -> DatabaseFacts.State {
    switch error {
    case .busy: .busy
    case .full, .inaccessible: .inaccessible
    case .damaged: .damaged(["file is not a database"])
    case .unreadable(let table): .damaged(["unreadable rows in \(table)"])
    case .constraint(let code), .failed(let code): .damaged(["SQLite \(code)"])
    }
  }
}
