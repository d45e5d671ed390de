import Domain
import JapaneseText

/// What can be said of an application without any record.
enum StatementChecks {
  /// Nobody leaves a university this young.
  static let leastAge = 17

  static func reasons(_ application: Application) -> [AssessmentReason] {
    romaji(application.applicant.name) + (application.enrolment.name.map(romaji) ?? []) + ages(application)
  }

  /// Names from other languages are spelt as their passports have them, so that only Japanese spellings are judged.
  private static func romaji(_ name: PersonName) -> [AssessmentReason] {
    guard let kana = NameParts(name.kana, .kana), let romaji = NameParts(name.romaji, .romaji) else { return [] }
    guard kana.folded.count == 2, romaji.folded.count == 2, isJapanese(name.kanji) else { return [] }
    let spelt = kana.sought.sorted()
    let fits = zip(spelt, romaji.sought.sorted()).allSatisfy { $0 == $1 || Slip.lies(between: $0, and: $1) }
    return fits ? [] : [.name(.romajiDoesNotFitKana)]
  }

  private static func isJapanese(_ kanji: String?) -> Bool {
    guard let kanji else { return false }
    return kanji.unicodeScalars.contains { $0.value >= 0x3400 }
  }

  private static func ages(_ application: Application) -> [AssessmentReason] {
    guard let birth = application.applicant.birthDate else { return [] }
    let months = [application.enrolment.completed, application.applicant.lastEnrolled].compactMap { $0 }
    let ages = months.map { ($0.ordinal - birth.yearMonth.ordinal) / 12 }
    return ages.filter { $0 < leastAge }.min().map { [.person(.leftAtAge(years: $0))] } ?? []
  }
}
