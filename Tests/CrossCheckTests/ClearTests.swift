import CrossCheck
import Domain
import Testing

@Suite struct ClearTests {
  @Test func `a graduate whose every field agrees is clear, with the number and without`() throws {
    for number in [nil, "07-1234", "０７１２３４"] {
      let found = try People.assess(People.application(number: number), among: [People.record()])
      #expect(found.overall == .clear, "\(found.reasons)")
      #expect(found.record == People.record().key)
      #expect(found.reasons.first == .everythingAgrees)
    }
  }

  @Test func `the weight is the sum of its fields less what the size of the file leaves to chance`() throws {
    let found = try People.assess(People.application(), among: [People.record()])
    let sum = found.fields.reduce(0) { $0 + $1.weight }
    #expect(found.weight < sum)
    #expect(abs(sum - found.weight - 8.647) < 0.01, "log2 of 401 records")
  }

  @Test func `a rare name weighs more than a common one`() throws {
    let taro = PersonName(kanji: "佐藤 太郎", kana: "サトウ タロウ", romaji: "SATO TARO")
    let common = try People.assess(People.application(name: taro), among: [People.record(name: taro)])
    let rare = try People.assess(People.application(), among: [People.record()])
    let weights = [common, rare].map { $0.fields.first { $0.field == .nameKanji }?.weight ?? 0 }
    #expect(weights[0] + 5 < weights[1])
  }

  @Test func `nobody on file is no record`() throws {
    let found = try People.assess(People.application(), among: [])
    #expect(found.overall == .noRecord)
    #expect(found.record == nil)
    #expect(found.reasons == [.noRecordFits])
  }

  @Test(arguments: [
    ("1988-09-08", AssessmentReason.person(.birthDateSlip)),
    ("1998-09-09", .person(.birthDateSlip)), ("1975-01-31", .person(.birthDateDiffers)),
  ])
  func `a date of birth that is not the record's is never clear`(birth: String, reason: AssessmentReason) throws {
    let day = try #require(CalendarDate(iso: birth))
    let application = try People.application(number: "07-1234") { $0.applicant.birthDate = day }
    let found = try People.assess(application, among: [People.record()])
    #expect(found.overall != .clear)
    #expect(found.reasons.contains(reason))
  }

  @Test func `swapped day and month are found, and looked at`() throws {
    let application = try People.application { $0.applicant.birthDate = CalendarDate(iso: "1988-03-09") }
    let found = try People.assess(application, among: [People.record(birth: "1988-09-03")])
    #expect(found.overall == .look)
    #expect(found.reasons.contains(.person(.dayAndMonthSwapped)))
  }

  @Test func `sex, faculty, department, month and outcome that contradict are looked at`() throws {
    let changes: [(inout StudentRecord) -> Void] = [
      { $0.sex = .male }, { $0.faculty = "工学部" }, { $0.department = "国際文化学科" },
      { $0.left = YearMonth(iso: "2011-09") }, { $0.outcome = .withdrawn }, { $0.outcome = .enrolled },
      { $0.university = "他大学" },
    ]
    for change in changes {
      let found = try People.assess(People.application(number: "07-1234"), among: [People.record(change: change)])
      #expect(found.overall == .look)
    }
  }

  @Test func `a unit that was renamed since agrees`() throws {
    let record = People.record {
      $0.university = "電信大学"
      $0.faculty = "外国語学校"
      $0.department = "比較文化学科"
    }
    let application = try People.application { $0.enrolment.department = "国際文化学科" }
    let found = try People.assess(application, among: [record])
    #expect(found.overall == .clear)
    #expect(found.verdict(.faculty) == .equivalent)
    #expect(found.reasons.contains(.enrolment(.unitRenamed)))
  }

  @Test func `an address and telephone that changed say nothing`() throws {
    let application = try People.application {
      $0.phone = "03-9999-9999"
      $0.address = PostalAddress(postalCode: "100-0001", prefecture: "東京都", city: "千代田区", street: "1-1")
    }
    let found = try People.assess(application, among: [People.record { $0.address = "大阪市北区梅田3-1-1" }])
    #expect(found.overall == .clear)
    #expect(found.verdict(.address) == .different)
    #expect(found.verdict(.phone) == .different)
  }

  @Test func `a name that everybody has is too thin without the number`() throws {
    let taro = PersonName(kanji: "佐藤 太郎", kana: "サトウ タロウ")
    let without = try People.assess(People.application(name: taro), among: [People.record(name: taro)])
    #expect(without.overall == .look)
    #expect(without.reasons.contains(.evidenceThin))
    let with = try People.application(number: "07-1234", name: taro)
    #expect(try People.assess(with, among: [People.record(name: taro)]).overall == .clear)
  }

  @Test func `name and birthday alone need the number`() throws {
    let bare = People.record { ($0.faculty, $0.department, $0.left) = (nil, nil, nil) }
    let without = try People.assess(People.application(), among: [bare])
    #expect(without.overall == .look)
    #expect(without.reasons.contains(.enrolment(.enrolmentNotRecorded)))
    #expect(try People.assess(People.application(number: "07-1234"), among: [bare]).overall == .clear)
  }
}
