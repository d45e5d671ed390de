/// Kana spelt in Hepburn romanisation, long vowels written out as the kana write them.
enum KanaSpelling {
  /// Writes the spelling; what is no kana is left out.
  static func write(_ text: String, to letters: inout RomajiLetters) {
    var speller = KanaSpeller(letters)
    WidthFold.forEachScalar(of: text) { speller.read(KanaFold.katakana($0)) }
    speller.finish()
    letters = speller.letters
  }

  /// A syllable's consonants and vowel, as up to two letters and one.
  struct Syllable {
    var consonants: (Unicode.Scalar?, Unicode.Scalar?) = (nil, nil)
    var vowel: Unicode.Scalar?
  }

  /// The syllable of a large kana, if it is one.
  @inline(__always)
  static func syllable(_ kana: Unicode.Scalar) -> Syllable? {
    guard (0x30A1...0x30FF).contains(kana.value) else { return nil }
    return syllables[Int(kana.value - 0x30A0)]
  }

  /// The vowel of a small kana that follows a large one, and whether it brings a Y.
  @inline(__always)
  static func smallVowel(_ kana: Unicode.Scalar) -> (vowel: Unicode.Scalar, isGlide: Bool)? {
    switch kana {
    case "ァ", "ヮ": ("A", false)
    case "ィ": ("I", false)
    case "ゥ": ("U", false)
    case "ェ": ("E", false)
    case "ォ": ("O", false)
    case "ャ": ("A", true)
    case "ュ": ("U", true)
    case "ョ": ("O", true)
    default: nil
    }
  }

  private static let rows = """
    アA イI ウU エE オO カKA キKI クKU ケKE コKO サSA シSHI スSU セSE ソSO タTA チCHI ツTSU テTE トTO
    ナNA ニNI ヌNU ネNE ノNO ハHA ヒHI フFU ヘHE ホHO マMA ミMI ムMU メME モMO ヤYA ユYU ヨYO
    ラRA リRI ルRU レRE ロRO ワWA ヰI ヱE ヲO ンN ガGA ギGI グGU ゲGE ゴGO ザZA ジJI ズZU ゼZE ゾZO
    ダDA ヂJI ヅZU デDE ドDO バBA ビBI ブBU ベBE ボBO パPA ピPI プPU ペPE ポPO
    ヴVU ヷVA ヸVI ヹVE ヺVO ヵKA ヶKE
    """

  private static let syllables: [Syllable?] = {
    var result = [Syllable?](repeating: nil, count: 0x60)
    for entry in rows.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      guard let kana = entry.first else { continue }
      var syllable = Syllable()
      for letter in entry.dropFirst() {
        if RomajiScanner.isVowel(letter) {
          syllable.vowel = letter
        } else if syllable.consonants.0 == nil {
          syllable.consonants.0 = letter
        } else {
          syllable.consonants.1 = letter
        }
      }
      result[Int(kana.value - 0x30A0)] = syllable
    }
    return result
  }()
}
