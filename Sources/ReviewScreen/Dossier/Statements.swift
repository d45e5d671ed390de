import Domain
import Wording

extension DossierView {
  /// What the applicant stated and no compared field shows; everything, where nothing was compared.
  var otherStatements: [String] {
    let compared = Set(facts.file.assessment.fields.map(\.field))
    let lines = Statement.all(in: facts.file.application, language: language)
      .filter { statement in statement.comparedAs.map { !compared.contains($0) } ?? true }
      .flatMap { fact($0.label, $0.value, indent: 2) }
    return section(compared.isEmpty ? DossierWording.statements : DossierWording.otherStatements, lines)
  }
}

/// Something that an applicant stated, and the compared field that would show it.
private struct Statement {
  let label: Sentence
  let value: String
  let comparedAs: ComparedField?

  private init?(_ label: Sentence, _ value: String?, comparedAs: ComparedField? = nil) {
    guard let value, !value.isEmpty else { return nil }
    self.label = label
    self.value = value
    self.comparedAs = comparedAs
  }

  private init?(_ field: FormField, _ value: String?, comparedAs: ComparedField? = nil) {
    self.init(field.sentence, value, comparedAs: comparedAs)
  }

  /// Every statement, in the form's order.
  static func all(in application: Application, language: Language) -> [Statement] {
    person(application.applicant, language) + enrolment(application, language) + contact(application)
  }

  private static func person(_ person: Applicant, _ language: Language) -> [Statement] {
    [
      Statement(.nameKanji, person.name.kanji, comparedAs: .nameKanji),
      Statement(.nameKana, person.name.kana, comparedAs: .nameKana),
      Statement(.nameRomaji, person.name.romaji, comparedAs: .nameRomaji),
      Statement(.otherName, person.otherName, comparedAs: .otherName),
      Statement(.sex, person.sex?.sentence.in(language), comparedAs: .sex),
      Statement(.birthDate, person.birthDate?.description, comparedAs: .birthDate),
      Statement(.lastEnrolled, person.lastEnrolled?.description, comparedAs: .lastEnrolled),
    ].compactMap(\.self)
  }

  private static func enrolment(_ application: Application, _ language: Language) -> [Statement] {
    let enrolment = application.enrolment
    return [
      Statement(.enrolledNameKanji, enrolment.name?.kanji), Statement(.enrolledNameKana, enrolment.name?.kana),
      Statement(.enrolledNameRomaji, enrolment.name?.romaji),
      Statement(.university, enrolment.university, comparedAs: .university),
      Statement(.faculty, enrolment.faculty, comparedAs: .faculty),
      Statement(.department, enrolment.department, comparedAs: .department),
      Statement(.unitsAsEnrolled, enrolment.unitsAsEnrolled),
      Statement(.studentNumber, enrolment.studentNumber?.asWritten, comparedAs: .studentNumber),
      Statement(.completed, enrolment.completed?.description, comparedAs: .completed),
      Statement(.outcome, enrolment.outcome?.sentence.in(language), comparedAs: .outcome),
      Statement(DossierWording.resubmits, application.resubmits),
    ].compactMap(\.self)
  }

  private static func contact(_ application: Application) -> [Statement] {
    let (address, employer) = (application.address, application.employer)
    let employerLine = [employer?.name, employer?.postalCode, employer?.address, employer?.phone]
    return [
      Statement(DossierWording.country, address.flatMap { $0.country == "JP" ? nil : $0.country }),
      Statement(.postalCode, address?.postalCode, comparedAs: .postalCode),
      Statement(ComparedField.address.sentence, address?.oneLine, comparedAs: .address),
      Statement(.phone, application.phone, comparedAs: .phone), Statement(.mobile, application.mobile),
      Statement(.employer, employerLine.compactMap(\.self).joined(separator: " ")),
      Statement(.consent, application.consent?.terms),
    ].compactMap(\.self)
  }
}
