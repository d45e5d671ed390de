import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// A home with student records in it, and the day's steps as one-liners.
struct Desk {
  let home: TestHome

  init(training: Bool = true, records: Bool = true) throws {
    home = try TestHome(training: training)
    guard records else { return }
    let sheet = home.folders.state.appending(path: "students.csv")
    try StudentSheet.write(to: sheet)
    _ = try LoadStudents(nightly).run(sheet)
    home.clock.advance(1)
  }

  var nightly: Office { home.office(TestHome.nightly) }
  var sato: Office { home.office(Samples.sato) }
  var kato: Office { home.office(Samples.kato) }

  /// Imports what lies in the drop folder.
  @discardableResult
  func importAll(as office: Office? = nil) throws -> ImportReport {
    try ImportBundles(office ?? nightly).run(settle: 0)
  }

  /// Drops a bundle of one application, imports it, and returns its short id.
  func receive(_ request: BundleBuilder.Request) throws -> CaseID {
    try BundleBuilder("P-\(request.id)", [request]).drop(in: home.folders.drop)
    let report = try importAll()
    let outcome = report.bundles.first?.requests.first?.outcome
    guard outcome == .accepted else {
      let bundles = report.bundles.map { "\($0.outcome) \($0.codes) \($0.left.map { "\($0)" } ?? "")" }
      throw Missing("an accepted application; \(bundles)")
    }
    try deliver()
    return try home.store.read { try $0.caseIDs(request: request.id) }.last.made("case")
  }

  /// Lets what leaves at the end of an import leave, and the transport pick it up.
  @discardableResult
  func deliver() throws -> [ReceivedMail] {
    _ = try SendDueMail(nightly).run(includingHeld: false)
    let new = home.folders.mail.appending(path: "new")
    return try home.names(in: new).map { name in
      let file = new.appending(path: name)
      defer { try? FileManager.default.removeItem(at: file) }
      return try ReceivedMail(try Data(contentsOf: file))
    }
  }

  /// Receives an application of 電電 花子 whose picture 佐藤 has opened.
  func opened(_ id: String = "A-1", mark: UInt8 = 0, email: String = "hanako@example.jp") throws -> CaseID {
    var request = BundleBuilder.Request(id: id)
    request.mark = mark
    request.email = email
    let file = try receive(request)
    _ = try OpenPicture(sato).bytes(1, of: file)
    return file
  }

  /// The marks of a case now.
  func flags(_ file: Case) throws -> [CaseFlag] {
    file.flags(at: home.clock.now, in: home.settings.timeZone, counting: try sato.openingDays())
  }

  func file(_ id: CaseID) throws -> Case { try home.store.read { try $0.caseFile(id) }.made("case") }

  /// The mails about a case, but for the one that says that it arrived.
  func results(of id: CaseID) throws -> [Notice] {
    try home.store.read { try $0.notices(about: id) }.filter { $0.purpose != .received }
  }

  /// Hands over what is due, after the hold.
  @discardableResult
  func send() throws -> SendDueMail.Report {
    home.clock.advance(900)
    return try SendDueMail(nightly).run(includingHeld: false)
  }

  /// The names in a folder of the Maildir.
  func mails(_ folder: String = "new") throws -> [String] {
    try home.names(in: home.folders.mail.appending(path: folder))
  }

  /// The actions of the log from one entry on, the number of the first being 1.
  func actions(from sequence: Int64 = 1) throws -> [String] {
    struct Entry: Decodable { var action: String }
    var actions: [String] = []
    try home.store.read { reading throws in
      try reading.eachAuditEntry { entry, _ in
        guard entry.sequence >= sequence else { return }
        actions.append(try JSONDecoder().decode(Entry.self, from: Data(entry.json.utf8)).action)
      }
    }
    return actions
  }

  /// How many entries the log has.
  func logLength() throws -> Int64 { try home.store.read { try $0.auditHead().count } }

  /// Expects that the log verifies.
  func expectSoundLog(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let report = try VerifyAudit.run(home.store, heads: [])
    #expect(report.faults == [], sourceLocation: sourceLocation)
    #expect(report.head.count > 0, sourceLocation: sourceLocation)
  }
}

extension ImportReport.Bundle {
  /// The codes of all refusals.
  var codes: [String] { (reasons + requests.flatMap(\.reasons)).map(\.code) }
}
