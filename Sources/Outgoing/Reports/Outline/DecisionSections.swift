import Domain
import Foundation
import Wording

/// Sections on decisions.
extension ReportOutline {
  /// By outcome, reviewer and faculty.
  var decisions: Section {
    let outcomes = DecisionOutcome.allCases.map { outcome in
      spans(outcome.sentence) { facts.decisions($0).outcomes[outcome] }
    }
    let total = spans(ReportFigureWording.total, isTotal: true) { facts.decisions($0).outcomes.total }
    return section(
      "decisions", ReportSectionWording.decisions, ReportSectionWording.decisionsNote,
      [
        exhibit(
          ReportFigureWording.byOutcome, table(spanHead(ReportFigureWording.outcome), outcomes + [total]),
          .bars(column: 2)),
        exhibit(ReportFigureWording.byReviewer, reviewers, .outcomes(from: 2)),
        exhibit(ReportFigureWording.byFaculty, faculties, .outcomes(from: 2)),
      ])
  }

  private var reviewers: ReportTable {
    let (day, month) = (facts.decisions(.day).reviewers, facts.decisions(.month).reviewers)
    func total(_ figures: [ReviewerFigures], _ name: String) -> Int {
      figures.first { $0.name == name }?.decided.total ?? 0
    }
    let rows = facts.decisions(.year).reviewers.map { figures in
      let counts = [total(day, figures.name), total(month, figures.name)] + byOutcome(figures.decided)
      return ReportTable.Row(label: figures.name, cells: (counts + [figures.confirmed]).map { .count($0) })
    }
    return table([ReportFigureWording.reviewer] + Self.outcomeHead + [ReportFigureWording.confirmed], rows)
  }

  private var faculties: ReportTable {
    let (day, month) = (facts.decisions(.day).faculties, facts.decisions(.month).faculties)
    func total(_ figures: [FacultyFigures], _ name: String?) -> Int {
      figures.first { $0.name == name }?.decided.total ?? 0
    }
    let rows = facts.decisions(.year).faculties.map { figures in
      let label = figures.name ?? ReportFigureWording.noFaculty.in(language)
      let counts = [total(day, figures.name), total(month, figures.name)] + byOutcome(figures.decided)
      return ReportTable.Row(label: label, cells: counts.map { .count($0) })
    }
    return table([ReportFigureWording.faculty] + Self.outcomeHead, rows)
  }

  /// How long decisions took.
  var turnaround: Section {
    func rows(_ unit: (TurnaroundFigures) -> Turnaround?, _ cell: (Double) -> ReportTable.Cell) -> [ReportTable.Row] {
      ReportSpan.allCases.map { span in
        let figures = facts.turnaround[span] ?? TurnaroundFigures([])
        let values = unit(figures).map { [cell($0.median), cell($0.ninetieth), cell($0.longest)] }
        return ReportTable.Row(
          label: span.longSentence.in(language), cells: (values ?? [.none, .none, .none]) + [.count(figures.count)])
      }
    }
    let head = [
      ReportFigureWording.span, ReportFigureWording.median, ReportFigureWording.ninetieth, ReportFigureWording.longest,
      ReportFigureWording.count,
    ]
    return section(
      "turnaround", ReportSectionWording.turnaround, ReportSectionWording.turnaroundNote,
      [
        exhibit(
          ReportFigureWording.inDays, table(head, rows(\.openingDays) { .count(Int($0)) }), .ranges(from: 0)),
        exhibit(ReportFigureWording.inHours, table(head, rows(\.hours) { .decimal($0) }), .ranges(from: 0)),
      ])
  }

  /// How decisions and cross-check go together, and who else was needed.
  var crossCheck: Section {
    let year = facts.decisions(.year)
    let overalls = Overall.allCases.map { overall in
      row(overall.sentence, byOutcome(year.overalls[overall] ?? OutcomeCounts()))
    }
    let head = [ReportFigureWording.overall] + Self.outcomeHead.dropFirst(2)
    let overrides = CrossCheckOverride.allCases.map { override in
      spans(override.sentence) { facts.decisions($0).overrides[override] ?? 0 }
    }
    let reasons = SecondPersonReason.allCases.map { reason in
      spans(reason.sentence) { facts.decisions($0).secondPersonReasons[reason] ?? 0 }
    }
    let refused = spans(ReportFigureWording.proposalsRefused) { facts.events($0).count(.decisionRefused) }
    let needed = spans(ReportFigureWording.secondNeeded, isTotal: true) { facts.decisions($0).secondPersons }
    return section(
      "cross-check", ReportSectionWording.crossCheck, ReportSectionWording.crossCheckNote,
      [
        exhibit(ReportFigureWording.byOverall, table(head, overalls), .outcomes(from: 0)),
        exhibit(ReportFigureWording.overrides, table(spanHead(ReportFigureWording.item), overrides)),
        exhibit(
          ReportFigureWording.secondPersons,
          table(spanHead(ReportFigureWording.item), used(reasons) + [needed, refused])),
      ])
  }

  private func byOutcome(_ counts: OutcomeCounts) -> [Int] {
    DecisionOutcome.allCases.map { counts[$0] } + [counts.total]
  }

  /// Of the day, of the month, and of twelve months by outcome.
  private static let outcomeHead =
    [ReportSpan.day.sentence, ReportSpan.month.sentence] + DecisionOutcome.allCases.map(ReportFigureWording.short)
    + [ReportFigureWording.total]
}
