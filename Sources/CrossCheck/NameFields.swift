import Domain

/// The lines that a name takes in an assessment: one a script, and one for a name in daily use.
enum NameFields {
  /// The bits stand in the line of the script that decided.
  static func fields(_ evidence: NameEvidence, _ application: Application) -> [FieldVerdict] {
    let comparison = evidence.comparison
    let (stated, recorded) = (comparison.stated, comparison.recorded)
    let main = evidence.surnameBits + evidence.givenBits
    let (kanji, kana) = (comparison.kanji, comparison.kana)
    let (kanjiDecides, kanaDecides) = (kanji.verdict.isComparable, kana.verdict.isComparable)
    var fields = [
      FieldVerdict(
        field: .nameKanji, stated: stated.kanji, recorded: recorded.kanji, verdict: kanjiVerdict(comparison),
        weight: kanjiDecides ? main : 0, reason: kanjiReason(evidence)),
      FieldVerdict(
        field: .nameKana, stated: stated.kana, recorded: recorded.kana, verdict: kana.verdict,
        weight: kanjiDecides ? evidence.kanaBits : kanaDecides ? main : 0, reason: kana.reason),
      FieldVerdict(
        field: .nameRomaji, stated: stated.romaji ?? (recorded.romaji == nil ? nil : stated.kana),
        recorded: recorded.romaji ?? (stated.romaji == nil ? nil : recorded.kana),
        verdict: comparison.romaji.verdict, weight: kanjiDecides || kanaDecides ? evidence.romajiBits : main,
        reason: comparison.romaji.reason),
    ]
    if let other = application.applicant.otherName {
      fields.append(
        FieldVerdict(
          field: .otherName, stated: other, recorded: evidence.source == .daily ? recorded.display : nil,
          verdict: evidence.source == .daily ? .equivalent : .notRecorded, weight: 0,
          reason: evidence.source == .daily ? .name(.otherNameAgrees) : nil))
    }
    return fields
  }

  /// Kanji that differ beside kana that agree are a slip, not a contradiction.
  private static func kanjiVerdict(_ comparison: NameComparison) -> Verdict {
    let sounds = comparison.surname >= .sounds && comparison.given >= .sounds
    return comparison.kanji.verdict == .different && sounds ? .close : comparison.kanji.verdict
  }

  private static func kanjiReason(_ evidence: NameEvidence) -> AssessmentReason? {
    let comparison = evidence.comparison
    if comparison.kanji.verdict == .close || comparison.kanji.verdict == .different {
      if comparison.kanji.verdict == .different, comparison.surname == .sounds {
        return .name(.kanjiDifferKanaAgree(.surname))
      }
      if comparison.kanji.verdict == .different, comparison.given == .sounds {
        return .name(.kanjiDifferKanaAgree(.given))
      }
      return comparison.kanji.reason
    }
    switch evidence.source {
    case .enrolled, .daily: return comparison.kanji.reason
    case .former: return .name(.formerName)
    case .today: return .name(.enrolledNameNotRecorded)
    }
  }
}
