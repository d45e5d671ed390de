import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

struct StandingPictureTests {
  /// An application that was returned for one item; the token of the link that its mail brought.
  private func returned(_ desk: Desk, _ item: String, _ id: CaseID) throws -> String {
    let sendBack = Decision.sendBack(SendingBack(items: [.init(field: item, reason: "mistaken")]))
    _ = try DecideApplication(desk.sato).decide(id, sendBack)
    let sent = try desk.send().sent
    let mail = desk.home.folders.mail.appending(path: "new/\(try #require(sent.last))")
    return try ReceivedMail(Data(contentsOf: mail)).token()
  }

  private func bare(_ id: String, _ token: String, mends: String) -> BundleBuilder.Request {
    var request = BundleBuilder.Request(id: id)
    request.token = token
    request.resubmits = mends
    request.hasPicture = false
    return request
  }

  private func codes(_ desk: Desk, _ request: BundleBuilder.Request) throws -> [String] {
    try BundleBuilder("P-\(try desk.logLength())", [request]).drop(in: desk.home.folders.drop)
    return try desk.importAll().bundles.flatMap(\.codes)
  }

  @Test func `the earlier pictures stand where none was asked for, and are opened again`() throws {
    let desk = try Desk()
    let old = try desk.opened()
    let token = try returned(desk, "student-number", old)
    let new = try desk.receive(bare("A-2", token, mends: "A-1"))
    let (before, after) = (try desk.file(old), try desk.file(new))
    #expect(before.state == .superseded)
    #expect(after.pictures.map(\.picture) == before.pictures.map(\.picture))
    #expect(after.pictures.count == 1)
    #expect(after.unopenedPictures(by: "sato") == [1])
    #expect(try OpenPicture(desk.sato).bytes(1, of: new) == OpenPicture(desk.sato).bytes(1, of: old))
    try desk.expectSoundLog()
  }

  @Test func `they are nobody else's pictures, however often they stand`() throws {
    let desk = try Desk()
    let first = try desk.opened()
    let second = try desk.receive(bare("A-2", try returned(desk, "phone", first), mends: "A-1"))
    let third = try desk.receive(bare("A-3", try returned(desk, "mobile", second), mends: "A-2"))
    let file = try desk.file(third)
    #expect(file.pictures.count == 1)
    #expect(!file.assessment.flags.contains(.samePicture))
    #expect(try Recheck(desk.home.office(TestHome.nightly)).run().changes.isEmpty)
    #expect(try !desk.file(third).assessment.flags.contains(.samePicture))
  }

  @Test(arguments: ["image-1", "identity"])
  func `pictures that were asked for have to come`(item: String) throws {
    let desk = try Desk()
    let old = try desk.opened()
    let token = try returned(desk, item, old)
    #expect(try codes(desk, bare("A-2", token, mends: "A-1")) == ["request.pictures-asked-for"])
    #expect(try desk.file(old).state == .returned)
    var whole = bare("A-2", token, mends: "A-1")
    whole.hasPicture = true
    whole.mark = 9
    #expect(try codes(desk, whole) == [])
    #expect(try desk.file(old).state == .superseded)
  }

  @Test func `a resubmission may become a change of address, but none of a second number`() throws {
    let desk = try Desk()
    let token = try returned(desk, "phone", try desk.opened())
    var second = bare("A-2", token, mends: "A-1")
    second.kind = .addStudentNumber
    #expect(try codes(desk, second) == ["request.link-refused"])
    var change = bare("A-3", token, mends: "A-1")
    change.kind = .changeEmail
    #expect(try codes(desk, change) == [])
  }
}
