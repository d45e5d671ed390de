/// Katakana in half width (JIS X 0201), as old systems and hurried applicants write it.
enum HalfWidthKana {
  private static let full = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォッャュョー・"
  private static let half = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ･"
  private static let voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ"
  private static let unvoiced = "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ"
  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (from, to) in zip(full.unicodeScalars, half.unicodeScalars) { table[from] = String(to) }
    for (from, to) in zip(voiced.unicodeScalars, unvoiced.unicodeScalars) { table[from] = "\(to)\u{FF9E}" }
    let plosives = zip("パピプペポ".unicodeScalars, "ﾊﾋﾌﾍﾎ".unicodeScalars)
    for (from, to) in plosives { table[from] = "\(to)\u{FF9F}" }
    return table
  }()

  /// The text with every katakana in half width.
  static func text(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += table[$1] ?? String($1) }
  }
}
