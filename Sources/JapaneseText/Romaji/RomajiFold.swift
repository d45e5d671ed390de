/// Romanised names in the one spelling under which they are looked up.
///
/// Kunrei becomes Hepburn, M before B, M and P becomes N, T before CH becomes C; case, accents, apostrophes, hyphens and
/// spaces go. Long vowels are written in many ways or not at all, so that two foldings exist: one drops them, for finding;
/// one keeps them, for telling ONO from OHNO. The one for finding also reads V as B, and WO and YE as O and E.
public enum RomajiFold {
  /// The folded spelling without long vowels, for finding.
  public static func folded(_ text: String) -> String {
    folded(text, for: .finding)
  }

  /// The folded spelling in which every way of writing a long O or U (Ō, OH, OU, OO) is the same two letters.
  public static func foldedKeepingLength(_ text: String) -> String {
    folded(text, for: .comparing)
  }

  /// The folded Hepburn spelling of kana, without long vowels, so that kana and romaji can be compared.
  public static func spelling(ofKana text: String) -> String {
    spelling(ofKana: text, for: .finding)
  }

  /// The folded Hepburn spelling of kana that keeps long vowels, to be compared with `foldedKeepingLength`.
  public static func spellingKeepingLength(ofKana text: String) -> String {
    spelling(ofKana: text, for: .comparing)
  }

  private static func folded(_ text: String, for purpose: RomajiScanner.Purpose) -> String {
    let count = text.utf8.count
    return ScalarBuffer.with(room: count * 2 + 4) { buffer in
      var letters = RomajiLetters(buffer, for: purpose)
      letters.read(text)
      return String(folding: text, room: count * 8 + 16) { result in
        RomajiScanner.spell(letters.buffer, for: purpose, into: &result)
      }
    }
  }

  private static func spelling(ofKana text: String, for purpose: RomajiScanner.Purpose) -> String {
    let count = text.utf8.count
    return ScalarBuffer.with(room: count * 4 + 8) { buffer in
      var letters = RomajiLetters(buffer, for: purpose)
      KanaSpelling.write(text, to: &letters)
      return String(folding: text, room: count * 8 + 32) { result in
        RomajiScanner.spell(letters.buffer, for: purpose, into: &result)
      }
    }
  }
}
