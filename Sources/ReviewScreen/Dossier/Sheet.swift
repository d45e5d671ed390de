import Domain
import JapaneseText
import Wording

/// Makes the lines of a sheet: harmless, and broken to the width.
struct Sheet: Sendable {
  let language: Language
  let width: Int
  /// Whether the terminal draws ambiguous characters two columns wide.
  var ambiguousIsWide = false

  /// A line of text from outside or with such in it.
  func item(_ text: String, indent: Int = 2) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let lines = DisplayWidth.wrapped(
      SafeText(text).text, to: width - indent - 2, ambiguousIsWide: ambiguousIsWide)
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

  /// The number of a record; what stands in for one says so.
  func recordName(_ key: RecordKey) -> String {
    guard key.hasNumber else { return DossierWording.withoutNumber.in(language) }
    return key.source.utf8.elementsEqual(RecordKey.defaultSource.utf8) ? key.number : key.qualified
  }

  /// Bits with their unit.
  func bits(_ weight: Double) -> String { DossierWording.bits(Bits.text(weight)).in(language) }
}
