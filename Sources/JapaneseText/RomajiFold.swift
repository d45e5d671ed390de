/// Romanised names in the one spelling under which they are looked up.
///
/// Kunrei becomes Hepburn, M before B, M and P becomes N, T before CH becomes C; case, accents, apostrophes, hyphens and
/// spaces go. Long vowels are written in many ways or not at all, so that two foldings exist: one drops them, for finding;
/// one keeps them, for telling ONO from OHNO.
public enum RomajiFold {
  /// The folded spelling without long vowels, for finding.
  public static func folded(_ text: String) -> String {
    RomajiScanner(letters(text), longVowels: .dropped).spelling()
  }

  /// The folded spelling in which every way of writing a long vowel (Ō, OH, OU, OO) is the same two letters.
  public static func foldedKeepingLength(_ text: String) -> String {
    RomajiScanner(letters(text), longVowels: .kept).spelling()
  }

  /// The folded Hepburn spelling of kana, without long vowels, so that kana and romaji can be compared.
  public static func spelling(ofKana text: String) -> String {
    folded(KanaSpelling.hepburn(text))
  }

  /// The folded Hepburn spelling of kana that keeps long vowels, to be compared with `foldedKeepingLength`.
  public static func spellingKeepingLength(ofKana text: String) -> String {
    foldedKeepingLength(KanaSpelling.hepburn(text))
  }

  /// ASCII capitals, with a long mark (`ˉ`) after vowels that carried one; everything that is no letter is gone.
  private static func letters(_ text: String) -> Scalars {
    var result = Scalars()
    for scalar in WidthFold.scalars(text) {
      let letter = (AccentedLetters.base[scalar]).asciiUppercased
      if (0x41...0x5A).contains(letter.value) {
        result.append(letter)
        if AccentedLetters.long.contains(scalar) { result.append(RomajiScanner.longMark) }
      } else if scalar.value == 0x304 || scalar.value == 0x302 {
        result.append(RomajiScanner.longMark)
      } else if scalar.value > 0x7F, scalar.properties.isAlphabetic {
        result.append(scalar)
      }
    }
    return result
  }
}
