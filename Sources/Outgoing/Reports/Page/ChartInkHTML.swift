import Domain
import Wording

/// What charts are filled with: each outcome has a pattern of its own, so that no colour is needed to tell them apart.
enum ChartInkHTML {
  /// The patterns, defined once a page.
  static let patterns = HTMLElement(
    "svg", ["class": "patterns", "width": "0", "height": "0", "aria-hidden": "true", "focusable": "false"],
    [
      HTMLElement(
        "defs", [:],
        [
          pattern(
            "hatch", size: 6,
            HTMLElement("path", ["class": "stroke", "d": "M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3"])),
          pattern("dots", size: 5, HTMLElement("circle", ["class": "dot", "cx": "2.5", "cy": "2.5", "r": "1.25"])),
        ])
    ])

  private static func pattern(_ name: String, size: Int, _ ink: HTMLElement) -> HTMLElement {
    let side = String(size)
    return HTMLElement(
      "pattern", ["id": name, "width": side, "height": side, "patternUnits": "userSpaceOnUse"],
      [HTMLElement("rect", ["class": "ground", "width": side, "height": side]), ink])
  }

  /// The class of an outcome's bars.
  static func name(_ outcome: DecisionOutcome) -> String {
    switch outcome {
    case .approve: "bar"
    case .reject: "bar hatched"
    case .sendBack: "bar dotted"
    }
  }

  /// What is what, each with a piece of its ink.
  static func legend(_ entries: [(label: String, ink: HTMLElement)]) -> HTMLElement {
    HTMLElement(
      "ul", ["class": "legend"],
      entries.map { entry in
        HTMLElement(
          "li", [:],
          [
            HTMLElement("svg", ["width": "18", "height": "12", "aria-hidden": "true"], [entry.ink]),
            HTMLElement("span", text: entry.label),
          ])
      })
  }
}
