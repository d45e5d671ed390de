import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Cases that go from state to state at random, written as the program writes them, with a plain count beside the books.
final class RandomHistory {
  /// One case as the plain count sees it.
  private struct Life {
    var received: Date
    var corrects = false
    var steps: [(at: Date, state: CaseState)]
    var decision: Standing?
  }

  /// A decision as the plain count sees it.
  struct Standing {
    var at: Date
    var received: Date
    var confirmedBy: String?
  }

  let home: TestStore
  private var chance: SeededGenerator
  private var lives: [CaseID: Life] = [:]
  /// Every decision that took effect, with the moment at which it was put back.
  private var taken: [(standing: Standing, until: Date?)] = []
  private var seconds: TimeInterval = 0
  private var requests = 0

  init(seed: UInt64) throws {
    home = try TestStore()
    chance = SeededGenerator(seed: seed)
  }

  /// The last day of it, the first being 0.
  var lastDay: Int { Int(seconds / 86_400) }

  /// How many cases stood in each state when `end` came.
  func standing(before end: Date) -> [CaseState: Int] {
    lives.values.reduce(into: [:]) { counts, life in
      guard let last = life.steps.last(where: { $0.at < end }) else { return }
      counts[last.state, default: 0] += 1
    }
  }

  /// How many were opened by corrections until then.
  func reopened(before end: Date) -> Int { lives.values.count { $0.corrects && $0.received < end } }

  /// The decisions that stood then.
  func decisions(before end: Date) -> [Standing] {
    taken.filter { $0.standing.at < end && ($0.until ?? .distantFuture) >= end }.map(\.standing)
  }

  /// Lets so many things happen, each some hours after the one before.
  func live(steps: Int) throws {
    try receive()
    for _ in 0..<steps {
      seconds += Double(Int.random(in: 1...20_000, using: &chance))
      if Int.random(in: 0..<3, using: &chance) == 0 { try receive() } else { try move() }
    }
  }

  private var now: Date { FixedClock.start.addingTimeInterval(seconds) }

  private func receive(correcting: CaseID? = nil) throws {
    requests += 1
    let id = try home.insertCase("A-\(requests)")
    var facts: [String: AuditFact] = ["kind": .text("new"), "overall": .text("clear")]
    if let correcting { facts["corrects"] = .number(correcting) }
    try note(.applicationReceived, id, facts)
    lives[id] = Life(received: now, corrects: correcting != nil, steps: [(now, .waiting)])
  }

  private func move() throws {
    guard let (id, life) = lives.sorted(by: { $0.key < $1.key }).randomElement(using: &chance),
      let state = life.steps.last?.state
    else { return }
    let outcome = DecisionOutcome.allCases.randomElement(using: &chance) ?? .approve
    switch (state, Int.random(in: 0..<6, using: &chance)) {
    case (.waiting, 0): try pass(id, to: .withdrawn, .applicationWithdrawn)
    case (.waiting, 1), (.waiting, 2):
      try pass(id, to: .proposed, .decisionProposed, outcome: .approve, facts: ["second_person": .list(["conflict"])])
    case (.waiting, _): try take(id, outcome, .decisionMade)
    case (.proposed, 0): try pass(id, to: .waiting, .decisionRefused)
    case (.proposed, 1): try pass(id, to: .waiting, .applicationRecalled)
    case (.proposed, _): try take(id, .approve, .decisionConfirmed, confirmedBy: "kato")
    case (.approved, 0): try putBack(id, .applicationObjected)
    case (.approved, 1), (.rejected, 1), (.returned, 1): try putBack(id, .decisionUndone)
    case (.approved, 2): try receive(correcting: id)
    case (.returned, 2):
      try pass(id, to: .superseded, .applicationSuperseded)
      try receive()
    case (.returned, 3): try pass(id, to: .lapsed, .applicationLapsed)
    case (.approved, _), (.rejected, _), (.returned, _), (.superseded, _), (.lapsed, _), (.withdrawn, _): break
    }
  }

  private func take(_ id: CaseID, _ outcome: DecisionOutcome, _ action: AuditAction, confirmedBy: String? = nil) throws
  {
    try pass(id, to: outcome.state, action, outcome: outcome)
    let standing = Standing(at: now, received: lives[id]?.received ?? now, confirmedBy: confirmedBy)
    lives[id]?.decision = standing
    taken.append((standing, nil))
  }

  private func putBack(_ id: CaseID, _ action: AuditAction) throws {
    guard let standing = lives[id]?.decision,
      let index = taken.lastIndex(where: { $0.standing.at == standing.at && $0.until == nil })
    else { return }
    taken[index].until = now
    try pass(id, to: .waiting, action)
  }

  private func pass(
    _ id: CaseID, to state: CaseState, _ action: AuditAction, outcome: DecisionOutcome? = nil,
    facts: [String: AuditFact] = [:]
  ) throws {
    var facts = facts
    if let outcome { facts["outcome"] = .text(outcome.rawValue) }
    let decision = state.isDecided || state == .proposed ? ", decision = '{}'" : ""
    try home.shell("UPDATE application SET state = '\(state.rawValue)'\(decision) WHERE id = \(id)")
    try note(action, id, facts)
    lives[id]?.steps.append((now, state))
  }

  private func note(_ action: AuditAction, _ id: CaseID, _ facts: [String: AuditFact]) throws {
    try home.write(as: Samples.sato, after: seconds) {
      try $0.record(AuditDraft(action, subject: AuditDraft.subject(of: id), facts: facts))
    }
  }
}
