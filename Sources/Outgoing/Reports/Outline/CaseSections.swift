import Domain
import Foundation
import Wording

/// Sections on what came in and where it stands.
extension ReportOutline {
  /// Both books, and whether they agree.
  var balance: Section {
    let balance = facts.ledger.balance
    let rows = CaseState.allCases.map { state in
      let share = balance.accounted == 0 ? 0 : Double(balance.count(state)) * 100 / Double(balance.accounted)
      return ReportTable.Row(
        label: state.sentence.in(language), cells: [.count(balance.count(state)), .decimal(share)])
    }
    let total = ReportTable.Row(
      label: ReportFigureWording.total.in(language), cells: [.count(balance.accounted), .none], isTotal: true)
    let states = table(
      [ReportFigureWording.state, ReportFigureWording.count, ReportFigureWording.share], rows + [total])
    let began = table(
      [ReportFigureWording.item, ReportFigureWording.count],
      [
        row(ReportFigureWording.received, [balance.received]), row(ReportFigureWording.reopened, [balance.reopened]),
        row(ReportFigureWording.total, [balance.intake], isTotal: true),
      ])
    return section(
      "balance", ReportSectionWording.balance,
      ReportSectionWording.balanceNote,
      notes: [
        .equation(ReportWording.equation(balance).map { $0.in(language) }),
        .verdict(ReportWording.verdict(balance).in(language), holds: balance.addsUp),
      ],
      [
        exhibit(ReportFigureWording.states, states, .bars(column: 0)),
        exhibit(ReportFigureWording.began, began),
      ])
  }

  /// Open cases by age.
  var waiting: Section {
    let ages = facts.ages
    let rows = ages.brackets.map { bracket in
      ReportTable.Row(
        label: ReportFigureWording.ages(bracket).in(language),
        mark: bracket.isOverdue && bracket.count > 0 ? ReportFigureWording.overdue.in(language) : nil,
        cells: [.count(bracket.waiting), .count(bracket.proposed), .count(bracket.count)])
    }
    let total = row(
      ReportFigureWording.total,
      [ages.brackets.map(\.waiting).reduce(0, +), ages.brackets.map(\.proposed).reduce(0, +), ages.count],
      isTotal: true)
    let table = table(
      [
        ReportFigureWording.age, CaseState.waiting.sentence, ReportFigureWording.proposed, ReportFigureWording.total,
      ], rows + [total])
    let note = ReportSectionWording.ages(
      overdue: ages.overdue, due: Case.dueAfterOpeningDays, oldest: ages.oldest)
    return section(
      "waiting", ReportSectionWording.waiting, note,
      [exhibit(ReportFigureWording.age, table, .bars(column: 2))])
  }

  /// Bundles, and the requests in them.
  var intake: Section {
    func count(_ label: Sentence, _ event: CountedEvent, _ code: String) -> ReportTable.Row {
      spans(label) { facts.events($0).count(event, code) }
    }
    let bundles = [
      count(ReportFigureWording.bundlesImported, .bundleRead, "imported"),
      count(ReportFigureWording.bundlesRepeated, .bundleRead, "repeat"),
      count(ReportFigureWording.bundlesQuarantined, .bundleRead, "quarantined"),
    ]
    let applications = ApplicationKind.allCases.map { count($0.sentence, .received, $0.rawValue) }
    let services = SelfServiceKind.allCases.map { count($0.sentence, .requestServed, $0.rawValue) }
    let refused = spans(ReportFigureWording.requestsRefused) { facts.events($0).count(.requestRefused) }
    let repeated = spans(ReportFigureWording.requestsRepeated) { repeatedRequests($0) }
    let requests = spans(ReportFigureWording.requests, isTotal: true) { requestsRead($0) }
    let rows = bundles + applications + used(services) + [refused, repeated, requests]
    return section(
      "intake", ReportSectionWording.intake, ReportSectionWording.intakeNote,
      [exhibit(ReportSectionWording.intake, table(spanHead(ReportFigureWording.item), rows))])
  }

  /// Why bundles and requests were refused, the most frequent first.
  var refusals: Section {
    let codes = facts.events(.year).codes(of: .refusalReason)
    let rows = codes.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { code, _ in
      ReportTable.Row(
        label: code, cells: ReportSpan.allCases.map { .count(facts.events($0).count(.refusalReason, code)) },
        isCode: true)
    }
    return section(
      "refusals", ReportSectionWording.refusals, ReportSectionWording.refusalsNote,
      [
        exhibit(
          ReportSectionWording.refusals, table(spanHead(ReportFigureWording.code), rows), .bars(column: 2))
      ])
  }

  private func requestsRead(_ span: ReportSpan) -> Int { facts.events(span).count(.requestsInBundles, "imported") }

  /// What was neither accepted nor refused had been accepted before.
  private func repeatedRequests(_ span: ReportSpan) -> Int {
    let events = facts.events(span)
    return requestsRead(span) - events.count(.received) - events.count(.requestServed) - events.count(.requestRefused)
  }

  /// Rows that say something.
  func used(_ rows: [ReportTable.Row]) -> [ReportTable.Row] { rows.filter { !$0.cells.allSatisfy(\.isNil) } }
}
