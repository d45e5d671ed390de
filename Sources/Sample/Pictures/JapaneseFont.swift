#if canImport(Glibc)
  import Glibc
#endif

/// A font file with the characters of Japanese names.
struct JapaneseFont: Sendable {
  /// The file, as the drawing library wants it.
  let path: String

  /// Where distributions put such fonts, best first.
  static let places = [
    "/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf",
    "/usr/share/fonts/truetype/vlgothic/VL-Gothic-Regular.ttf",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/takao-gothic/TakaoGothic.ttf",
    "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf",
    "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
  ]

  /// The first of `places` that can be read.
  init(places: [String] = JapaneseFont.places) throws(DrawingError) {
    guard let path = places.first(where: { access($0, R_OK) == 0 }) else {
      throw .fontMissing(lookedIn: places, packages: GDLibrary.packages)
    }
    self.path = path
  }

  /// The width of `text` in ems: in these fonts a Latin letter takes half of what a kanji takes.
  static func ems(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x300 || (0xFF61...0xFF9F).contains($1.value) ? 0.5 : 1) }
  }
}
