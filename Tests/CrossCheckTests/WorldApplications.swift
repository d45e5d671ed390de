import Domain
import Foundation

/// An application of the generated world, and the truth about it.
struct WorldApplication {
  var application: Application
  /// The rows of the person who really applies; empty if the files do not hold that person.
  var truth: Set<RecordKey>
  /// Whether nothing in it is a slip.
  var isInOrder: Bool
}

/// Writes the applications of a world's persons, in order or with slips.
struct WorldApplications {
  private var dice: Dice
  private let email: EmailAddress
  /// Numbers of everybody, to be mistaken for one's own.
  private let numbers: [String]
  /// Numbers by telephone, which absent relatives find in a drawer.
  private let numbersOfFamily: [String: String]

  init(seed: UInt64, email: EmailAddress, world: World) {
    dice = Dice(seed: seed)
    self.email = email
    numbers = world.records.map(\.key.number)
    numbersOfFamily = Dictionary(
      world.records.compactMap { record in record.phone.map { ($0, record.key.number) } },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func applications(of person: WorldPerson) -> [WorldApplication] {
    person.records.map { record in
      var application = inOrder(person, record)
      var isInOrder = true
      if !person.isOnFile {
        let number = dice.oneIn(2) ? numbersOfFamily[person.phone] : nil
        application.enrolment.studentNumber = number.map { StudentNumber(asWritten: $0) }
      } else if dice.oneIn(2) {
        slip(&application, person)
        isInOrder = false
      }
      let truth = person.isOnFile ? Set(person.records.map(\.key)) : []
      return WorldApplication(application: application, truth: truth, isInOrder: isInOrder)
    }
  }

  private mutating func inOrder(_ person: WorldPerson, _ record: StudentRecord) -> Application {
    let left = YearMonth(year: (record.admitted?.year ?? 2000) + (record.faculty == "大学院工学研究科" ? 2 : 4), month: 3)
    let states = dice.oneIn(2) && person.isOnFile && record.key.hasNumber
    return Application(
      id: "A", kind: .new, submitted: Date(timeIntervalSince1970: 1_700_000_000), email: email,
      applicant: Applicant(name: person.name, sex: person.sex, birthDate: person.birth, lastEnrolled: left),
      enrolment: Enrolment(
        university: "電電大学", faculty: record.faculty ?? "", department: record.department ?? "",
        studentNumber: states ? StudentNumber(asWritten: record.key.number) : nil, completed: left,
        outcome: record.outcome),
      phone: person.phone)
  }

  private mutating func slip(_ application: inout Application, _ person: WorldPerson) {
    switch dice.roll(10) {
    case 0: marry(&application, person, statesFormer: true)
    case 1: marry(&application, person, statesFormer: false)
    case 2: swapDayAndMonth(&application)
    case 3: application.applicant.name.kanji = application.applicant.name.kanji.map(Self.varied)
    case 4: application.applicant.name.kana = nil
    case 5: application.enrolment.studentNumber = StudentNumber(asWritten: numbers[dice.roll(numbers.count)])
    case 6: application.enrolment.studentNumber = application.enrolment.studentNumber.map(Self.slipped)
    case 7:
      application.enrolment.completed = application.enrolment.completed.flatMap { YearMonth(year: $0.year, month: 4) }
    case 8: application.enrolment.department = "国際文化学科"
    default:
      application.applicant.birthDate = CalendarDate(year: person.birth.year + 1, month: person.birth.month, day: 1)
    }
  }

  private mutating func marry(_ application: inout Application, _ person: WorldPerson, statesFormer: Bool) {
    guard let kanji = person.name.kanji, let kana = person.name.kana else { return }
    let surname = dice.common(WorldNames.surnames)
    application.applicant.name = PersonName(
      kanji: "\(surname.kanji) \(kanji.split(separator: " ").last ?? "")",
      kana: "\(surname.kana) \(kana.split(separator: " ").last ?? "")")
    if statesFormer { application.enrolment.name = person.name }
  }

  private func swapDayAndMonth(_ application: inout Application) {
    guard let birth = application.applicant.birthDate else { return }
    application.applicant.birthDate = CalendarDate(year: birth.year, month: birth.day, day: birth.month)
  }

  private static func varied(_ kanji: String) -> String {
    WorldNames.variants.reduce(kanji) { $0.replacing($1.key, with: $1.value) }
  }

  private static func slipped(_ number: StudentNumber) -> StudentNumber {
    StudentNumber(asWritten: String(number.asWritten.dropLast()) + "0")
  }
}
