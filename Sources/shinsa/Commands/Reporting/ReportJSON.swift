import Domain
import Foundation

/// A report as programs read it (manual: reports, section 5).
struct ReportJSON: Encodable {
  private let day: String
  private let drawnUp: String
  private let addsUp: Bool
  private let balance: BalanceJSON
  private let waiting: [AgeJSON]
  private let spans: [String: SpanJSON]
  private let unsentMails: [String: Int]
  private let openBounces: Int
  private let openCorrections: Int
  private let months: [MonthJSON]
  private let audit: AuditJSON

  enum CodingKeys: String, CodingKey {
    case day, balance, waiting, spans, months, audit
    case drawnUp = "drawn_up"
    case addsUp = "adds_up"
    case unsentMails = "unsent_mails"
    case openBounces = "open_bounces"
    case openCorrections = "open_corrections"
  }

  init(_ facts: ReportFacts) {
    day = facts.calendar.day.description
    drawnUp = Instant.text(facts.drawnUp)
    addsUp = facts.addsUp
    balance = BalanceJSON(facts.ledger.balance)
    waiting = facts.ages.brackets.map(AgeJSON.init)
    spans = Dictionary(
      uniqueKeysWithValues: ReportSpan.allCases.map { ($0.rawValue, SpanJSON(facts, $0)) })
    unsentMails = Dictionary(uniqueKeysWithValues: facts.ledger.unsent.map { ($0.key.rawValue, $0.value) })
    openBounces = facts.ledger.openBounces
    openCorrections = facts.ledger.openCorrections
    months = facts.trends.map(MonthJSON.init)
    audit = AuditJSON(facts.ledger.audit)
  }
}

private struct BalanceJSON: Encodable {
  let received, reopened, intake, decided, accounted, astray: Int
  let states: [String: Int]

  init(_ balance: CaseBalance) {
    (received, reopened, intake) = (balance.received, balance.reopened, balance.intake)
    (decided, accounted, astray) = (balance.decided, balance.accounted, balance.astray)
    states = Dictionary(uniqueKeysWithValues: CaseState.allCases.map { ($0.rawValue, balance.count($0)) })
  }
}

private struct AgeJSON: Encodable {
  let from: Int
  let to: Nullable<Int>
  let waiting, proposed: Int
  let overdue: Bool

  init(_ bracket: WaitingAges.Bracket) {
    (from, to) = (bracket.from, Nullable(bracket.to))
    (waiting, proposed, overdue) = (bracket.waiting, bracket.proposed, bracket.isOverdue)
  }
}

private struct OutcomesJSON: Encodable {
  let approve, reject, `return`: Int

  init(_ counts: OutcomeCounts) {
    (approve, reject, self.return) = (counts[.approve], counts[.reject], counts[.sendBack])
  }
}

private struct TurnaroundJSON: Encodable {
  let median, ninetieth, longest: Double

  init?(_ turnaround: Turnaround?) {
    guard let turnaround else { return nil }
    (median, ninetieth, longest) = (turnaround.median, turnaround.ninetieth, turnaround.longest)
  }
}

private struct SpanJSON: Encodable {
  struct Reviewer: Encodable {
    let name: String
    let decided: OutcomesJSON
    let confirmed: Int
  }
  struct Faculty: Encodable {
    let name: Nullable<String>
    let decided: OutcomesJSON
  }

  /// Event by event, and within it code by code; `""` where it has none.
  let events: [String: [String: Int]]
  let decisions: OutcomesJSON
  let reviewers: [Reviewer]
  let faculties: [Faculty]
  let crossCheck: [String: OutcomesJSON]
  let overrides: [String: Int]
  let secondPerson: Int
  let secondPersonReasons: [String: Int]
  let openingDays: Nullable<TurnaroundJSON>
  let hours: Nullable<TurnaroundJSON>

  enum CodingKeys: String, CodingKey {
    case events, decisions, reviewers, faculties, overrides, hours
    case crossCheck = "cross_check"
    case secondPerson = "second_person"
    case secondPersonReasons = "second_person_reasons"
    case openingDays = "opening_days"
  }

  init(_ facts: ReportFacts, _ span: ReportSpan) {
    let counted = facts.events(span)
    let figures = facts.decisions(span)
    events = Dictionary(
      uniqueKeysWithValues: CountedEvent.allCases.map { ($0.rawValue, counted.codes(of: $0)) }
    ).filter { !$0.value.isEmpty }
    decisions = OutcomesJSON(figures.outcomes)
    reviewers = figures.reviewers.map {
      Reviewer(name: $0.name, decided: OutcomesJSON($0.decided), confirmed: $0.confirmed)
    }
    faculties = figures.faculties.map { Faculty(name: Nullable($0.name), decided: OutcomesJSON($0.decided)) }
    crossCheck = Dictionary(
      uniqueKeysWithValues: figures.overalls.map { ($0.key.rawValue, OutcomesJSON($0.value)) })
    overrides = Dictionary(
      uniqueKeysWithValues: CrossCheckOverride.allCases.map { ($0.rawValue, figures.overrides[$0] ?? 0) })
    secondPerson = figures.secondPersons
    secondPersonReasons = Dictionary(
      uniqueKeysWithValues: figures.secondPersonReasons.map { ($0.key.rawValue, $0.value) })
    openingDays = Nullable(TurnaroundJSON(facts.turnaround[span]?.openingDays))
    hours = Nullable(TurnaroundJSON(facts.turnaround[span]?.hours))
  }
}

private struct MonthJSON: Encodable {
  let month: String
  let intake, refused, open, incidents, bounces: Int
  let decided: OutcomesJSON
  let medianOpeningDays: Nullable<Double>

  enum CodingKeys: String, CodingKey {
    case month, intake, refused, open, incidents, bounces, decided
    case medianOpeningDays = "median_opening_days"
  }

  init(_ trend: ReportFacts.Trend) {
    month = trend.month.description
    (intake, refused, open) = (trend.intake, trend.refused, trend.open)
    (incidents, bounces) = (trend.incidents, trend.bounces)
    decided = OutcomesJSON(trend.decided)
    medianOpeningDays = Nullable(trend.turnaround.openingDays?.median)
  }
}

private struct AuditJSON: Encodable {
  let head: String
  let checkpoint: Nullable<String>
  let checkpointAt: Nullable<String>

  enum CodingKeys: String, CodingKey {
    case head, checkpoint
    case checkpointAt = "checkpoint_at"
  }

  init(_ audit: ReportLedger.AuditStanding) {
    head = "\(audit.sequence):\(audit.hash)"
    checkpoint = Nullable(audit.checkpoint?.head)
    checkpointAt = Nullable((audit.checkpoint?.at).map(Instant.text))
  }
}
