import Domain
import Foundation
import Procedures
import ReviewScreen
import Store
import TestSupport
import Testing

@testable import shinsa

/// An office in this process, in which a decision can be taken at the screen and by the command.
struct Counter {
  let home: TestHome

  init() throws {
    home = try TestHome()
    let sheet = home.folders.state.appending(path: "students.csv")
    try StudentSheet.write(to: sheet)
    _ = try LoadStudents(home.office(TestHome.nightly)).run(sheet)
    try home.office(TestHome.nightly).write { writing in
      for actor in [Samples.sato, Samples.kato, Self.auditor] {
        try writing.addStaff(StaffMember(name: actor.name, role: actor.role))
      }
    }
  }

  static let auditor = Actor(name: "ito", osUser: "ito", role: .auditor)

  func desk(_ actor: Actor) -> shinsa.Desk {
    shinsa.Desk(office: home.office(actor), console: Console(language: .english))
  }

  var sato: Office { home.office(Samples.sato) }
  var kato: Office { home.office(Samples.kato) }

  /// An application of 電電 花子, received; 佐藤 has not opened its picture.
  func received(_ id: String = "A-1", mark: UInt8 = 0, email: String = "hanako@example.jp") throws -> CaseID {
    var request = BundleBuilder.Request(id: id)
    (request.mark, request.email) = (mark, email)
    try BundleBuilder("P-\(id)", [request]).drop(in: home.folders.drop)
    _ = try ImportBundles(home.office(TestHome.nightly)).run(settle: 0)
    return try #require(try home.store.read { try $0.caseIDs(request: id) }.last)
  }

  /// The same, and 佐藤 has opened its picture.
  func opened(_ id: String = "A-1", mark: UInt8 = 0, email: String = "hanako@example.jp") throws -> CaseID {
    let file = try received(id, mark: mark, email: email)
    _ = try OpenPicture(sato).bytes(1, of: file)
    return file
  }

  /// An application that 佐藤 has decided.
  func decided(_ decision: Decision) throws -> CaseID {
    let id = try opened()
    _ = try DecideApplication(sato).decide(id, decision)
    return id
  }

  /// The same, whose mail has left.
  func announced(_ decision: Decision) throws -> CaseID {
    let id = try decided(decision)
    home.clock.advance(900)
    _ = try SendDueMail(home.office(TestHome.nightly)).run(includingHeld: false)
    return id
  }

  /// What must be the same after a refusal.
  func books(_ id: CaseID) throws -> Books {
    try home.store.read { reading in
      let entries = try reading.auditEntries(about: "application:\(id)").map(\.json)
      return Books(file: try reading.caseFile(id), entries: entries.filter { !$0.contains("application.shown") })
    }
  }

  /// A case, and what the log says of it, looks apart.
  struct Books: Equatable {
    let file: Case?
    let entries: [String]
  }

  /// What the screen's way of carrying something out is refused for; nil where it is done.
  func atScreen(_ actor: Actor, _ effects: [ReviewEffect]) throws -> DecisionObstacle? {
    var work = ReviewWork(desk: desk(actor))
    for effect in effects {
      switch work.carryOut(effect) {
      case .refused(let obstacle): return obstacle
      case .failed(let sentences): throw Missing("a decision or an obstacle; \(sentences.map(\.en))")
      default: break
      }
    }
    return nil
  }

  /// What a command is refused for; nil where it is done.
  func byCommand(_ actor: Actor, _ command: some OfficeCommand) throws -> DecisionObstacle? {
    do {
      _ = try command.work(at: desk(actor))
      return nil
    } catch let obstacle as DecisionObstacle {
      return obstacle
    }
  }
}
