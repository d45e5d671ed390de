import Domain
import Foundation
import Secrets
import Store
import TestSupport
import Testing

@testable import Procedures

/// Papers that came by hand or post.
struct AttachPaperTests {
  private func desk() throws -> (desk: Desk, id: CaseID) {
    let desk = try Desk()
    return (desk, try desk.receive(.init(id: "A-1")))
  }

  private static let paper = PictureBytes.png(mark: 5)

  private func attach(
    _ bytes: Data = paper, to id: CaseID, _ desk: Desk, document: DocumentKind = .familyRegister,
    side: DocumentSide = .front
  ) throws -> (number: Int, file: Case) {
    try AttachPaper(desk.sato).run(bytes, to: id, document: document, side: side)
  }

  @Test func `a paper is sealed with the application's own key, and opened like any picture`() throws {
    let (desk, id) = try desk()
    let log = try desk.logLength()
    let before = try #require(try desk.home.store.read { try $0.sealedPicture(1, of: id) }).key
    let (number, file) = try attach(to: id, desk)
    #expect(number == 2)
    #expect(file.pictures.map(\.picture.document) == [.driversLicence, .familyRegister])
    #expect(file.pictures[1].attachment == Attachment(by: "sato", at: desk.home.clock.now))
    #expect(try #require(try desk.home.store.read { try $0.sealedPicture(2, of: id) }).key == before)
    #expect(try desk.actions(from: log + 1) == ["evidence.attached"])
    #expect(try OpenPicture(desk.kato).bytes(2, of: id) == Self.paper)
    // Nothing of it lies anywhere in the clear.
    for name in try desk.home.names(in: desk.home.folders.evidence) {
      let file = try Data(contentsOf: desk.home.folders.evidence.appending(path: name))
      #expect(file.range(of: Self.paper.prefix(60)) == nil)
    }
    try desk.expectSoundLog()
  }

  @Test func `approving waits until the paper has been opened too`() throws {
    let (desk, id) = try desk()
    _ = try OpenPicture(desk.sato).bytes(1, of: id)
    _ = try attach(to: id, desk)
    #expect(throws: DecisionObstacle.picturesUnopened(numbers: [2])) {
      try DecideApplication(desk.sato).decide(id, Samples.approval())
    }
    _ = try OpenPicture(desk.sato).bytes(2, of: id)
    #expect(try DecideApplication(desk.sato).decide(id, Samples.approval()).state == .approved)
  }

  @Test func `an application whose pictures are gone is approved on papers brought to the counter`() throws {
    let (desk, id) = try desk()
    try ForgetEvidence(desk.nightly).run([id], reason: .retentionOver)
    #expect(throws: DecisionObstacle.noEvidence) { try DecideApplication(desk.sato).decide(id, Samples.approval()) }
    #expect(try attach(to: id, desk, document: .passport).number == 2)
    // A new key does not make the old ones look as if they could be opened.
    #expect(try desk.file(id).pictures.map(\.isKept) == [false, true])
    #expect(throws: PictureUnavailable.self) { try OpenPicture(desk.sato).bytes(1, of: id) }
    _ = try OpenPicture(desk.sato).bytes(2, of: id)
    #expect(try DecideApplication(desk.sato).decide(id, Samples.approval()).state == .approved)
  }

  @Test func `the cross-check is made anew with it`() throws {
    let (desk, id) = try desk()
    var other = BundleBuilder.Request(id: "A-2")
    (other.mark, other.email) = (5, "taro@example.jp")
    _ = try desk.receive(other)
    let before = try desk.file(id)
    let after = try attach(to: id, desk).file
    #expect(!before.assessment.flags.contains(.samePicture))
    #expect(after.assessment.flags.contains(.samePicture))
    #expect(after.version == before.version + 1)
  }

  @Test func `what is no picture, forbidden, there already or too much is refused, and leaves nothing behind`() throws {
    let (desk, id) = try desk()
    let log = try desk.logLength()
    #expect(throws: AttachmentObstacle.unusable(.empty)) { try attach(Data(), to: id, desk) }
    #expect(throws: AttachmentObstacle.unusable(.formatUnknown(looksLike: .pdf))) {
      try attach(Data("%PDF-1.7".utf8), to: id, desk)
    }
    #expect(throws: AttachmentObstacle.unusable(.truncated(.png))) { try attach(Self.paper.dropLast(20), to: id, desk) }
    #expect(throws: AttachmentObstacle.forbidden) { try attach(to: id, desk, document: .myNumberCard, side: .back) }
    #expect(throws: AttachmentObstacle.twice(number: 1)) { try attach(PictureBytes.png(), to: id, desk) }
    #expect(throws: NotAllowed.self) {
      try AttachPaper(desk.nightly).run(Self.paper, to: id, document: .passport, side: .front)
    }
    #expect(try desk.logLength() == log)
    for mark in UInt8(11)..<20 { _ = try attach(PictureBytes.png(mark: mark), to: id, desk) }
    #expect(throws: AttachmentObstacle.tooMany(limit: 10)) { try attach(to: id, desk) }
    #expect(try desk.home.names(in: desk.home.folders.evidence).count == 10)
  }

  @Test func `what was erased as forbidden cannot be added again`() throws {
    let (desk, id) = try desk()
    _ = try attach(to: id, desk, document: .healthInsurance)
    _ = try ForgetPicture(desk.sato).run(2, of: id, showing: .insuranceNumbers)
    #expect(throws: AttachmentObstacle.forbidden) { try attach(to: id, desk) }
  }

  @Test func `only what waits takes papers`() throws {
    let (desk, id) = try desk()
    _ = try OpenPicture(desk.sato).bytes(1, of: id)
    _ = try DecideApplication(desk.sato).decide(id, Samples.approval())
    #expect(throws: DecisionObstacle.notWaiting(state: .approved)) { try attach(to: id, desk) }
  }
}
