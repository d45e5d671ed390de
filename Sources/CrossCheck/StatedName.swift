import Domain
import JapaneseText

/// A stated name, read once and compared with many.
struct StatedName {
  /// The name in one script.
  struct InScript {
    /// As written; nil where it is not stated, or holds a character that nobody can read.
    let written: String?
    let parts: NameParts?

    init(_ written: String?, _ script: NameParts.Script) {
      self.written = written.flatMap { KanjiFold.hasUnknownCharacter($0) ? nil : $0 }
      parts = NameParts(self.written, script)
    }
  }

  let name: PersonName
  let kanji: InScript
  let kana: InScript
  let romaji: InScript

  /// The chance that a stranger bears the family name, and the given name.
  let rarity: (surname: Double, given: Double)

  init(_ name: PersonName, rarity: (surname: Double, given: Double) = (1, 1)) {
    self.name = name
    self.rarity = rarity
    kanji = InScript(name.kanji, .kanji)
    kana = InScript(name.kana, .kana)
    romaji = InScript(name.romaji, .romaji)
  }
}
