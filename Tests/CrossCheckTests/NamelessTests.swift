import CrossCheck
import Domain
import Testing

/// An application for a second student number may bring its enrolment alone.
@Suite struct NamelessTests {
  private func bare(number: String?) throws -> Application {
    try People.application(number: number, name: PersonName()) {
      $0.kind = .addStudentNumber
      $0.applicant = Applicant(name: PersonName())
      $0.phone = nil
      $0.enrolment.completed = nil
    }
  }

  @Test func `a record is found by its number, and a human has to look`() throws {
    let found = try People.assess(bare(number: "07-1234"), among: [People.record()])
    #expect(found.record == RecordKey(number: "07-1234"))
    #expect(found.overall == .look)
    #expect(found.verdict(.nameKanji) == .notStated)
    #expect(found.verdict(.birthDate) == .notStated)
  }

  @Test func `what is not stated is not called different`() throws {
    let reasons = try People.assess(bare(number: "07-1234"), among: [People.record()]).reasons
    #expect(reasons.contains(.name(.nameNotStated)))
    #expect(reasons.contains(.person(.birthDateNotStated)))
    #expect(!reasons.contains(.name(.givenNameDiffers)))
    #expect(!reasons.contains(.name(.nameDiffers)))
    #expect(!reasons.contains(.person(.birthDateDiffers)))
  }

  @Test func `without a number there is nobody to find`() throws {
    #expect(try People.assess(bare(number: nil), among: [People.record()]).overall == .noRecord)
  }
}
