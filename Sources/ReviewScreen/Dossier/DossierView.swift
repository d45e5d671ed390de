import Domain
import Foundation
import Wording

/// An application beside its student record, as lines of text.
public struct DossierView: Sendable {
  /// How fields are laid out.
  public enum Layout: Hashable, Sendable {
    /// A table: what is stated beside what is recorded.
    case table
    /// One fact a line, for screen readers and narrow windows.
    case plain
  }

  let facts: DossierFacts
  let language: Language
  let zone: TimeZone
  let width: Int
  let layout: Layout
  let ink: ChartInk
  let ambiguousIsWide: Bool

  /// Shows `facts` in `language`, moments on the clock of `zone`, in lines of at most `width` columns.
  public init(
    _ facts: DossierFacts, language: Language, zone: TimeZone, width: Int = 80, layout: Layout = .plain,
    ink: ChartInk = .ascii, ambiguousIsWide: Bool = false
  ) {
    self.facts = facts
    self.language = language
    self.zone = zone
    self.width = max(width, 40)
    self.layout = layout
    self.ink = ink
    self.ambiguousIsWide = ambiguousIsWide
  }

  /// All of it.
  public var lines: [String] { overview + history }

  /// What a decision is taken from: header, reasons, flags, what was mended, accounts, dealings, fields, what else is stated, candidates,
  /// notes, pictures.
  public var overview: [String] {
    header + reasons + standing + mending + accounts + dealings + decision + fields + otherStatements + candidates
      + notes + pictures
  }

  /// What happened to it, and its mails.
  public var history: [String] {
    let events = facts.history.map { event in
      item("\(moment(event.at))  \(event.name)  \(event.action.sentence.in(language))")
    }
    let mails = facts.notices.map { notice in
      item(
        "\(moment(notice.due))  \(notice.purpose.sentence.in(language))  "
          + notice.state.sentence.in(language))
    }
    return section(DossierWording.history, events.flatMap(\.self))
      + section(DossierWording.mails, mails.flatMap(\.self))
  }

  // MARK: - Building blocks

  func moment(_ date: Date) -> String { DateWording.moment(date, in: zone).in(language) }

  var sheet: Sheet { Sheet(language: language, width: width, ambiguousIsWide: ambiguousIsWide) }

  func item(_ text: String, indent: Int = 2) -> [String] { sheet.item(text, indent: indent) }

  func fact(_ label: Sentence, _ value: String, indent: Int = 0) -> [String] {
    sheet.fact(label, value, indent: indent)
  }

  func listed(_ parts: [String]) -> String { sheet.listed(parts) }

  func section(_ title: Sentence, _ lines: [String]) -> [String] { sheet.section(title, lines) }
}
