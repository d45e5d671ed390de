import Domain
import Testing

@testable import ReviewScreen

@Suite struct ApprovingTests {
  private let seen = DocumentCheck(
    document: .driversLicence, name: .now, birthDate: true, address: .agrees,
    expiry: CalendarDate(year: 2030, month: 4, day: 1))

  @Test(arguments: [(Language.english, "yes"), (.japanese, "はい"), (.japanese, "ｙｅｓ")])
  func `a reviewer opens the pictures, answers the document check and confirms`(language: Language, word: String) throws
  {
    var desk = try Desk([Example.file()], language: language)
    try desk.type("p", "p", "a", "1", "1", "y", "1", "2030-04-01")
    #expect(desk.opened == [1, 2])
    #expect(desk.asksToConfirm)
    #expect(desk.decided.isEmpty)
    try desk.type(word)
    #expect(desk.decided == [12: .approve(Approval(record: RecordKey(number: "07-1234"), seen: seen))])
    #expect(desk.claimed.isEmpty)
  }

  @Test func `answers are taken as codes, in full width and with an era as well`() throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type("Ａ", "drivers-licence", "１", "はい", "agrees", "令和12年4月1日", "yes")
    #expect(desk.decided == [12: .approve(Approval(record: RecordKey(number: "07-1234"), seen: seen))])
  }

  @Test(arguments: ["a", "y", "", "no", "yes please", "はい。"])
  func `anything but the whole word decides nothing, and what was entered is offered again`(line: String) throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type("a", "1", "1", "y", "1", "2030-04-01", line)
    #expect(desk.decided.isEmpty)
    #expect(desk.text.contains("Nothing was decided."))
    #expect(!desk.asksToConfirm)
    try desk.type("a", "", "", "", "", "", "yes")
    #expect(desk.decided == [12: .approve(Approval(record: RecordKey(number: "07-1234"), seen: seen))])
  }

  @Test func `the mail and what was seen stand before the confirmation`() throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type("a", "3", "1", "y", "3")
    desk.listenAnew()
    try desk.type("")
    for line in [
      "  Document: passport", "  Address shown: no address shown", "  Student number: 07-1234  電電 花子",
      "  To: hanako@example.jp", "  初回パスワード：…",
    ] { #expect(desk.said.contains(line)) }
  }

  @Test func `an answer that is none is asked for again, and none is taken for granted`() throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type("a", "", "99", "passport?", "3", "maybe", "1", "1", "n", "1", "2030-02-30", "-", "yes")
    let expected = DocumentCheck(document: .passport, name: .now, birthDate: false, address: .agrees)
    #expect(desk.decided == [12: .approve(Approval(record: RecordKey(number: "07-1234"), seen: expected))])
  }

  @Test func `b goes back one question, q leaves the questions and keeps the answers`() throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type("a", "1", "b", "3", "q", "a", "", "2", "y", "2", "", "yes")
    let expected = DocumentCheck(document: .passport, name: .enrolled, birthDate: true, address: .moved)
    #expect(desk.decided == [12: .approve(Approval(record: RecordKey(number: "07-1234"), seen: expected))])
  }

  @Test func `somebody whose name changed is asked about the proof`() throws {
    var desk = try Desk([Example.openedFile(enrolledName: PersonName(kanji: "通信 花子"))])
    try desk.type("a", "1", "1", "y", "1", "", "8", "yes")
    var expected = seen
    expected.expiry = nil
    expected.changedNameProof = .familyRegister
    #expect(desk.decided == [12: .approve(Approval(record: RecordKey(number: "07-1234"), seen: expected))])
  }

  @Test func `where the office wants a reason it is asked for, and nothing else again`() throws {
    var desk = try Desk([Example.openedFile()], secondPerson: [.conflict], obstacles: [.reasonRequired(.conflict)])
    try desk.type("a", "1", "1", "y", "1", "2030-04-01", "電話で本人に確認", "yes")
    #expect(
      desk.decided == [
        12: .approve(Approval(record: RecordKey(number: "07-1234"), seen: seen, reason: "電話で本人に確認"))
      ])
    #expect(desk.text.contains("A second person has to confirm this"))
    #expect(desk.text.contains("shinsa confirm 12"))
  }

  @Test func `pictures that were not opened are named before the first question`() throws {
    var desk = try Desk([Example.file()])
    try desk.type("p 1", "a")
    #expect(desk.text.contains("Pictures not opened yet: 2."))
    #expect(desk.prompt.hasPrefix("#12"))
    try desk.type("p 2", "a", "1", "1", "y", "1", "2030-04-01", "yes")
    #expect(desk.decided[12] != nil)
  }

  @Test func `where a picture came in meanwhile, the answers wait until it was opened`() throws {
    var desk = try Desk([Example.openedFile()], obstacles: [.picturesUnopened(numbers: [2])])
    try desk.type("a", "1", "1", "y", "1", "2030-04-01")
    #expect(desk.text.contains("Pictures not opened yet: 2."))
    #expect(!desk.asksToConfirm)
    try desk.type("p 2", "a", "", "", "", "", "", "yes")
    #expect(desk.decided[12] != nil)
  }

  @Test(arguments: ["c 2", "c2", "c 07-1243"])
  func `another record can be chosen and is the one approved`(line: String) throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type(line)
    #expect(desk.text.contains("電電 華子"))
    try desk.type("a", "1", "1", "y", "1", "2030-04-01", "yes")
    #expect(desk.decided == [12: .approve(Approval(record: RecordKey(number: "07-1243"), seen: seen))])
  }

  @Test(arguments: ["一郎", "三浦", "千葉 八重子", "五十嵐", "電電"])
  func `a name is searched for, though Unicode counts its characters as numbers`(name: String) throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type("c \(name)")
    #expect(desk.effects.contains(.search(name)))
  }

  @Test func `without a record nothing can be approved before one is chosen`() throws {
    let file = try Example.openedFile { file in
      file.assessment.overall = .noRecord
      file.assessment.record = nil
      file.assessment.candidates = []
    }
    var desk = try Desk([file])
    try desk.type("a")
    #expect(desk.text.contains("Choose a student record with c first."))
    try desk.type("c", "99-0000")
    #expect(desk.prompt.hasPrefix("#12"))
    try desk.type("c", "07-1234", "a", "1", "1", "y", "1", "2030-04-01", "yes")
    #expect(desk.decided == [12: .approve(Approval(record: RecordKey(number: "07-1234"), seen: seen))])
  }
}
