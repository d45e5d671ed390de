import Domain
import Foundation
import Secrets
import Wording

/// A report as one page of HTML that holds all it needs: no script, no picture, no font is fetched (manual: reports,
/// section 4).
public struct ReportPage {
  private let facts: ReportFacts
  private let university: String
  private let training: Bool

  /// Lays out a report of the office of a university.
  public init(_ facts: ReportFacts, of university: String, training: Bool) {
    self.facts = facts
    self.university = university
    self.training = training
  }

  /// The page.
  public func bytes(_ language: Language) -> Data {
    let outline = ReportOutline(facts: facts, language: language)
    let sections = outline.sections
    return HTMLElement(
      "html", ["lang": language.rawValue, "xmlns": "http://www.w3.org/1999/xhtml"],
      [
        head(language),
        HTMLElement(
          "body", [:],
          [ChartInkHTML.patterns, header(language)] + [
            HTMLElement("main", [:], [keys(outline), contents(sections)] + sections.map(self.section))
          ] + [footer(outline)]),
      ]
    ).page
  }

  private func head(_ language: Language) -> HTMLElement {
    HTMLElement(
      "head", [:],
      [
        HTMLElement("meta", ["charset": "utf-8"]),
        HTMLElement("meta", ["http-equiv": "Content-Security-Policy", "content": PageStyle.policy]),
        HTMLElement("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        HTMLElement("meta", ["name": "color-scheme", "content": "light dark"]),
        HTMLElement("meta", ["name": "referrer", "content": "no-referrer"]),
        HTMLElement("title", text: "\(ReportWording.title.in(language)) \(facts.calendar.day) \(university)"),
        HTMLElement("style", text: PageStyle.text),
      ])
  }

  private func header(_ language: Language) -> HTMLElement {
    let moment = DateWording.moment(facts.drawnUp, in: facts.calendar.zone)
    var about = ReportWording.drawnUp(moment).in(language)
    if facts.drawnUp < facts.calendar.end { about += " " + ReportWording.dayNotOver.in(language) }
    let badge = training ? [HTMLElement("p", ["class": "badge"], text: ReportWording.training.in(language))] : []
    return HTMLElement(
      "header", [:],
      [
        HTMLElement("p", ["class": "office"], text: university),
        HTMLElement(
          "h1", [:],
          [
            HTMLElement("span", text: ReportWording.title.in(language)),
            HTMLElement(
              "time", ["datetime": facts.calendar.day.description],
              text: DateWording.day(facts.calendar.day).in(language)),
          ]),
        HTMLElement("p", ["class": "about"], text: about),
      ] + badge)
  }

  private func keys(_ outline: ReportOutline) -> HTMLElement {
    HTMLElement(
      "dl", ["class": "keys"],
      outline.keys.map { key in
        HTMLElement(
          "div", [:],
          [
            HTMLElement("dt", text: key.label), HTMLElement("dd", ["class": "value"], text: key.value),
            HTMLElement("dd", ["class": "beside"], text: key.beside),
          ])
      })
  }

  private func contents(_ sections: [ReportOutline.Section]) -> HTMLElement {
    HTMLElement(
      "nav", [:],
      [
        HTMLElement(
          "ul", [:],
          sections.map { HTMLElement("li", [:], [HTMLElement("a", ["href": "#\($0.name)"], text: $0.title)]) })
      ])
  }

  private func section(_ section: ReportOutline.Section) -> HTMLElement {
    HTMLElement(
      "section", ["id": section.name, "aria-labelledby": "\(section.name)-title"],
      [HTMLElement("h2", ["id": "\(section.name)-title"], text: section.title)]
        + section.notes.map(note)
        + section.exhibits.enumerated().map { index, exhibit in
          ExhibitHTML(exhibit, name: "\(section.name)-\(index + 1)", under: section.title).element
        })
  }

  private func note(_ note: ReportOutline.Note) -> HTMLElement {
    switch note {
    case .plain(let text): HTMLElement("p", ["class": "note"], text: text)
    case .equation(let terms):
      HTMLElement("p", ["class": "equation"], terms.map { HTMLElement("span", text: $0) })
    case .verdict(let text, let holds):
      HTMLElement("p", ["class": holds ? "verdict" : "verdict wrong"], text: text)
    }
  }

  private func footer(_ outline: ReportOutline) -> HTMLElement {
    let head = facts.ledger.audit
    return HTMLElement("footer", [:], [HTMLElement("p", text: "Shinsa · \(head.sequence):\(head.hash)")])
  }
}

/// How pages look, and what they may load: their own style and nothing else.
enum PageStyle {
  /// The style sheet; holds no character that HTML and XML would have escaped differently.
  static let text = "\n" + String(decoding: Data(PackageResources.report_css), as: UTF8.self)

  /// Content Security Policy, level 3: the style is allowed by its hash, everything else refused.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(Digest.sha256Base64(of: text))'; base-uri 'none'; form-action 'none'"
}
