import CrossCheck
import Domain
import Testing

@Suite struct OfficeRecordTests {
  private func office(_ number: String = "07-1234", hasNumber: Bool = true) -> StudentRecord {
    People.record(number) {
      $0.key = RecordKey(source: RecordKey.officeSource, number: number, hasNumber: hasNumber)
    }
  }

  @Test func `a record that the office entered is never clear, and is marked`() throws {
    let found = try People.assess(People.application(number: "07-1234"), among: [office()])
    #expect(found.overall == .look)
    #expect(found.record == office().key)
    #expect(found.reasons.contains(.officeRecord))
    #expect(found.flags.contains(.officeRecord))
    let official = try People.assess(People.application(number: "07-1234"), among: [People.record()])
    #expect(!official.flags.contains(.officeRecord))
  }

  @Test func `what stands in for a number is none, even if somebody states it`() throws {
    let record = office("office-3", hasNumber: false)
    let found = try People.assess(People.application(number: "office-3"), among: [record])
    #expect(found.overall != .clear)
    #expect(found.fields.first { $0.field == .studentNumber }?.verdict == .notRecorded)
  }

  @Test func `a registrar's record of the same number or name is a twin, another person's is none`() throws {
    let sameNumber = People.record("071234", name: PersonName(kanji: "通信 次郎"), birth: nil)
    let sameName = People.record("99-1")
    let undated = People.record("99-2", birth: nil)
    let otherBirth = People.record("99-3", birth: "1960-01-01")
    let otherName = People.record("99-4", name: PersonName(kanji: "電電 葉子", kana: "デンデン ヨウコ"))
    let ofOffice = office("07-9", hasNumber: true)
    let index = MemoryIndex([sameNumber, sameName, undated, otherBirth, otherName, ofOffice, office()])
    #expect(try SamePerson.twins(of: office(), in: index).map(\.key.number) == ["071234", "99-1", "99-2"])
  }

  @Test func `the other enrolments of a person follow each other or share the registrar's key`() throws {
    let faculty = People.record("07-1234")
    let school = People.record("11-77") {
      $0.admitted = YearMonth(iso: "2011-04")
      $0.left = YearMonth(iso: "2013-03")
    }
    let overlapping = People.record("08-1") { $0.left = YearMonth(iso: "2012-03") }
    let index = MemoryIndex([faculty, school, overlapping])
    #expect(try SamePerson.enrolments(besides: faculty, in: index).map(\.key.number) == ["11-77"])
    let first = People.record("1") { $0.personKey = "P" }
    let second = People.record("2", name: PersonName(kanji: "通信 花子"), birth: nil) { $0.personKey = "P" }
    #expect(try SamePerson.enrolments(besides: first, in: MemoryIndex([first, second])) == [second])
  }
}
