import Domain
import Foundation
import Store

/// Our own files below `export/` that nobody picked up: those whose making the database knows, and nobody else's.
struct UnclaimedFiles {
  /// A file, with its signature where it has one, and when it was put there.
  struct Unclaimed {
    var files: [URL]
    var since: Date
  }

  let office: Office

  init(_ office: Office) { self.office = office }

  /// What a rule about files finds, the oldest first.
  func due(_ rule: RetentionRule, before limit: Date) throws -> [Unclaimed] {
    let all: [Unclaimed]
    switch rule {
    case .mailFiles: all = try mails()
    case .receiptFiles: all = try files(in: office.folders.receipts) { try $1.placing(ofReceipt: $0) }
    case .accountFiles:
      all = try files(in: office.folders.accounts) { name, reading in
        guard let sequence = Self.sequence(name) else { return nil }
        return try reading.placing(ofAccountFile: sequence)
      }
    case .auditFiles: all = try files(in: office.folders.audit) { name, _ in Self.stamp(name) }
    case .reportFiles: all = try files(in: office.folders.reports) { try $1.placing(ofReport: $0) }
    case .bundles, .pictures, .quarantine, .refusals, .cases, .rejected, .notes, .mails, .links, .bounces, .looks,
      .passwordFailures, .importFailures:
      all = []
    }
    return all.filter { $0.since <= limit }.sorted { $0.since < $1.since }
  }

  /// Removes them; the log says so first, since a file that is gone cannot be counted any more.
  ///
  /// Where account files went that the portal has not seen, a complete one takes their place.
  func remove(_ rule: RetentionRule, before limit: Date, into tally: inout RetentionTally) throws {
    let due = try due(rule, before: limit)
    guard !due.isEmpty else { return }
    try office.write { try $0.recordRetention(rule, due.map(\.since)) }
    for item in due {
      for file in item.files { try removeFile(file) }
      tally.add([item.since])
    }
    if rule == .accountFiles { _ = try PublishAccounts(office).run(complete: true) }
  }

  private func mails() throws -> [Unclaimed] {
    try ["new", "cur"].flatMap { part in
      try files(in: office.folders.mail.appending(path: part)) { name, reading in
        // Whoever read a message has put its flags behind the key.
        try reading.departure(ofMail: String(name.prefix { $0 != ":" }))
      }
    }
  }

  private func files(in folder: URL, since: (String, Reading) throws -> Date?) throws -> [Unclaimed] {
    let names = Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    return try office.store.read { reading in
      try names.filter { !$0.hasSuffix(".sig") && !$0.hasPrefix(".") }.sorted().compactMap { name in
        try since(name, reading).map { moment in
          let own = [name, name + ".sig"].filter(names.contains)
          return Unclaimed(
            files: own.map { folder.appending(path: $0, directoryHint: .notDirectory) }, since: moment)
        }
      }
    }
  }

  /// `accounts-12.xml` and `accounts-complete-12.xml`.
  private static func sequence(_ name: String) -> Int64? {
    name.wholeMatch(of: #/accounts-(?:complete-)?([0-9]{1,18})\.xml/#).flatMap { Int64($0.1) }
  }

  /// When an export was made, by the stamp in its name: `decisions-20261121T150000000.csv`.
  private static func stamp(_ name: String) -> Date? {
    let form = #/(?:decisions|entries)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\d*[.-].*/#
    return name.wholeMatch(of: form).flatMap {
      Instant.date("\($0.1)-\($0.2)-\($0.3)T\($0.4):\($0.5):\($0.6)Z")
    }
  }
}
