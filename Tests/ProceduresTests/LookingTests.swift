import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

struct LookingTests {
  @Test func `a picture comes out as it came in, and every look is in the log`() throws {
    let desk = try Desk()
    let id = try desk.receive(.init(id: "A-1"))
    let start = try desk.logLength()
    #expect(try OpenPicture(desk.sato).bytes(1, of: id) == PictureBytes.png())
    _ = try OpenPicture(desk.sato).bytes(1, of: id)
    #expect(try desk.actions(from: start + 1) == ["picture.opened", "picture.opened"])
    #expect(try desk.file(id).pictures.map(\.openedBy) == [["sato"]])
  }

  @Test func `a picture that is not there, was altered or forgotten is not shown, and nobody has opened it`() throws {
    let desk = try Desk()
    let id = try desk.receive(.init(id: "A-1"))
    for number in [0, 2, -1] {
      #expect(throws: PictureUnavailable.noSuchPicture(number: number, count: 1)) {
        try OpenPicture(desk.sato).bytes(number, of: id)
      }
    }
    #expect(throws: CaseNotFound.unknown) { try OpenPicture(desk.sato).bytes(1, of: 99) }
    #expect(throws: NotAllowed.self) { try OpenPicture(desk.nightly).bytes(1, of: id) }
    let evidence = desk.home.folders.evidence
    let file = evidence.appending(path: try #require(try desk.home.names(in: evidence).first))
    let whole = try Data(contentsOf: file)
    var spoilt = whole
    spoilt[20] ^= 1
    for bytes in [spoilt, whole.dropLast(), Data()] {
      try bytes.write(to: file)
      #expect(throws: PictureUnavailable.damaged) { try OpenPicture(desk.sato).bytes(1, of: id) }
    }
    try whole.write(to: file)
    try DatabaseShell(desk.home.folders.database).run("DELETE FROM evidence_key")
    #expect(throws: PictureUnavailable.forgotten(nil)) { try OpenPicture(desk.sato).bytes(1, of: id) }
    #expect(try desk.file(id).pictures.map(\.openedBy) == [[]])
  }

  @Test func `evidence on the disk shows nothing of the picture`() throws {
    let desk = try Desk()
    _ = try desk.receive(.init(id: "A-1"))
    let evidence = desk.home.folders.evidence
    let bytes = try Data(contentsOf: evidence.appending(path: try #require(try desk.home.names(in: evidence).first)))
    #expect(bytes.range(of: Data("IHDR".utf8)) == nil)
    #expect(bytes.count == PictureBytes.png().count + 28)
  }

  @Test func `a note is kept with its writer, and the log holds a commitment`() throws {
    let desk = try Desk()
    let id = try desk.receive(.init(id: "A-1"))
    try ManageClaims(desk.sato).note("電話で確認", on: id)
    #expect(throws: DecisionObstacle.emptyText) { try ManageClaims(desk.sato).note(" ", on: id) }
    #expect(throws: DecisionObstacle.roleLacks(.decide)) { try ManageClaims(desk.nightly).note("x", on: id) }
    let dossier = try ManageClaims(desk.kato).look(at: id)
    #expect(dossier.notes.map(\.text) == ["電話で確認"])
    #expect(dossier.notes.map(\.name) == ["sato"])
    #expect(dossier.record?.key.number == "07-1234")
    #expect(!dossier.history.contains { $0.json.contains("電話") })
    #expect(try desk.actions().suffix(2) == ["note.added", "application.shown"])
  }

  @Test func `a case is named by its short id or the sender's, and not by a coincidence`() throws {
    let desk = try Desk()
    let first = try desk.receive(.init(id: "A-1"))
    var second = BundleBuilder.Request(id: "\(first)")
    second.mark = 2
    let other = try desk.receive(second)
    try desk.home.store.read { reading throws in
      #expect(try reading.resolveCase("A-1") == first)
      #expect(try reading.resolveCase("#\(first)") == first)
      #expect(try reading.resolveCase("\(other)") == other)
      #expect(throws: CaseNotFound.ambiguous([first, other])) { try reading.resolveCase("\(first)") }
      #expect(throws: CaseNotFound.unknown) { try reading.resolveCase("#99") }
      #expect(throws: CaseNotFound.unknown) { try reading.resolveCase("a-1") }
    }
  }
}
