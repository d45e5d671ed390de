import Domain
import Wording

/// An explained cross-check as lines of text: every record that was weighed, person by person.
public struct ExplanationView: Sendable {
  private let file: Case
  private let explanation: Explanation
  private let sheet: Sheet
  private let ink: ChartInk

  /// Shows the explanation of a case in `language`, in lines of at most `width` columns.
  public init(_ file: Case, _ explanation: Explanation, language: Language, width: Int = 80, ink: ChartInk = .ascii) {
    self.file = file
    self.explanation = explanation
    sheet = Sheet(language: language, width: max(width, 40))
    self.ink = ink
  }

  /// All of it.
  public var lines: [String] { header + reasons + choice + persons }

  private var language: Language { sheet.language }

  private var header: [String] {
    let (now, before) = (explanation.assessment, file.assessment)
    let title = DossierWording.title(
      file.id, file.application.kind, file.application.applicantSentence.in(language))
    return sheet.item(title.in(language), indent: 0) + sheet.fact(ExplanationWording.now, overall(now))
      + (now.overall == before.overall && now.record == before.record
        ? [] : sheet.fact(ExplanationWording.before, overall(before)))
  }

  private func overall(_ assessment: Assessment) -> String {
    assessment.overall.sentence.in(language)
      + DossierWording.weight(Bits.text(assessment.weight)).in(language)
  }

  private var reasons: [String] {
    let all = explanation.assessment.reasons.withoutRepetition
    let isClear = explanation.assessment.overall == .clear
    let bars = isClear ? [] : all.filter { explanation.isBar($0) }
    let remarks = all.filter { !bars.contains($0) }
    return (isClear ? ["", ExplanationWording.noBars.in(language)] : list(ExplanationWording.bars, bars))
      + list(ExplanationWording.remarks, remarks)
  }

  private func list(_ title: Sentence, _ reasons: [AssessmentReason]) -> [String] {
    sheet.section(title, reasons.flatMap { sheet.item("- " + $0.sentence.in(language)) })
  }

  private var choice: [String] {
    guard let best = explanation.best, let choice = explanation.choice else {
      return ["", ExplanationWording.nobody.in(language)]
    }
    let name = sheet.recordName(best.record)
    let sentence =
      explanation.assessment.record == nil
      ? ExplanationWording.nearest(name) : ExplanationWording.chosen(name, choice, lead: explanation.lead)
    return [""] + sheet.item(sentence.in(language), indent: 0)
  }

  private var persons: [String] {
    let count = explanation.persons.count
    return explanation.persons.enumerated().flatMap { place, records in
      ["", rule]
        + sheet.item(
          ExplanationWording.person(place + 1, of: count, records: records.count).in(language), indent: 0)
        + records.flatMap(lines(of:))
    }
  }

  /// Every record has its table, and bars beside it, so that two can be compared.
  private func lines(of candidate: WeighedCandidate) -> [String] {
    let title = ExplanationWording.record(
      sheet.recordName(candidate.record), bits: sheet.bits(candidate.weight), clues: candidate.clues.map(\.sentence))
    if candidate.fields.isEmpty { return [""] + sheet.item(title.in(language), indent: 0) }
    return FieldLines(
      fields: candidate.fields, total: candidate.weight, sheet: sheet, layout: .table, ink: ink
    ).lines(title)
  }

  private var rule: String { String(repeating: "-", count: sheet.width - 2) }
}
