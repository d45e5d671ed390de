import Domain
import Foundation
import JapaneseText
import Wording

/// A report in lines of text, for a terminal of any width from 60 columns on.
public struct ReportText {
  private let outline: ReportOutline
  private let university: String
  private let training: Bool
  private let columns: Int
  private let ink: Character

  /// Lays out a report.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal; lines stay within them.
  ///   - ink: what bars are drawn with, one column wide.
  public init(
    _ facts: ReportFacts, of university: String, training: Bool, language: Language, width: Int, ink: Character
  ) {
    outline = ReportOutline(facts: facts, language: language)
    self.university = university
    self.training = training
    columns = min(max(width, 60), 120)
    self.ink = ink
  }

  /// The report, line by line.
  public var lines: [String] {
    head
      + outline.sections.flatMap { section in
        ["", ruled(section.title)] + section.notes.flatMap(note)
          + section.exhibits.flatMap { exhibit(in: section, $0) }
      }
  }

  private var head: [String] {
    let (facts, language) = (outline.facts, outline.language)
    let day = DateWording.day(facts.calendar.day).in(language)
    var about = ReportWording.drawnUp(DateWording.moment(facts.drawnUp, in: facts.calendar.zone)).in(language)
    if facts.drawnUp < facts.calendar.end { about += " " + ReportWording.dayNotOver.in(language) }
    let title = "\(ReportWording.title.in(language))  \(day)  \(SafeText(university).text)"
    return [DisplayWidth.truncated(title, to: columns)] + wrapped(about)
      + (training ? [ReportWording.training.in(language)] : []) + [""] + keys
  }

  private var keys: [String] {
    let keys = outline.keys
    let labels = keys.map { DisplayWidth.columns($0.label) }.max() ?? 0
    let values = keys.map { DisplayWidth.columns($0.value) }.max() ?? 0
    return keys.map { key in
      "  " + DisplayWidth.padded(key.label, to: labels) + "  " + TextCells.right(key.value, values) + "  " + key.beside
    }
  }

  /// The caption stands over its table unless the section's title says the same.
  private func exhibit(in section: ReportOutline.Section, _ exhibit: ReportOutline.Exhibit) -> [String] {
    let caption = exhibit.caption == section.title || section.exhibits.count == 1 ? [] : [exhibit.caption]
    guard !exhibit.table.rows.isEmpty else { return [""] + caption + ["  " + exhibit.nothing] }
    return [""] + caption
      + TextCells(table: exhibit.table, column: exhibit.charts.first?.chart.mainColumn, columns: columns, ink: ink)
      .lines
  }

  private func ruled(_ title: String) -> String {
    title + " " + String(repeating: "-", count: max(3, columns - DisplayWidth.columns(title) - 1))
  }

  private func note(_ note: ReportOutline.Note) -> [String] {
    switch note {
    case .plain(let text), .verdict(let text, _): wrapped(text)
    case .equation(let terms): flowing(terms)
    }
  }

  /// Terms in lines, none of them broken.
  private func flowing(_ terms: [String]) -> [String] {
    terms.reduce(into: [String]()) { lines, term in
      if let last = lines.last, DisplayWidth.columns(last) + 1 + DisplayWidth.columns(term) <= columns {
        lines[lines.count - 1] += " " + term
      } else {
        lines.append(lines.isEmpty ? term : "  " + term)
      }
    }
  }

  private func wrapped(_ text: String) -> [String] { DisplayWidth.wrapped(text, to: columns) }
}
