import Domain

/// The pieces of the line that shows how far an import has come.
public enum ProgressWording {
  /// Which bundle is under way.
  public static func bundle(_ number: Int, of count: Int) -> Sentence {
    Sentence(ja: "申請データ \(number)/\(count)", en: "Bundle \(number)/\(count)")
  }
  /// Requests a second.
  public static func requests(aSecond count: Int) -> Sentence {
    Sentence(ja: "\(count) 件/秒", en: "\(count) requests/s")
  }
  /// The time that is left, as hours, minutes and seconds.
  public static func left(_ time: String) -> Sentence { Sentence(ja: "残り \(time)", en: "\(time) left") }
}
