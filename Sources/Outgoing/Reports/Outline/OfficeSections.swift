import Domain
import Foundation
import Wording

/// Sections on what went wrong, on mail, on the year and on the log.
extension ReportOutline {
  /// Corrections, undoings, objections, bounces.
  var incidents: Section {
    let events: [(Sentence, CountedEvent)] = [
      (ReportFigureWording.corrections, .correctionConfirmed),
      (ReportFigureWording.correctionsRefused, .correctionRefused), (ReportFigureWording.undone, .decisionUndone),
      (ReportFigureWording.objected, .objected), (ReportFigureWording.recalled, .recalled),
      (ReportFigureWording.bounces, .mailBounced),
    ]
    let rows = events.map { label, event in spans(label) { facts.events($0).count(event) } }
    let note = ReportSectionWording.openNow(
      corrections: facts.ledger.openCorrections, bounces: facts.ledger.openBounces)
    return section(
      "incidents", ReportSectionWording.incidents, note,
      [exhibit(ReportSectionWording.incidents, table(spanHead(ReportFigureWording.item), rows))])
  }

  /// Mail by purpose.
  var mails: Section {
    func counts(_ count: (CountedEvent, ReportSpan) -> Int, _ unsent: Int) -> [Int] {
      [
        count(.mailSent, .day), count(.mailSent, .month), count(.mailSent, .year), count(.mailPrepared, .year),
        count(.mailCancelled, .year), unsent,
      ]
    }
    let rows = NoticePurpose.allCases.map { purpose in
      row(
        purpose.sentence,
        counts({ facts.events($1).count($0, purpose.rawValue) }, facts.ledger.unsent[purpose] ?? 0))
    }.filter { !$0.cells.allSatisfy(\.isNil) }.sorted { left, right in
      (left.cells[2].number, right.label) > (right.cells[2].number, left.label)
    }
    let total = row(
      ReportFigureWording.total,
      counts({ facts.events($1).count($0) }, facts.ledger.unsent.values.reduce(0, +)), isTotal: true)
    let head = [
      ReportFigureWording.mail, ReportSpan.day.sentence, ReportSpan.month.sentence, ReportFigureWording.sent,
      ReportFigureWording.prepared, ReportFigureWording.cancelled, ReportFigureWording.unsent,
    ]
    return section(
      "mail", ReportSectionWording.mails, ReportSectionWording.mailsNote,
      [exhibit(ReportSectionWording.mails, table(head, rows + [total]), .bars(column: 2))])
  }

  /// Month by month.
  var trend: Section {
    let rows = facts.trends.map { trend in
      ReportTable.Row(
        label: trend.month.description,
        cells: [
          .count(trend.intake), .count(trend.decided.total), .count(trend.refused),
          trend.turnaround.openingDays.map { .count(Int($0.median)) } ?? .none, .count(trend.open),
          .count(trend.incidents), .count(trend.bounces),
        ])
    }
    let head = [
      ReportFigureWording.month, ReportFigureWording.intakeColumn, ReportFigureWording.decidedColumn,
      ReportFigureWording.refusedColumn, ReportFigureWording.medianDays, ReportFigureWording.open,
      ReportFigureWording.correctionsColumn, ReportFigureWording.bouncesColumn,
    ]
    let drawings = [
      Drawing(caption: ReportFigureWording.trendLines.in(language), chart: .lines(columns: [0, 1])),
      Drawing(caption: ReportFigureWording.trendOpen.in(language), chart: .columns(column: 4)),
    ]
    return section(
      "trend", ReportSectionWording.trend, ReportSectionWording.trendNote,
      [
        Exhibit(
          caption: ReportSectionWording.trend.in(language), table: table(head, rows), charts: drawings,
          nothing: ReportSectionWording.nothing.in(language))
      ])
  }

  /// The head of the log, and where it was last signed.
  var audit: Section {
    let audit = facts.ledger.audit
    func line(_ label: Sentence, _ words: String) -> ReportTable.Row {
      ReportTable.Row(label: label.in(language), cells: [.words(words)], isCode: false)
    }
    var rows = [line(ReportFigureWording.head, "\(audit.sequence):\(audit.hash)")]
    if let checkpoint = audit.checkpoint {
      let moment = DateWording.moment(checkpoint.at, in: facts.calendar.zone).in(language)
      rows.append(line(ReportFigureWording.checkpoint, "\(checkpoint.head) \(moment)"))
    } else {
      rows.append(line(ReportFigureWording.checkpoint, ReportFigureWording.noCheckpoint.in(language)))
    }
    return section(
      "audit", ReportSectionWording.audit, ReportSectionWording.auditNote,
      [exhibit(ReportSectionWording.audit, table([ReportFigureWording.item, ReportFigureWording.value], rows))])
  }
}

extension ReportTable.Cell {
  /// The count in it; 0 for anything else.
  fileprivate var number: Int {
    if case .count(let count) = self { return count }
    return 0
  }
}
