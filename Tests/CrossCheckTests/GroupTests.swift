import CrossCheck
import Domain
import Testing

@Suite struct GroupTests {
  private let bachelor = People.record("07-1234") {
    $0.faculty = "工学部"
    $0.department = "電気工学科"
  }

  private func master(_ change: (inout StudentRecord) -> Void = { _ in }) -> StudentRecord {
    People.record("M11-77") {
      $0.faculty = "大学院工学研究科"
      $0.department = "電気工学専攻"
      $0.admitted = YearMonth(iso: "2011-04")
      $0.left = YearMonth(iso: "2013-03")
      change(&$0)
    }
  }

  private func claim(
    _ faculty: String, _ department: String, completed: String?, number: String? = nil
  ) throws -> Application {
    try People.application(number: number) {
      $0.enrolment.faculty = faculty
      $0.enrolment.department = department
      $0.enrolment.completed = completed.flatMap { YearMonth(iso: $0) }
      $0.applicant.lastEnrolled = YearMonth(iso: "2013-03")
    }
  }

  @Test func `two enrolments are one person, and faculty and month choose`() throws {
    let records = [bachelor, master()]
    let first = try People.assess(claim("工学部", "電気工学科", completed: "2011-03"), among: records)
    #expect(first.overall == .clear, "\(first.reasons)")
    #expect(first.record == bachelor.key)
    #expect(first.reasons.contains(.enrolment(.monthOfOtherEnrolment)))
    let second = try People.assess(claim("大学院工学研究科", "電気工学専攻", completed: "2013-03"), among: records)
    #expect(second.overall == .clear, "\(second.reasons)")
    #expect(second.record == master().key)
  }

  @Test func `the number of one enrolment with the faculty of the other is looked at`() throws {
    let application = try claim("工学部", "電気工学科", completed: "2011-03", number: "M11-77")
    let found = try People.assess(application, among: [bachelor, master()])
    #expect(found.overall == .look)
  }

  @Test func `an enrolment that faculty and month do not choose is looked at`() throws {
    let again = master {
      $0.faculty = "工学部"
      $0.department = "電気工学科"
      $0.left = nil
      $0.personKey = "P1"
    }
    var first = bachelor
    first.personKey = "P1"
    first.left = nil
    let found = try People.assess(claim("工学部", "電気工学科", completed: "2013-03"), among: [first, again])
    #expect(found.overall == .look)
    #expect(found.reasons.contains(.enrolment(.enrolmentUnclear)))
  }

  @Test func `different person keys are two people, whatever their names`() throws {
    var one = bachelor
    one.personKey = "P1"
    let found = try People.assess(
      claim("工学部", "電気工学科", completed: "2011-03"), among: [one, master { $0.personKey = "P2" }])
    #expect(found.overall != .clear)
    #expect(found.reasons.contains(.namesakes(count: 1)))
  }

  @Test func `overlapping enrolments are two people unless the key says otherwise`() throws {
    let overlapping = master { $0.admitted = YearMonth(iso: "2010-04") }
    let application = try claim("工学部", "電気工学科", completed: "2011-03")
    #expect(try People.assess(application, among: [bachelor, overlapping]).overall != .clear)
    var (one, other) = (bachelor, overlapping)
    one.personKey = "P1"
    other.personKey = "P1"
    #expect(try People.assess(application, among: [one, other]).overall == .clear)
  }

  @Test func `a caution on any enrolment bars clear for all`() throws {
    let application = try claim("工学部", "電気工学科", completed: "2011-03", number: "07-1234")
    let found = try People.assess(application, among: [bachelor, master { $0.caution = "死亡" }])
    #expect(found.overall == .look)
    #expect(found.reasons.first == .caution)
    #expect(found.flags.contains(.caution))
  }
}
