import CrossCheck
import Domain
import Testing

/// Persons who are not in the files, while somebody like them is.
@Suite struct WrongPersonTests {
  private let sister = PersonName(kanji: "電電 月子", kana: "デンデン ツキコ", romaji: "DENDEN TSUKIKO")

  @Test func `an absent twin is never clear, not even with the number`() throws {
    for number in [nil, "07-1234"] {
      let application = try People.application(number: number, name: sister) { $0.phone = "06-1234-5678" }
      let found = try People.assess(application, among: [People.record()])
      #expect(found.overall != .clear)
      #expect(found.overall == (number == nil ? .look : .conflict))
    }
  }

  @Test func `an absent sibling is nobody`() throws {
    let application = try People.application(name: sister) {
      $0.applicant.birthDate = CalendarDate(iso: "1990-12-24")
      $0.phone = "06-1234-5678"
    }
    #expect(try People.assess(application, among: [People.record()]).overall == .noRecord)
  }

  @Test func `a namesake born on another day is nobody or a contradiction`() throws {
    let application = try People.application { $0.applicant.birthDate = CalendarDate(iso: "1975-01-31") }
    let found = try People.assess(application, among: [People.record()])
    #expect(found.overall == .conflict || found.overall == .noRecord)
  }

  @Test func `namesakes born on one day are several, and the number tells them apart`() throws {
    let records = [People.record("07-1234"), People.record("07-9999")]
    let without = try People.assess(People.application(), among: records)
    #expect(without.overall == .ambiguous)
    #expect(without.reasons.first == .othersFit(count: 1))
    let with = try People.assess(People.application(number: "07-9999"), among: records)
    #expect(with.overall == .clear, "\(with.reasons)")
    #expect(with.record?.number == "07-9999")
  }

  @Test func `somebody of the same given name and birthday bars clear without the number`() throws {
    let other = People.record("99-1", name: PersonName(kanji: "山田 花子", kana: "ヤマダ ハナコ"))
    let found = try People.assess(People.application(), among: [People.record(), other])
    #expect(found.overall == .look)
    #expect(found.reasons.contains(.namesakes(count: 1)))
  }

  @Test func `the number of another person's record is a conflict that shows both`() throws {
    let other = People.record("99-1", name: PersonName(kanji: "山田 一郎", kana: "ヤマダ イチロウ"), birth: "1970-01-01")
    let found = try People.assess(People.application(number: "99-1"), among: [People.record(), other])
    #expect(found.overall == .conflict)
    #expect(found.record == People.record().key)
    #expect(found.reasons.first == .enrolment(.numberOfOtherPerson(other.key)))
    #expect(Set(found.candidates.map(\.record)).isSuperset(of: [other.key, People.record().key]))
  }

  @Test func `a slip in the number is found and looked at`() throws {
    let found = try People.assess(People.application(number: "07-1243"), among: [People.record()])
    #expect(found.overall == .look)
    #expect(found.verdict(.studentNumber) == .close)
    #expect(found.reasons.contains(.enrolment(.numberSlip)))
  }

  @Test func `a person found by nothing but a slip in the number is found`() throws {
    let application = try People.application(number: "07-1243") {
      $0.applicant.birthDate = CalendarDate(iso: "1989-09-09")
    }
    let found = try People.assess(application, among: [People.record()])
    #expect(found.record == People.record().key)
    #expect(found.overall == .look)
  }

  @Test func `a number that two sources have yields both`() throws {
    let other = People.record(name: PersonName(kanji: "電電 花子", kana: "デンデン ハナコ")) { $0.key.source = "telecom" }
    let found = try People.assess(People.application(number: "07-1234"), among: [People.record(), other])
    #expect(found.overall == .ambiguous)
    #expect(found.candidates.count == 2)
  }

  @Test func `a record without a date of birth is never clear, and counts as a rival`() throws {
    let undated = People.record("55-1", birth: nil)
    let alone = try People.assess(People.application(number: "55-1"), among: [undated])
    #expect(alone.overall == .look)
    #expect(alone.reasons.contains(.person(.birthDateNotRecorded)))
    let beside = try People.assess(People.application(), among: [People.record(), undated])
    #expect(beside.overall != .clear)
  }

  @Test func `a record without a number is never clear`() throws {
    let record = People.record { $0.key = RecordKey(number: "line-abc", hasNumber: false) }
    let found = try People.assess(People.application(), among: [record])
    #expect(found.overall == .look)
    #expect(found.reasons.contains(.enrolment(.recordWithoutNumber)))
    #expect(found.verdict(.studentNumber) == .notRecorded)
  }

  @Test func `another person's record that comes near bars clear, though it contradicts`() throws {
    let (taro, jiro) = (PersonName(kanji: "電電 太郎", kana: "デンデン タロウ"), PersonName(kanji: "電電 次郎", kana: "デンデン ジロウ"))
    let records = [People.record("1", name: taro), People.record("2", name: jiro)]
    let found = try People.assess(People.application(name: taro), among: records)
    #expect(found.overall == .look)
    #expect(found.record?.number == "1")
    #expect(found.reasons.contains(.rivalNear(RecordKey(number: "2"))))
  }
}
