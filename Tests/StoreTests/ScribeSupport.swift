import Domain
import Foundation
import GRDB
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// A database of its own, with a scribe at a given moment.
struct TestStore {
  let folder: TemporaryFolder
  let store: Store
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "test.sqlite").path
    store = try Store(path: path)
    try store.migrate()
  }

  @discardableResult
  func write<Value>(
    as actor: Actor = Samples.sato, after seconds: TimeInterval = 0, _ body: (Writing) throws -> Value
  ) throws -> Value {
    let moment = FixedClock.start.addingTimeInterval(seconds)
    return try store.write(as: Scribe(actor: actor, moment: moment, chance: .seeded(1)), body)
  }

  func read<Value>(_ body: (Reading) throws -> Value) throws -> Value { try store.read(body) }

  /// Runs statements as somebody does who has the file and a database shell.
  func shell(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
  }

  /// Expects that the schema refuses the statements, whoever runs them.
  func expectRefused(_ sql: String, sourceLocation: SourceLocation = #_sourceLocation) {
    do {
      try shell(sql)
      Issue.record("was taken: \(sql)", sourceLocation: sourceLocation)
    } catch let error as DatabaseError {
      #expect(error.resultCode == .SQLITE_CONSTRAINT, sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
  }
}

extension TestStore {
  /// Stores a bundle and one application with one picture; returns its short id.
  func insertCase(
    _ request: String = "A-1", email: String = "hanako@example.jp", sender: String = "portal", digit: Character = "a"
  ) throws -> CaseID {
    let application = try Samples.application(id: request, email: email)
    return try write { writing in
      let bundle = try writing.insertBundle(Self.bundle(request, sender: sender), facts: [:])
      let sealed = SealedPicture(
        picture: Samples.picture(digit: digit), file: "\(request).evidence", start: 0, length: 9)
      return try writing.insertCase(
        NewCase(
          bundle: bundle, sender: sender, fingerprint: "f-\(request)", application: Encoded(application),
          assessment: Encoded(Samples.assessment()), snapshot: nil, mends: nil, pictures: [sealed],
          evidenceKey: Data(count: 40),
          search: SearchWords.of(application)))
    }
  }

  static func bundle(_ name: String, sender: String = "portal", outcome: BundleOutcome = .imported) -> BundleRecord {
    BundleRecord(
      file: "\(name).zip", sender: sender, name: name, manifestSHA256: "m-\(name)", outcome: outcome, identity: "1:2:3",
      receiptName: "\(name).receipt.xml", receipt: nil, reasons: nil)
  }

  static func account(_ id: String, email: String, number: String, of application: CaseID) throws -> Account {
    Account(
      id: id, email: try EmailAddress(email).made("e-mail address"), status: .pending, name: Samples.name,
      enrolments: [LinkedEnrolment(record: RecordKey(number: number), application: application)],
      created: FixedClock.start)
  }
}
