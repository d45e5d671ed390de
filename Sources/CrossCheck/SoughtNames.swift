import Domain
import JapaneseText

/// The names of a record or an application as they are looked up.
struct SoughtNames {
  /// Every part of every name.
  private(set) var parts: Set<String> = []
  /// Given names: the parts but the first of names of two parts; of other names every part, whose order is not known.
  private(set) var givens: Set<String> = []
  /// Every name as a whole: its characters sorted, because older rows have no space between family and given name, and
  /// foreign names come in any order.
  private(set) var wholes: Set<String> = []
  /// The wholes of names that are not divided into parts.
  private(set) var undivided: Set<String> = []

  init(_ names: [PersonName]) {
    for name in names.flatMap(\.allPartsByScript) {
      // What nobody can read finds nobody; the rest of the name still does.
      let sought = name.sought.filter { !$0.isEmpty && !KanjiFold.hasUnknownCharacter($0) }
      parts.formUnion(sought)
      // Latin letters may have the family name last.
      givens.formUnion(sought.count == 2 && name.script != .romaji ? sought.suffix(1) : sought[...])
      let whole = String(String.UnicodeScalarView(sought.joined().unicodeScalars.sorted()))
      guard sought.count == name.written.count, !whole.isEmpty else { continue }
      wholes.insert(whole)
      if sought.count == 1 { undivided.insert(whole) }
    }
  }
}
