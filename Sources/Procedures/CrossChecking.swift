import CrossCheck
import Domain
import Store

extension Reading {
  /// Cross-checks an application against the student records, accounts and pictures of this state.
  func assess(
    _ application: Application, pictures: [Picture], settings: OfficeSettings
  ) throws -> (assessment: Assessment, snapshot: Int64?) {
    let check = CrossChecker(university: settings.university)
    let assessment = try check.assessment(of: application, pictures: pictures, in: self)
    return (assessment, try newestSnapshot())
  }
}
