import Domain
import Foundation
import TestSupport
import Testing

struct ApprovingTests {
  @Test(arguments: [ApplicationKind.addStudentNumber, .changeEmail])
  func `kinds that touch an account that exists are not decided as new`(_ kind: ApplicationKind) throws {
    let file = try Samples.file(Samples.application(kind: kind))
    let asNew = Decision.approve(Approval(record: RecordKey(number: "07-1234"), seen: Samples.seen, kind: .new))
    expectObstacle(.kindDiffers(kind)) { try file.decided(asNew, in: Samples.context()) }
    expectObstacle(.accountMissing) { try file.decided(Samples.approval(), in: Samples.context()) }
  }

  @Test func `nothing is approved without a picture`() throws {
    var file = try Samples.file()
    file.pictures = []
    expectObstacle(.noEvidence) { try file.decided(Samples.approval(), in: Samples.context()) }
  }

  @Test func `the one who approves has opened every picture, whoever else has`() throws {
    var file = try Samples.file(openedBy: ["kato"])
    file.pictures.append(CasePicture(number: 2, picture: Samples.picture(digit: "b"), openedBy: ["sato"]))
    file.pictures.append(CasePicture(number: 3, picture: Samples.picture(digit: "c"), openedBy: []))
    expectObstacle(.picturesUnopened(numbers: [1, 3])) {
      try file.decided(Samples.approval(), in: Samples.context())
    }
    let rejection = Decision.reject(Rejection(reasons: ["not-enrolled"]))
    #expect(try file.decided(rejection, in: Samples.context()).state == .rejected)
  }

  @Test func `record and address are there, and free`() throws {
    let file = try Samples.file()
    var context = try Samples.context()
    context.addressIsTaken = true
    expectObstacle(.addressTaken) { try file.decided(Samples.approval(), in: context) }
    context.recordIsTaken = true
    expectObstacle(.recordTaken) { try file.decided(Samples.approval(), in: context) }
    context.record = nil
    expectObstacle(.recordUnknown(number: "99-1")) { try file.decided(Samples.approval(number: "99-1"), in: context) }
  }

  @Test func `a document that does not show the date of birth proves nobody`() throws {
    var seen = Samples.seen
    seen.birthDate = false
    expectObstacle(.birthDateUnseen) {
      try Samples.file().decided(Samples.approval(seen: seen), in: Samples.context())
    }
  }

  @Test func `a document was valid on the day of the application in the office's zone`() throws {
    // Submitted at 22:00 on 21 November in Tokyo, decided on the 22nd.
    var seen = Samples.seen
    seen.expiry = CalendarDate(year: 2026, month: 11, day: 21)
    #expect(try Samples.file().decided(Samples.approval(seen: seen), in: Samples.context()).state == .approved)
    let gone = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    seen.expiry = gone
    expectObstacle(.documentExpired(day: gone)) {
      try Samples.file().decided(Samples.approval(seen: seen), in: Samples.context())
    }
  }

  @Test func `a changed name is proved by a document with both or by a second one`() throws {
    let renamed = try Samples.file(Samples.application(nameWhileEnrolled: PersonName(kanji: "通信 花子")))
    for name in [DocumentCheck.NameShown.now, .enrolled] {
      var seen = Samples.seen
      seen.name = name
      expectObstacle(.nameChangeUnproved) {
        try renamed.decided(Samples.approval(seen: seen), in: Samples.context())
      }
      seen.changedNameProof = .familyRegister
      #expect(try renamed.decided(Samples.approval(seen: seen), in: Samples.context()).state == .approved)
    }
    var both = Samples.seen
    both.name = .both
    #expect(try renamed.decided(Samples.approval(seen: both), in: Samples.context()).state == .approved)
  }

  @Test(arguments: [
    PersonName(kanji: "電電 花子"), PersonName(kana: "デンデン ハナコ"), Samples.name, PersonName(),
    PersonName(kana: "ﾃﾞﾝﾃﾞﾝ ﾊﾅｺ", romaji: "Denden Hanako"),
  ])
  func `the same name stated again, in fewer scripts or other letters, is no changed name`(_ name: PersonName) throws {
    let file = try Samples.file(Samples.application(nameWhileEnrolled: name))
    #expect(try file.decided(Samples.approval(), in: Samples.context()).state == .approved)
  }

  @Test func `the written reason is fit to be kept and read`() throws {
    let file = try Samples.file()
    let context = try Samples.context()
    expectObstacle(.emptyText) { try file.decided(Samples.approval(reason: " "), in: context) }
    expectObstacle(.textForbidden(codePoint: 0x202E)) {
      try file.decided(Samples.approval(reason: "確認\u{202E}済"), in: context)
    }
    expectObstacle(.textTooLong(count: 2_001, limit: 2_000)) {
      try file.decided(Samples.approval(reason: String(repeating: "あ", count: 2_001)), in: context)
    }
  }
}
