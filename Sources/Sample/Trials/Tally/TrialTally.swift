import Domain

/// The sum of a trial: what the cross-check found in all applications whose truth is known.
public struct TrialTally: Codable, Sendable {
  /// How the applications with one slip fared.
  public struct Slip: Codable, Sendable {
    /// How many have it.
    public var applications = 0
    /// How many of these are by people on file.
    public var onFile = 0
    /// How many of those on file have a best record that is theirs.
    public var rankedFirst = 0
    /// How many are clear.
    public var clear = 0
  }

  /// A line worth a look.
  public struct Line: Codable, Sendable {
    /// Its number, from 1.
    public var line: Int
    /// The whole.
    public var overall: Overall
    /// What is wrong with it or special.
    public var slips: [String]
    /// Codes of the reasons.
    public var reasons: [String]
  }

  /// Applications whose truth is known.
  public private(set) var applications = 0
  /// Those by people on file.
  public private(set) var onFile = 0
  /// Those on file whose best record is theirs.
  public private(set) var rankedFirst = 0
  /// Those on file with one of their records among the candidates.
  public private(set) var found = 0
  /// How many have each overall verdict.
  public private(set) var overall: [String: Int] = [:]
  /// How many are clear with a record that is not the applicant's.
  public private(set) var wrongClears = 0
  /// Those in which nothing contradicts (manual: worlds, section 4).
  public private(set) var plain = 0
  /// How many of those are clear.
  public private(set) var plainClear = 0
  /// Why those of these that are not clear are not, by the code of every reason.
  public private(set) var reasons: [String: Int] = [:]
  /// By slip; `none` stands for applications without any.
  public private(set) var slips: [String: Slip] = [:]
  /// The first wrong clears.
  public private(set) var wrong: [Line] = []
  /// The first applications on file whose best record is somebody else's, or that found nobody.
  public private(set) var missed: [Line] = []
  /// The first in which nothing contradicts and which are not clear.
  public private(set) var unclear: [Line] = []

  /// How many lines are kept of each kind.
  private static let kept = 500

  /// Begins with nothing.
  public init() {}

  /// Adds a finding; one whose truth is not known is passed over.
  public mutating func add(_ finding: TrialFinding, _ trial: TrialApplication) {
    guard let isWrong = finding.isWrongClear else { return }
    let line = Line(
      line: finding.line, overall: finding.overall, slips: trial.slips ?? [], reasons: finding.reasons)
    applications += 1
    overall[finding.overall.rawValue, default: 0] += 1
    if isWrong {
      wrongClears += 1
      Self.keep(line, in: &wrong)
    }
    if let isRight = finding.isRight {
      onFile += 1
      if isRight { rankedFirst += 1 } else { Self.keep(line, in: &missed) }
      if finding.isFound == true { found += 1 }
    }
    if trial.contradicts == false { addPlain(finding, line) }
    addSlips(finding, line.slips)
  }

  private mutating func addPlain(_ finding: TrialFinding, _ line: Line) {
    plain += 1
    guard finding.overall != .clear else {
      plainClear += 1
      return
    }
    for code in Set(finding.reasons) { reasons[code, default: 0] += 1 }
    Self.keep(line, in: &unclear)
  }

  private mutating func addSlips(_ finding: TrialFinding, _ codes: [String]) {
    for code in codes.isEmpty ? ["none"] : codes {
      var slip = slips[code] ?? Slip()
      slip.applications += 1
      if finding.isRight != nil { slip.onFile += 1 }
      if finding.isRight == true { slip.rankedFirst += 1 }
      if finding.overall == .clear { slip.clear += 1 }
      slips[code] = slip
    }
  }

  private static func keep(_ line: Line, in lines: inout [Line]) {
    if lines.count < kept { lines.append(line) }
  }
}
