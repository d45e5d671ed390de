/// Breaks one line into lines of a given width.
struct LineBreaking {
  let columns: Int
  /// Whether the terminal draws ambiguous characters two columns wide.
  var ambiguousIsWide = false

  /// The lines; an empty line stays one.
  func lines(of text: Substring) -> [String] {
    var lines: [String] = []
    var line = ""
    for unit in units(of: text) {
      if line.isEmpty || width(line) + width(trimmed(unit)) <= columns {
        line += unit
      } else {
        lines.append(trimmed(line))
        line = unit == " " ? "" : unit
      }
      while width(trimmed(line)) > columns {
        lines.append(head(of: &line))
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [trimmed(line)])
  }

  /// The pieces between which a line may break.
  private func units(of text: Substring) -> [String] {
    var units: [String] = []
    for character in text {
      if let last = units.last?.last, !mayBreak(between: last, and: character) {
        units[units.count - 1].append(character)
      } else {
        units.append(String(character))
      }
    }
    return units
  }

  private func mayBreak(between before: Character, and after: Character) -> Bool {
    if before == " " || before == "\u{3000}" { return after != " " }
    if after == " " || Self.neverFirst.contains(after) || Self.neverLast.contains(before) { return false }
    return isWide(before) || isWide(after)
  }

  private func isWide(_ character: Character) -> Bool {
    DisplayWidth.columns(of: character, ambiguousIsWide: ambiguousIsWide) == 2
  }

  private func width(_ text: String) -> Int { DisplayWidth.columns(text, ambiguousIsWide: ambiguousIsWide) }

  /// Cuts what fits off a piece that is longer than a line.
  private func head(of line: inout String) -> String {
    var result = ""
    var used = 0
    while let character = line.first {
      let width = DisplayWidth.columns(of: character, ambiguousIsWide: ambiguousIsWide)
      guard used + width <= columns || result.isEmpty else { break }
      result.append(line.removeFirst())
      used += width
    }
    return result
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  private static let neverFirst = Set("、。，．・：；？！）」』】〕］｝〉》ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥)]},.:;?!%’”")
  private static let neverLast = Set("（「『【〔［｛〈《([{‘“")
}
