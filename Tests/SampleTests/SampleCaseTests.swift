import Domain
import Testing

@testable import Sample

@Suite struct SampleCaseTests {
  let drafts: [SampleCase: [ApplicationDraft]]

  init() {
    drafts = SampleFixture.drafts(SampleFixture.world(students: 12_000, applications: 300))
  }

  @Test func `every case occurs, and seven in ten are in order`() {
    #expect(Set(drafts.keys) == Set(SampleCase.allCases))
    #expect(drafts[.inOrder]?.count == 210)
  }

  @Test func `what is in order agrees with its record`() throws {
    for draft in try #require(drafts[.inOrder]) {
      let record = try #require(draft.record)
      #expect(draft.application.applicant.name.kanji == record.name.kanji)
      #expect(draft.application.applicant.birthDate == record.birthDate)
      #expect(draft.application.enrolment.studentNumber?.asWritten == record.key.number)
      #expect(draft.application.applicant.lastEnrolled == record.left)
      #expect(draft.trueNumber == record.key.number)
      #expect(draft.pictures.first?.facts.birthDate == record.birthDate)
    }
  }

  @Test func `nobody applies twice`() {
    let own = drafts.values.flatMap(\.self).filter { $0.trueNumber != nil }
    #expect(Set(own.map(\.person.index)).count == own.count)
  }

  @Test func `swapped digits are the same digits in another order`() throws {
    for draft in try #require(drafts[.swappedDigits]) {
      let stated = try #require(draft.application.enrolment.studentNumber?.asWritten)
      let recorded = try #require(draft.trueNumber)
      #expect(stated != recorded)
      #expect(stated.sorted() == recorded.sorted())
    }
  }

  @Test func `a neighbouring month is one month away`() throws {
    for draft in try #require(drafts[.neighbouringMonth]) {
      let stated = try #require(draft.application.applicant.lastEnrolled)
      let recorded = try #require(draft.record?.left)
      #expect(recorded.ordinal - stated.ordinal == 1)
    }
  }

  @Test func `a married name keeps the given name, and the earlier one is stated or not`() throws {
    for draft in try #require(drafts[.marriedNameStated]) {
      #expect(draft.application.enrolment.name == draft.person.name)
      #expect(draft.application.applicant.name.kanji != draft.person.name.kanji)
      #expect(draft.application.applicant.name.kanji?.hasSuffix(draft.person.given?.kanji ?? "?") == true)
      #expect(draft.pictures.map(\.document) == [.driversLicence, .familyRegister])
    }
    for draft in try #require(drafts[.marriedNameUnstated]) { #expect(draft.application.enrolment.name == nil) }
  }

  @Test func `a variant differs from the record, and is the same in today's forms`() throws {
    for draft in try #require(drafts[.variantKanji]) {
      let stated = try #require(draft.application.applicant.name.kanji)
      let recorded = try #require(draft.record?.name.kanji)
      #expect(!stated.utf8.elementsEqual(recorded.utf8))
      #expect(VariantKanji.today(stated).utf8.elementsEqual(VariantKanji.today(recorded).utf8))
    }
  }

  @Test func `other slips are what they are called`() throws {
    for draft in try #require(drafts[.wrongDepartment]) {
      let departments = SampleUniversity.configuration.faculties.flatMap(\.departments)
      let stated = try #require(departments.first { $0.name == draft.application.enrolment.department })
      let recorded = try #require(draft.record?.department)
      #expect(stated.name != recorded && !stated.earlier.contains(recorded))
    }
    for draft in try #require(drafts[.moved]) { #expect(draft.application.address != draft.person.home.postal) }
    for draft in try #require(drafts[.telephoneOnly]) {
      #expect(draft.application.phone == draft.record?.phone)
      #expect(draft.application.enrolment.studentNumber == nil)
    }
    for draft in try #require(drafts[.swappedDayAndMonth]) {
      let (stated, recorded) = (draft.application.applicant.birthDate, draft.record?.birthDate)
      #expect(stated?.day == recorded?.month && stated?.month == recorded?.day && stated != recorded)
    }
    for draft in try #require(drafts[.caution]) { #expect(draft.record?.caution != nil) }
  }

  @Test func `whoever never studied has no student number`() throws {
    for sampleCase in [SampleCase.absentSibling, .homonym, .unknownPerson] {
      for draft in try #require(drafts[sampleCase]) {
        #expect(draft.trueNumber == nil)
        #expect(draft.application.enrolment.studentNumber == nil)
      }
    }
    for draft in try #require(drafts[.absentSibling]) {
      #expect(draft.application.address == draft.person.home.postal)
      #expect(draft.application.applicant.name.kanji != draft.person.name.kanji)
    }
    for draft in try #require(drafts[.homonym]) {
      #expect(draft.application.applicant.name.kanji == draft.person.name.kanji)
      #expect(draft.application.enrolment.faculty != draft.record?.faculty)
    }
  }

  @Test func `borrowed and repeated pictures show somebody else`() throws {
    for draft in try #require(drafts[.anotherPersonsPicture]) {
      #expect(draft.pictures.first?.facts.name != draft.application.applicant.name)
    }
    let inOrder = try #require(drafts[.inOrder]).map(\.pictures)
    for draft in try #require(drafts[.samePicture]) { #expect(inOrder.contains(draft.pictures)) }
    for draft in try #require(drafts[.myNumberBack]) {
      #expect(draft.pictures.map(\.document) == [.myNumberCard, .myNumberCardBack])
    }
  }
}
