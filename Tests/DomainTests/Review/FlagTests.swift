import Domain
import Foundation
import TestSupport
import Testing

struct FlagTests {
  private func flags(_ file: Case, after seconds: TimeInterval = 0) throws -> [CaseFlag] {
    file.flags(at: FixedClock.start.addingTimeInterval(seconds), in: try Samples.tokyo(), counting: OpeningDays())
  }

  @Test func `a clear new application has no mark`() throws {
    #expect(try flags(Samples.file()) == [])
  }

  @Test func `what the cross-check noticed is marked, most important first`() throws {
    let file = try Samples.file(flags: Set(AssessmentFlag.allCases))
    let expected: [CaseFlag] = [
      .secondReviewer, .caution, .accountExists, .samePicture, .pictureTwice, .forbiddenEvidence, .officeRecord,
      .postalCode,
    ]
    #expect(try flags(file) == expected)
  }

  @Test func `a conflict asks for a second reviewer while it waits, and a proposal always does`() throws {
    #expect(try flags(Samples.file(overall: .conflict)) == [.secondReviewer])
    #expect(try flags(Samples.file(state: .proposed)) == [.secondReviewer])
    #expect(try flags(Samples.file(state: .rejected, overall: .conflict)) == [])
  }

  @Test(arguments: [ApplicationKind.addStudentNumber, .changeEmail])
  func `kinds by which accounts are stolen are marked`(_ kind: ApplicationKind) throws {
    #expect(try flags(Samples.file(Samples.application(kind: kind))) == [.secondReviewer, .takeover])
  }

  @Test func `a resubmission is marked`() throws {
    #expect(try flags(Samples.file(Samples.application(resubmits: "A-0"))) == [.resubmission])
  }

  @Test func `what waits for more than five opening days is overdue`() throws {
    // Received on Sunday: Monday to Friday are five, the next Monday is the sixth.
    let day: TimeInterval = 86_400
    #expect(try flags(Samples.file(), after: 7 * day) == [])
    #expect(try flags(Samples.file(), after: 8 * day) == [.overdue])
    #expect(try flags(Samples.file(state: .proposed), after: 8 * day) == [.secondReviewer, .overdue])
    #expect(try flags(Samples.file(state: .approved), after: 80 * day) == [])
  }
}
