import Domain
import Foundation

/// Makes applications of plans: first one in order, then whatever is wrong with it.
struct DraftMaker: Sendable {
  let population: Population
  let plans: [ApplicationPlan]
  let now: Date
  let mix: PictureMix

  /// The application of a plan.
  func draft(_ plan: ApplicationPlan) -> ApplicationDraft {
    var random = SeededRandom(seed: population.seed, purpose: .application, index: plan.index)
    var draft = inOrder(plan, &random)
    draft.apply(plan.sampleCase, population, &random)
    if let other = plan.pictureOf { draft.pictures = inOrderPictures(of: plans[other]) }
    return draft
  }

  /// Everything was sent within the last twenty hours, the last at least ten minutes ago.
  func submitted(_ index: Int) -> Date {
    let span = 20 * 3600 - 600
    let share = plans.isEmpty ? 0 : span * index / plans.count
    return Date(timeIntervalSince1970: (now.timeIntervalSince1970 - 20 * 3600 + Double(share)).rounded(.down))
  }

  private func inOrderPictures(of plan: ApplicationPlan) -> [PlannedPicture] {
    var random = SeededRandom(seed: population.seed, purpose: .application, index: plan.index)
    return inOrder(plan, &random).pictures
  }

  private func inOrder(_ plan: ApplicationPlan, _ random: inout SeededRandom) -> ApplicationDraft {
    let person = population.person(plan.person)
    let record = plan.record < person.records.count ? person.records[plan.record] : nil
    let careers = population.careers(of: person)
    let career = careers[min(plan.record, careers.count - 1)]
    let submitted = submitted(plan.index)
    let young = person.birthDate.year > population.today.year - 55
    let application = Application(
      id: "A-\(JapanTime(now).compactDay)-\(padded(plan.index + 1, to: 6))", kind: .new, submitted: submitted,
      email: MailAddresses.address(of: person, plan.index, &random), applicant: applicant(person, career, &random),
      enrolment: enrolment(record, career, &random), address: person.home.postal,
      phone: young ? nil : person.home.phone, mobile: young || random.happens(perThousand: 500) ? person.mobile : nil,
      employer: Employers.employer(&random),
      consent: Consent(terms: "2026-04", agreed: submitted.addingTimeInterval(-Double(random.number(in: 60...900)))))
    let papers = Papers(person: person, record: record, today: population.today, mix: mix)
    return ApplicationDraft(
      plan: plan, person: person, record: record, application: application, pictures: papers.usual(&random))
  }

  private func applicant(_ person: SamplePerson, _ career: Career, _ random: inout SeededRandom) -> Applicant {
    var name = person.name
    // Whoever has no name in kanji has none in kana either; what the registrar noted is only how it sounds.
    if name.kanji == nil { name.kana = nil }
    return Applicant(
      name: name, otherName: person.otherName, sex: random.happens(perThousand: 900) ? person.sex : nil,
      birthDate: person.birthDate, lastEnrolled: career.left ?? career.admitted)
  }

  private func enrolment(_ record: StudentRecord?, _ career: Career, _ random: inout SeededRandom) -> Enrolment {
    let today = career.unitsToday
    let then = career.unitsThen
    let renamed = today != (then.faculty, then.department)
    return Enrolment(
      name: record?.formerName, university: SampleUniversity.configuration.name, faculty: today.faculty,
      department: today.department,
      unitsAsEnrolled: renamed && random.happens(perThousand: 600) ? "\(then.faculty) \(then.department)" : nil,
      studentNumber: record.map { StudentNumber(asWritten: $0.key.number) },
      completed: career.outcome == .graduated ? career.left : nil,
      // Whoever is still enrolled cannot say so on the form.
      outcome: career.outcome == .enrolled ? .withdrawn : career.outcome)
  }
}
