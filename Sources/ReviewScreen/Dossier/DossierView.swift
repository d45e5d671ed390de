import Domain
import Foundation
import JapaneseText
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

  /// Shows `facts` in `language`, moments on the clock of `zone`, in lines of at most `width` columns.
  public init(
    _ facts: DossierFacts, language: Language, zone: TimeZone, width: Int = 80, layout: Layout = .plain
  ) {
    self.facts = facts
    self.language = language
    self.zone = zone
    self.width = max(width, 40)
    self.layout = layout
  }

  /// All of it.
  public var lines: [String] { overview + history }

  /// What a decision is taken from: header, reasons, fields, what else is stated, candidates, flags, notes, pictures.
  public var overview: [String] {
    header + reasons + standing + decision + fields + otherStatements + candidates + notes + pictures
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

  /// A line of text from outside or with such in it: harmless, and broken to the width.
  func item(_ text: String, indent: Int = 2) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let lines = DisplayWidth.wrapped(SafeText(text).text, to: width - indent - 2)
    return lines.enumerated().map { $0.offset == 0 ? margin + $0.element : margin + "  " + $0.element }
  }

  /// `label: value` on a line.
  func fact(_ label: Sentence, _ value: String, indent: Int = 0) -> [String] {
    item(DossierWording.labelled(label, value).in(language), indent: indent)
  }

  /// Several things on one line.
  func listed(_ parts: [String]) -> String { DossierWording.listed(parts).in(language) }

  /// A titled list, or nothing where the list is empty.
  func section(_ title: Sentence, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [""] + item(title.in(language), indent: 0) + lines
  }
}
