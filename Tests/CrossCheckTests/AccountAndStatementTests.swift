import CrossCheck
import Domain
import Testing

@Suite struct AccountAndStatementTests {
  private func assess(_ application: Application, _ index: MemoryIndex, pictures: [Picture] = []) throws -> Assessment {
    try CrossChecker(university: People.university).assessment(of: application, pictures: pictures, in: index)
  }

  @Test func `an account of the record or of the address is a conflict`() throws {
    let index = MemoryIndex(People.strangers() + [People.record()])
    index.link(People.record(), to: "1", address: "other@example.jp")
    let found = try assess(People.application(number: "07-1234"), index)
    #expect(found.overall == .conflict)
    #expect(found.reasons.first == .recordHasAccount)
    #expect(found.flags.contains(.accountExists))
    let addressOnly = MemoryIndex(People.strangers() + [People.record()])
    addressOnly.link(People.record("99-9"), to: "1", address: "hanako@example.jp")
    #expect(try assess(People.application(), addressOnly).reasons.first == .addressHasAccount)
  }

  @Test func `a change of address without an account is looked at`() throws {
    let index = MemoryIndex(People.strangers() + [People.record()])
    let found = try assess(People.application(number: "07-1234") { $0.kind = .changeEmail }, index)
    #expect(found.overall == .look)
    #expect(found.reasons.contains(.accountMissing))
    index.link(People.record(), to: "1", address: "old@example.jp")
    #expect(try assess(People.application(number: "07-1234") { $0.kind = .changeEmail }, index).overall == .clear)
  }

  @Test func `a caution on an account that it touches bars clear, and is flagged`() throws {
    let index = MemoryIndex(People.strangers() + [People.record()])
    index.link(People.record(), to: "1", address: "old@example.jp")
    let application = try People.application(number: "07-1234") { $0.kind = .changeEmail }
    index.cautionedAccounts = ["2"]
    #expect(try assess(application, index).overall == .clear)
    index.cautionedAccounts = ["1"]
    let found = try assess(application, index)
    #expect(found.overall == .look)
    #expect(found.reasons.contains(.accountCaution))
    #expect(found.flags.contains(.caution))
  }

  @Test func `a picture that came before and the back of a My Number card are named`() throws {
    let index = MemoryIndex(People.strangers() + [People.record()])
    index.keep(picture: "ab", of: "A-0")
    let picture = Picture(
      path: "images/1.jpg", document: .myNumberCard, side: .back, format: .jpeg, width: 800, height: 500, byteCount: 9,
      sha256: "ab")
    let found = try assess(People.application(), index, pictures: [picture])
    #expect(found.overall == .look)
    #expect(found.reasons.starts(with: [.person(.forbiddenPicture), .person(.samePicture)]))
    #expect(found.flags == [.forbiddenEvidence, .samePicture])
  }

  @Test func `pictures that are the same file are named by their places`() throws {
    let index = MemoryIndex(People.strangers() + [People.record()])
    let pictures = ["ab", "cd", "ab", "ab"].enumerated().map { place, hash in
      Picture(
        path: "images/\(place).jpg", document: .passport, side: .front, format: .jpeg, width: 800, height: 500,
        byteCount: 9, sha256: hash)
    }
    let found = try assess(People.application(), index, pictures: pictures)
    #expect(found.overall == .look)
    let twins = [(1, 3), (1, 4)].map { AssessmentReason.person(.pictureTwice(first: $0, second: $1)) }
    #expect(found.reasons.starts(with: twins))
    #expect(found.flags == [.pictureTwice])
    let two = try assess(People.application(), index, pictures: Array(pictures.prefix(2)))
    #expect(two.overall == .clear)
  }

  @Test func `pictures of the application that this one mends are no repeat`() throws {
    let index = MemoryIndex(People.strangers() + [People.record()])
    index.keep(picture: "ab", of: "A-0")
    let picture = Picture(
      path: "images/1.jpg", document: .passport, side: .front, format: .jpeg, width: 800, height: 500, byteCount: 9,
      sha256: "ab")
    let found = try assess(People.application { $0.resubmits = "A-0" }, index, pictures: [picture])
    #expect(found.overall == .clear)
  }

  @Test func `romanised letters that do not fit the kana are named, and looked at where no kana agree`() throws {
    let name = PersonName(kanji: "電電 花子", kana: "デンデン ハナコ", romaji: "YAMADA HANAKO")
    let application = try People.application(number: "07-1234", name: name)
    let found = try People.assess(application, among: [People.record()])
    #expect(found.overall == .clear)
    #expect(found.reasons.contains(.name(.romajiDoesNotFitKana)))
    let withoutKana = try People.assess(application, among: [People.record { $0.name.kana = nil }])
    #expect(withoutKana.overall == .look)
    #expect(withoutKana.reasons.contains(.name(.romajiDoesNotFitKana)))
  }

  @Test func `nobody leaves university as a child`() throws {
    let application = try People.application(number: "07-1234") { $0.enrolment.completed = YearMonth(iso: "2003-03") }
    let found = try People.assess(application, among: [People.record { $0.left = YearMonth(iso: "2003-03") }])
    #expect(found.overall == .look)
    #expect(found.reasons.contains(.person(.leftAtAge(years: 14))))
  }

  @Test func `an application without a name or date of birth is never clear`() throws {
    let application = try People.application(number: "07-1234") {
      $0.kind = .addStudentNumber
      $0.applicant = Applicant(name: PersonName())
    }
    let found = try People.assess(application, among: [People.record()])
    #expect(found.overall == .look)
    #expect(found.record == People.record().key)
    #expect(found.verdict(.nameKanji) == .notStated)
  }

  @Test func `the order in which an index answers changes nothing`() throws {
    let records = People.strangers() + [People.record("07-1234"), People.record("07-9999")]
    let one = try assess(People.application(), MemoryIndex(records))
    let other = try assess(People.application(), MemoryIndex(records.reversed()))
    #expect(one == other)
  }
}
