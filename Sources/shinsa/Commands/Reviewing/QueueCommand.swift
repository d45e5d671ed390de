import ArgumentParser
import Domain
import Foundation
import Procedures
import Store

/// `queue`: what waits, one line each.
struct QueueCommand: OfficeCommand {
  /// What a list can be sorted by.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case submitted, received, overall, name, id
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "queue", abstract: Help.text("審査を待つ申請の一覧", "List the applications that wait"),
      discussion: Help.text(
        "例：shinsa queue --state proposed　／　shinsa queue --json", "Example: shinsa queue --state proposed"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "この状態のものだけ（既定：waiting と proposed）。all ですべて", "Only this state (default: waiting and proposed); `all` for all"),
      valueName: "S"))
  var state: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      Help.text("照合結果がこれのものだけ（複数可）", "Only this overall verdict (several may be named)"),
      valueName: "clear|look|conflict|ambiguous|no_record"))
  var overall: [String] = []

  @Option(
    name: .long, help: ArgumentHelp(Help.text("並べ替え（既定：submitted）", "Sort by (default: submitted)"), valueName: "KEY"))
  var sort: Order = .submitted

  func validate() throws {
    for name in state where name != "all" && CaseState(rawValue: name) == nil {
      let names = CaseState.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(Help.text("状態は \(names), all のどれかです。", "A state is one of \(names), all."))
    }
    for name in overall where Overall(rawValue: name) == nil {
      let names = Overall.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(Help.text("照合結果は \(names) のどれかです。", "A verdict is one of \(names)."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let moment = desk.office.clock()
    let verdicts = Set(overall.compactMap(Overall.init))
    let zone = desk.office.settings.timeZone
    let (files, claims, several) = try desk.office.store.read { reading in
      let files = try (reading.cases(in: states) + others(in: reading)).filter {
        verdicts.isEmpty || verdicts.contains($0.assessment.overall)
      }
      return (files, try reading.claims(at: moment), try reading.numbersOfSeveralSources(files))
    }
    try RecordLook(desk.office).list(.queue, rows: files.count)
    let sorted = sorted(files)
    let days = try desk.office.openingDays()
    if format.json {
      let list = sorted.map {
        CaseJSON($0, claim: claims[$0.id], several: several, at: moment, in: zone, counting: days)
      }
      try desk.console.say(json: ["applications": list])
    } else {
      QueueTable(desk: desk, moment: moment, days: days).say(sorted, claims: claims)
    }
    return .done
  }

  /// Without a choice of states: decided cases too that need somebody, because a mail came back or a correction waits.
  private func others(in reading: Reading) throws -> [Case] {
    guard state.isEmpty else { return [] }
    let ids = Set(try reading.openBounces().compactMap(\.application) + reading.proposedCorrections())
    return try ids.sorted().compactMap { try reading.caseFile($0) }.filter { !states.contains($0.state) }
  }

  private var states: Set<CaseState> {
    if state.isEmpty { return [.waiting, .proposed] }
    if state.contains("all") { return Set(CaseState.allCases) }
    return Set(state.compactMap(CaseState.init))
  }

  private func sorted(_ files: [Case]) -> [Case] {
    switch sort {
    case .submitted: files
    case .received: files.sorted { ($0.received, $0.id) < ($1.received, $1.id) }
    case .id: files.sorted { $0.id < $1.id }
    case .name:
      files.sorted {
        ($0.application.applicant.name.kana ?? "", $0.id) < ($1.application.applicant.name.kana ?? "", $1.id)
      }
    case .overall: files.sorted { (rank($0), $0.id) < (rank($1), $1.id) }
    }
  }

  private func rank(_ file: Case) -> Int { Overall.allCases.firstIndex(of: file.assessment.overall) ?? 0 }
}
