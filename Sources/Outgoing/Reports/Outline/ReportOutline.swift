import Domain
import Foundation
import Wording

/// A report, laid out once for its renderings: sections of tables, some of them drawn as well.
struct ReportOutline {
  /// One figure that is told before all others.
  struct Key {
    var label: String
    var value: String
    var beside: String
  }

  /// A table, and how it is drawn.
  struct Exhibit {
    var caption: String
    var table: ReportTable
    var charts: [Drawing] = []
    /// Stands where the table would be empty.
    var nothing: String
  }

  /// A chart, and what it is of.
  struct Drawing {
    var caption: String
    var chart: ReportChart
  }

  /// What is to be known to read a section.
  enum Note {
    case plain(String)
    /// Terms that stay whole where a line breaks.
    case equation([String])
    /// Whether the equation holds.
    case verdict(String, holds: Bool)
  }

  /// What belongs together.
  struct Section {
    /// Its anchor, which no two sections share.
    var name: String
    var title: String
    var notes: [Note]
    var exhibits: [Exhibit]
  }

  let facts: ReportFacts
  let language: Language

  /// The most important figures.
  var keys: [Key] {
    let (day, month, year) = (facts.events(.day), facts.events(.month), facts.events(.year))
    let median = facts.turnaround[.month]?.openingDays.map { ReportTable.Cell.count(Int($0.median)).text }
    return [
      key(ReportFigureWording.keyOpen, facts.ages.count, ReportFigureWording.keyOverdue(facts.ages.overdue)),
      key(
        ReportFigureWording.keyIntake, day.count(.received) + day.count(.reopened),
        ReportFigureWording.keyMonth(month.count(.received) + month.count(.reopened))),
      key(
        ReportFigureWording.keyDecided, facts.decisions(.day).outcomes.total,
        ReportFigureWording.keyMonth(facts.decisions(.month).outcomes.total)),
      Key(
        label: ReportFigureWording.keyMedian.in(language), value: median ?? "-",
        beside: ReportFigureWording.keyMedianUnit.in(language)),
      key(
        ReportFigureWording.keyIncidents, year.count(.correctionConfirmed),
        ReportFigureWording.keyBounces(year.count(.mailBounced))),
      key(
        ReportFigureWording.keyUnsent, facts.ledger.unsent.values.reduce(0, +), ReportFigureWording.keyUnsentNow),
    ]
  }

  /// All sections, in their order.
  var sections: [Section] {
    [
      balance, waiting, intake, refusals, decisions, turnaround, crossCheck, incidents, mails, trend, audit,
    ]
  }

  func key(_ label: Sentence, _ value: Int, _ beside: Sentence) -> Key {
    Key(label: label.in(language), value: ReportWording.grouped(value), beside: beside.in(language))
  }

  func section(
    _ name: String, _ title: Sentence, _ note: Sentence, notes further: [Note] = [], _ exhibits: [Exhibit]
  ) -> Section {
    Section(name: name, title: title.in(language), notes: [.plain(note.in(language))] + further, exhibits: exhibits)
  }

  /// A table with a chart of the same caption.
  func exhibit(_ caption: Sentence, _ table: ReportTable, _ chart: ReportChart? = nil) -> Exhibit {
    let words = caption.in(language)
    return Exhibit(
      caption: words, table: table, charts: chart.map { [Drawing(caption: words, chart: $0)] } ?? [],
      nothing: ReportSectionWording.nothing.in(language))
  }

  func table(_ head: [Sentence], _ rows: [ReportTable.Row]) -> ReportTable {
    ReportTable(head: head.map { $0.in(language) }, rows: rows)
  }

  func row(_ label: Sentence, _ counts: [Int], isTotal: Bool = false) -> ReportTable.Row {
    ReportTable.Row(label: label.in(language), cells: counts.map { .count($0) }, isTotal: isTotal)
  }

  /// A row with a count for each span.
  func spans(_ label: Sentence, isTotal: Bool = false, _ count: (ReportSpan) -> Int) -> ReportTable.Row {
    row(label, ReportSpan.allCases.map(count), isTotal: isTotal)
  }

  /// The headings of rows with a count for each span.
  func spanHead(_ label: Sentence) -> [Sentence] { [label] + ReportSpan.allCases.map(\.sentence) }
}
