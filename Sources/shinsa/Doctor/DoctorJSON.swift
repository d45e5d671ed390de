import Domain
import Wording

/// An examination as one JSON document.
struct DoctorJSON: Encodable {
  private struct Check: Encodable {
    var check: String
    var outcome: String
    var findings: [Finding]
  }

  private struct Finding: Encodable {
    var outcome: String
    var text: String
    var cure: String
  }

  private let home: String
  private let full: Bool
  private let outcome: String
  private let checks: [Check]

  init(
    _ home: String, isFull: Bool, _ findings: [(subject: CheckSubject, verdict: CheckVerdict)], _ language: Language
  ) {
    self.home = home
    full = isFull
    outcome = findings.compactMap(\.verdict.severity).max()?.rawValue ?? "sound"
    checks = findings.map { subject, verdict in
      Check(
        check: subject.rawValue, outcome: Self.outcome(verdict), findings: Self.findings(verdict, language))
    }
  }

  private static func outcome(_ verdict: CheckVerdict) -> String {
    switch verdict {
    case .sound: "sound"
    case .skipped: "skipped"
    case .ailing: verdict.severity?.rawValue ?? "sound"
    }
  }

  private static func findings(_ verdict: CheckVerdict, _ language: Language) -> [Finding] {
    verdict.ailments.map { ailment in
      let words = ailment.words
      return Finding(
        outcome: ailment.severity.rawValue, text: words.what.in(language), cure: words.cure.in(language))
    }
  }
}
