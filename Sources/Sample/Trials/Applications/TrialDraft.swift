import Domain
import Foundation

/// An application in the making, with the truth about it.
struct TrialDraft {
  var person: TrialPerson
  /// All records of the person; empty for people not on file.
  var records: [StudentRecord]
  /// Which of them is meant.
  var meant: Int
  var application: Application
  var traits: Set<TrialTrait> = []

  var record: StudentRecord? { records.indices.contains(meant) ? records[meant] : nil }
  var career: Career { person.careers[min(meant, person.careers.count - 1)] }

  var statesNumber: Bool { application.enrolment.studentNumber != nil }

  /// Whether a registrar would call anything here a contradiction or a doubt (manual: worlds, section 4).
  var contradicts: Bool {
    if records.isEmpty || traits.contains(where: \.isDoubt) { return true }
    if traits.isSuperset(of: [.maidenNameOnly, .recordRenamed]) { return true }
    if statesNumber { return false }
    return traits.contains(where: \.isDoubtWithoutNumber) || traits.isSuperset(of: [.foreign, .otherRomaji])
  }

  /// An application that is in order, by a person for one of its enrolments.
  static func inOrder(
    _ person: TrialPerson, _ records: [StudentRecord], meant: Int, index: Int, _ random: inout SeededRandom
  ) -> TrialDraft? {
    let career = person.careers[meant]
    guard let left = career.left, let email = EmailAddress("trial\(index + 1)@example.jp") else { return nil }
    let submitted = Date(timeIntervalSince1970: 1_790_000_000 + Double(index))
    let units = career.unitsToday
    let isGraduate = career.outcome == .graduated
    let record = records.indices.contains(meant) ? records[meant] : nil
    let application = Application(
      id: "T-\(padded(index + 1, to: 7))", kind: .new, submitted: submitted, email: email,
      applicant: Applicant(
        name: person.name(in: 9999, usual: random.happens(perThousand: 400)), otherName: person.foreign?.daily,
        sex: person.sex, birthDate: person.birthDate, lastEnrolled: left),
      enrolment: Enrolment(
        university: SampleUniversity.configuration.name, faculty: units.faculty, department: units.department,
        studentNumber: record.flatMap { $0.key.hasNumber ? StudentNumber(asWritten: $0.key.number) : nil },
        completed: isGraduate ? left : nil, outcome: career.outcome),
      address: person.home.postal, phone: person.home.phone, mobile: person.mobile)
    var draft = TrialDraft(person: person, records: records, meant: meant, application: application)
    if person.hasMarriedSince(career) {
      draft.application.enrolment.name = person.name(in: left.year, usual: random.happens(perThousand: 400))
      draft.traits.insert(.earlierNameStated)
    }
    draft.describeUnits(&random)
    draft.describeRecords()
    return draft
  }

  private mutating func describeUnits(_ random: inout SeededRandom) {
    let (today, then) = (career.unitsToday, career.unitsThen)
    guard today != (then.faculty, then.department) else { return }
    traits.insert(.unitRenamed)
    if random.happens(perThousand: 500) { application.enrolment.unitsAsEnrolled = "\(then.faculty) \(then.department)" }
  }

  private mutating func describeRecords() {
    if person.isForeign { traits.insert(.foreign) }
    if records.count > 1 { traits.insert(.twoDegrees) }
    if records.contains(where: { $0.caution != nil }) { traits.insert(.caution) }
    guard let record else { return }
    if !record.key.hasNumber { traits.insert(.recordWithoutNumber) }
    if record.name.kana == nil { traits.insert(.recordWithoutKana) }
    if record.name.kanji == nil { traits.insert(.recordWithoutKanji) }
    if record.birthDate == nil { traits.insert(.recordWithoutBirthDate) }
    if RareForms.isUnreadable((record.name.kanji ?? "") + (record.formerName?.kanji ?? "")) {
      traits.insert(.recordUnreadable)
    }
    if person.hasMarriedSince(career), record.formerName == nil,
      record.name.kana?.hasPrefix("\(person.family.kana) ") != true,
      record.name.kanji?.hasPrefix(person.married?.kanji ?? " ") == true
    {
      traits.insert(.recordRenamed)
    }
  }
}
