import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

struct TransactionTests {
  private struct Interrupted: Error {}

  @Test func `what is interrupted leaves nothing behind, not even in the log`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    let before = try home.read { try $0.auditHead() }
    #expect(throws: Interrupted.self) {
      try home.write { writing in
        try writing.addNote("a note", to: id)
        _ = try writing.claim(id, for: 900)
        throw Interrupted()
      }
    }
    let after = try home.read { try $0.auditHead() }
    #expect(after == before)
    #expect(try home.read { try $0.notes(on: id) }.isEmpty)
    #expect(try home.read { try $0.claim(on: id, at: FixedClock.start) } == nil)
  }

  @Test func `a rule that the schema refuses undoes the whole transaction`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    #expect(throws: StoreError.self) {
      try home.write { writing in
        try writing.addNote("a note", to: id)
        try writing.addNote("another", to: 999)
      }
    }
    #expect(try home.read { try $0.notes(on: id) }.isEmpty)
  }

  @Test func `readers see one state while somebody writes`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    try home.write { writing in
      try writing.addNote("a note", to: id)
      #expect(try writing.reading.notes(on: id).count == 1)
      #expect(try home.read { try $0.notes(on: id) }.isEmpty)
    }
    #expect(try home.read { try $0.notes(on: id).map(\.text) } == ["a note"])
  }

  @Test func `a change against an older version is refused`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    let seen = try #require(try home.read { try $0.caseFile(id) })
    var withdrawn = seen
    withdrawn.state = .withdrawn
    try home.write { try $0.update(withdrawn, from: seen.version) }
    #expect(throws: CaseMoved(id: id)) { try home.write { try $0.update(seen, from: seen.version) } }
    let now = try #require(try home.read { try $0.caseFile(id) })
    #expect(now.state == .withdrawn)
    #expect(now.version == seen.version + 1)
  }

  @Test func `a case comes back as it was put in`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    let file = try #require(try home.read { try $0.caseFile(id) })
    #expect(try file.application == Samples.application())
    #expect(file.assessment == Samples.assessment())
    #expect(file.state == .waiting)
    #expect(file.received == FixedClock.start)
    #expect(file.pictures == [CasePicture(number: 1, picture: Samples.picture(), openedBy: [])])
    #expect(file.decision == nil)
    #expect(try home.read { try $0.caseFile(id + 1) } == nil)
  }

  @Test func `a decision comes back as it was stored`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    try home.write { writing in
      try writing.notePictureOpened(1, of: id)
      try writing.notePictureOpened(1, of: id)
    }
    let seen = try #require(try home.read { try $0.caseFile(id) })
    #expect(seen.pictures.map(\.openedBy) == [["sato"]])
    let decided = try seen.decided(Samples.approval(reason: "確認済"), in: Samples.context())
    try home.write { try $0.update(decided, from: seen.version) }
    let stored = try #require(try home.read { try $0.caseFile(id) })
    #expect(stored.decision == decided.decision)
    #expect(stored.state == .approved)
    #expect(try home.read { try $0.cases(in: [.waiting]) }.isEmpty)
    #expect(try home.read { try $0.cases(in: [.approved, .rejected]).map(\.id) } == [id])
    #expect(try home.read { try $0.cases(in: []) }.isEmpty)
  }
}
