import Domain
import JapaneseText

/// A stated name against a recorded one, in all scripts.
struct NameComparison {
  /// How a part of the name agrees, over all scripts.
  enum Part: Int, Comparable {
    case differs
    case unknown
    /// A slip, or a kanji that people confuse.
    case close
    /// The kana agree and the kanji do not.
    case sounds
    /// Equal in a script that says it well enough: kanji, or kana or Latin letters where there are no kanji.
    case agrees

    static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
  }

  let kanji: ScriptComparison
  let kana: ScriptComparison
  let romaji: ScriptComparison
  let stated: PersonName
  let recorded: PersonName

  init(stated: PersonName, recorded: PersonName) { self.init(StatedName(stated), recorded) }

  init(_ stated: StatedName, _ recorded: PersonName) {
    self.stated = stated.name
    self.recorded = recorded
    let written = ScriptComparison(stated: stated.kanji, recorded: recorded.kanji)
    kana = Self.kana(stated.kana, recorded.kana, written)
    kanji = Self.divided(written, stated.kanji.parts, recorded.kanji, kana)
    romaji = Self.romaji(stated, recorded)
  }

  var surname: Part { part(\.surname) }
  var given: Part { part(\.given) }

  private func part(_ which: KeyPath<ScriptComparison, Verdict>) -> Part {
    let (kanji, kana, romaji) = (kanji[keyPath: which], kana[keyPath: which], romaji[keyPath: which])
    if kanji.agrees { return .agrees }
    if kana.agrees { return kanji.isComparable ? .sounds : .agrees }
    if kanji == .close || (kana == .close && !kanji.isComparable) { return .close }
    if kanji.isComparable || kana.isComparable { return .differs }
    switch romaji {
    case .same, .equivalent: return .agrees
    case .close: return .close
    case .different: return .differs
    case .notStated, .notRecorded: return .unknown
    }
  }

  /// Older rows have no space in a name: where the kana say that one part is the same, and the undivided kanji end or
  /// begin with it, the other part is what differs.
  private static func divided(
    _ kanji: ScriptComparison, _ stated: NameParts?, _ recorded: String?, _ kana: ScriptComparison
  ) -> ScriptComparison {
    guard kanji.verdict == .different, let stated, let recorded = NameParts(recorded, .kanji) else { return kanji }
    let (one, two) = stated.folded.count < recorded.folded.count ? (stated, recorded) : (recorded, stated)
    guard one.folded.count == 1, two.folded.count == 2 else { return kanji }
    var result = kanji
    if kana.given.agrees, one.whole.hasSuffix(two.folded[1]) {
      (result.given, result.reason) = (.equivalent, .name(.surnameDiffers))
    } else if kana.surname.agrees, one.whole.hasPrefix(two.folded[0]) {
      (result.surname, result.reason) = (.equivalent, .name(.givenNameDiffers))
    }
    return result
  }

  /// The other reading of the same kanji is a slip and no contradiction.
  private static func kana(
    _ stated: StatedName.InScript, _ recorded: String?, _ kanji: ScriptComparison
  ) -> ScriptComparison {
    var result = ScriptComparison(stated: stated, recorded: recorded)
    guard result.verdict == .different else { return result }
    let surname = kanji.surname.agrees || result.surname != .different
    let given = kanji.given.agrees || result.given != .different
    guard surname, given else { return result }
    let kind: NamePartKind = result.given == .different ? .given : .surname
    result.surname = result.surname == .different ? .close : result.surname
    result.given = result.given == .different ? .close : result.given
    (result.verdict, result.reason) = (.close, .name(.otherReading(kind)))
    return result
  }

  /// Where one side has no Latin letters, its kana are spelt in them.
  private static func romaji(_ stated: StatedName, _ recorded: PersonName) -> ScriptComparison {
    if recorded.romaji == nil, let kana = recorded.kana, stated.romaji.written != nil {
      if KanjiFold.hasUnknownCharacter(kana) { return ScriptComparison(whole: .notRecorded) }
      return spelt(ScriptComparison(stated: stated.romaji, recorded: spelling(kana)))
    }
    if stated.romaji.written == nil, let kana = stated.kana.written, recorded.romaji != nil {
      let spelling = StatedName.InScript(spelling(kana), .romaji)
      return spelt(ScriptComparison(stated: spelling, recorded: recorded.romaji))
    }
    return ScriptComparison(stated: stated.romaji, recorded: recorded.romaji)
  }

  private static func spelling(_ kana: String) -> String? {
    NameParts(kana, .kana)?.written.map { RomajiFold.spellingKeepingLength(ofKana: $0) }.joined(separator: " ")
  }

  private static func spelt(_ comparison: ScriptComparison) -> ScriptComparison {
    comparison.verdict.agrees ? ScriptComparison(whole: .equivalent, reason: .name(.romajiAgainstKana)) : comparison
  }
}

extension Verdict {
  /// Whether the two are equal, perhaps after normalisation.
  var agrees: Bool { self == .same || self == .equivalent }

  /// Whether both sides had something to compare.
  var isComparable: Bool { self != .notStated && self != .notRecorded }
}
