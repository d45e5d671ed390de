import Domain
import Foundation
import Procedures

/// A night as one JSON document.
struct NightJSON: Encodable {
  private struct Step: Encodable {
    var step: String
    var outcome: String
    var text: String
    var seconds: Double
  }

  private let began: String
  private let ended: String
  private let outcome: String
  private let steps: [Step]
  private let needs: [String]
  private let told: Bool

  init(_ course: NightCourse, _ language: Language) {
    began = Instant.text(course.began)
    ended = Instant.text(course.ended)
    outcome = course.isWhole ? NightOutcome.done.rawValue : NightOutcome.fallsShort.rawValue
    steps = course.reports.map { step, report, seconds in
      Step(
        step: step.rawValue, outcome: report.outcome.rawValue, text: report.said.in(language),
        seconds: (seconds * 1_000).rounded() / 1_000)
    }
    needs = course.needs.map { $0.in(language) }
    told = course.way.map { $0 != .nobody } ?? false
  }
}
