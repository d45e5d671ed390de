import Domain
import Testing

@testable import ReviewScreen

@Suite struct ApprovingKindTests {
  private let key = RecordKey(number: "07-1234")

  @Test func `where an account exists, a new application is approved as one of the kinds`() throws {
    var desk = try Desk([Example.openedFile { $0.assessment.flags = [.accountExists] }])
    try desk.type("a")
    #expect(desk.said.contains { $0.hasPrefix("There is an account already.") })
    try desk.type("", "3", "1", "1", "y", "1", "", "yes")
    let seen = DocumentCheck(document: .driversLicence, name: .now, birthDate: true, address: .agrees)
    #expect(desk.decided == [12: .approve(Approval(record: key, seen: seen, kind: .changeEmail))])
  }

  @Test func `without an account nobody is asked for a kind`() throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type("a")
    #expect(!desk.said.contains { $0.hasPrefix("There is an account already.") })
  }

  @Test func `an obstacle that another kind would mend asks for the kind`() throws {
    var desk = try Desk([Example.openedFile()], obstacles: [.recordTaken])
    try desk.type("a", "1", "1", "y", "1", "")
    #expect(desk.said.contains { $0.hasPrefix("There is an account already.") })
    #expect(desk.decided.isEmpty)
  }

  @Test func `a second student number without pictures is approved without a document`() throws {
    var desk = try Desk([
      Example.file { file in
        file.application.kind = .addStudentNumber
        file.pictures = []
      }
    ])
    try desk.type("a", "yes")
    #expect(desk.decided == [12: .approve(Approval(record: key, seen: nil))])
  }
}
