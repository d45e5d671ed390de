import Domain
import JapaneseText
import Wording

/// How far the work has come, in one line that fits the terminal.
///
/// Where the line is too narrow for everything, the file's name goes first, then the bar, the counts and the rates; the bundle and
/// the share of the work stay as long as anything does.
public enum ProgressLine {
  /// The line; at most `columns - 1` wide, since some terminals begin a new line once the last column is filled.
  public static func text(_ facts: ProgressFacts, in language: Language, columns: Int) -> String {
    let room = max(columns - 1, 0)
    var pieces = pieces(facts, language)
    while width(pieces) > room, let least = pieces.map(\.worth).min(), least < Worth.whole {
      pieces.removeAll { $0.worth == least }
    }
    return DisplayWidth.truncated(pieces.map(\.text).joined(separator: "  "), to: room)
  }

  /// What a piece is worth; those of little worth go first.
  private enum Worth: Int, Comparable {
    case file, bar, bytes, requestRate, byteRate, left, whole

    static func < (one: Worth, other: Worth) -> Bool { one.rawValue < other.rawValue }
  }

  private struct Piece {
    var text: String
    var worth: Worth
  }

  private static func pieces(_ facts: ProgressFacts, _ language: Language) -> [Piece] {
    let percent = Int(facts.share * 100)
    var pieces = [
      Piece(text: ProgressWording.bundle(facts.bundle, of: facts.bundles).in(language), worth: .whole),
      Piece(text: bar(facts.share), worth: .bar),
      Piece(text: "\(percent)%", worth: .whole),
      Piece(text: "\(ByteCount.text(facts.bytesDone))/\(ByteCount.text(facts.bytes))", worth: .bytes),
    ]
    if let rate = facts.bytesASecond { pieces.append(Piece(text: "\(ByteCount.text(rate))/s", worth: .byteRate)) }
    if let rate = facts.requestsASecond {
      pieces.append(Piece(text: ProgressWording.requests(aSecond: rate).in(language), worth: .requestRate))
    }
    if let left = facts.secondsLeft {
      pieces.append(Piece(text: ProgressWording.left(clock(left)).in(language), worth: .left))
    }
    let file = DisplayWidth.truncated(SafeText(facts.file).text, to: 30)
    return pieces + [Piece(text: file, worth: .file)]
  }

  private static func width(_ pieces: [Piece]) -> Int {
    pieces.reduce(-2) { $0 + DisplayWidth.columns($1.text) + 2 }
  }

  /// Plain characters, since terminals disagree on how wide the blocks are that would look better.
  private static func bar(_ share: Double) -> String {
    let done = Int(share * 20)
    return "[" + String(repeating: "#", count: done) + String(repeating: ".", count: 20 - done) + "]"
  }

  /// `0:07`, `12:30`, `1:02:03`.
  private static func clock(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let tail = rest < 10 ? "0\(rest)" : "\(rest)"
    guard hours > 0 else { return "\(minutes):\(tail)" }
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
  }
}
