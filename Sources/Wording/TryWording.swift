import Domain

/// Sentences about trials of the cross-check.
public enum TryWording {
  /// One finding, already on one line.
  public static func finding(_ text: String) -> Sentence { Sentence(ja: text, en: text) }

  /// How many there are.
  public static func applications(_ count: Int, onFile: Int) -> Sentence {
    Sentence(
      ja: "申請 \(count) 件（学籍のある人 \(onFile) 件、ない人 \(count - onFile) 件）",
      en: "\(count) applications: \(onFile) by people on file, \(count - onFile) by others")
  }

  /// How often the best record is the right one.
  public static func rankedFirst(_ right: Int, of onFile: Int, found: Int) -> Sentence {
    Sentence(
      ja: """
        本人の学籍が 1 位：\(right)／\(onFile)（\(percent(right, of: onFile))）、\
        候補に入った \(found) 件のうちでは \(percent(right, of: found))
        """,
      en: """
        Right record first: \(right) of \(onFile) on file (\(percent(right, of: onFile))), \
        of the \(found) found at all \(percent(right, of: found))
        """)
  }

  /// How many wrong persons are clear.
  public static func wrongClears(_ count: Int) -> Sentence {
    Sentence(
      ja: count == 0 ? "別人を「一致」としたもの：なし" : "別人を「一致」としたもの：\(count) 件", en: "Wrong persons called clear: \(count)")
  }

  /// A line of the file and what is special about it.
  public static func line(_ number: Int, _ slips: [String]) -> Sentence {
    let codes = slips.joined(separator: " ")
    return Sentence(ja: "  \(number) 行目：\(codes)", en: "  line \(number): \(codes)")
  }

  /// How often what is in order is clear.
  public static func plain(clear: Int, of count: Int) -> Sentence {
    Sentence(
      ja: "食い違いのない \(count) 件のうち「一致」：\(clear)（\(percent(clear, of: count))）。ほかの理由（複数あり）：",
      en:
        "Clear where nothing contradicts: \(clear) of \(count) (\(percent(clear, of: count))). The others' reasons, several each:"
    )
  }

  /// The headers of the table of slips.
  public static let slipHeader = [
    Sentence(ja: "特徴", en: "what is special"), Sentence(ja: "申請", en: "applications"),
    Sentence(ja: "1 位", en: "right first"), Sentence(ja: "一致", en: "clear"),
  ]

  /// How long it took.
  public static func times(median: Double, p95: Double, p99: Double) -> Sentence {
    Sentence(
      ja: "1 件あたり：中央値 \(median) ms、95 % 点 \(p95) ms、99 % 点 \(p99) ms",
      en: "Per application: median \(median) ms, 95th percentile \(p95) ms, 99th percentile \(p99) ms")
  }

  /// A line is no application.
  public static func unreadable(line: Int) -> Sentence {
    Sentence(
      ja: "\(line) 行目を申請として読めません。1 行に 1 件、{\"application\": …} の形にしてください。",
      en: "Line \(line) cannot be read as an application. Each line holds one: {\"application\": …}.")
  }

  /// The file of findings could not be made.
  public static func notWritten(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) を作れません。同じ名前のファイルがないか、フォルダーに書き込めるかを確かめてください。",
      en: "\(name) could not be made. Is there a file of that name, or may the folder not be written to?")
  }

  /// A share with two decimals.
  public static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let hundredths = part * 10_000 / whole
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
