/// The capitals of a romanised name, with a long mark (`ˉ`) after vowels that carried one; what is no letter is gone.
struct RomajiLetters {
  private(set) var buffer: ScalarBuffer
  private let isForFinding: Bool

  init(_ buffer: ScalarBuffer, for purpose: RomajiScanner.Purpose) {
    self.buffer = buffer
    isForFinding = purpose == .finding
  }

  /// Reads a name in Latin letters; letters of other alphabets stay as they are.
  mutating func read(_ text: String) {
    WidthFold.forEachScalar(of: text) { scalar in
      let letter = scalar.value < 0x80 ? scalar.asciiUppercased : AccentedLetters.base[scalar].asciiUppercased
      if (0x41...0x5A).contains(letter.value) {
        append(letter)
        if scalar.value > 0x7F, AccentedLetters.long.contains(scalar) { buffer.append(RomajiScanner.longMark) }
      } else if scalar.value == 0x304 || scalar.value == 0x302 {
        if RomajiScanner.isVowel(buffer.last) { buffer.append(RomajiScanner.longMark) }
      } else if scalar.value > 0x7F, scalar.properties.isAlphabetic {
        buffer.append(scalar)
      }
    }
  }

  /// Puts a capital behind the others, and takes away the consonant that this one makes mute.
  @inline(__always)
  mutating func append(_ letter: Unicode.Scalar) {
    switch letter {
    case "Z":
      dropStops()
    case "U" where buffer.last == "D":
      dropStops()
      buffer.append("Z")
    case "O" where isForFinding:
      dropGlides("W")
    case "E" where isForFinding:
      dropGlides("Y")
    default: break
    }
    buffer.append(letter == "V" && isForFinding ? "B" : letter)
  }

  private static func isLengthened(_ letter: Unicode.Scalar) -> Bool {
    letter == "O" || letter == "U" || letter == RomajiScanner.longMark
  }

  /// DZU and DU are ZU.
  private mutating func dropStops() {
    while buffer.last == "D" { buffer.removeLast() }
  }

  /// KAWORU is KAORU and UYENO is UENO; after a consonant W and Y are part of the syllable.
  ///
  /// OHWO is OWO.
  private mutating func dropGlides(_ glide: Unicode.Scalar) {
    var count = 0
    while buffer[buffer.count - 1 - count] == glide { count += 1 }
    let before = buffer.count - 1 - count
    var end = before
    while buffer[end] == "H" { end -= 1 }
    if !(buffer[end].map(Self.isLengthened) ?? false) { end = before }
    let isAfterVowel = buffer[end].map { RomajiScanner.isVowel($0) || $0 == RomajiScanner.longMark } ?? true
    guard count > 0, isAfterVowel else { return }
    for _ in 0..<count { buffer.removeLast() }
  }
}
