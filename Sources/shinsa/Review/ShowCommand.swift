import ArgumentParser
import Domain
import Foundation
import Procedures
import ReviewScreen
import Store
import Wording

/// `show ID`: an application beside its student record.
struct ShowCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Help.text("申請を学籍と並べて表示する（記録に残る）", "Show an application beside its student record (logged)"),
      discussion: Help.text(
        "例：shinsa show 12　／　shinsa show 12 --json", "Example: shinsa show 12, shinsa show 12 --json"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    let office = desk.office
    let dossier = try ManageClaims(office).look(at: try desk.caseID(target.id))
    let moment = office.clock()
    if format.json {
      let several = try office.store.read { try $0.numbersOfSeveralSources([dossier.file]) }
      try desk.console.say(json: DossierJSON(dossier, several: several, at: moment, in: office.settings.timeZone))
    } else {
      if office.settings.training { desk.console.say(HomeWording.trainingNotice) }
      let view = DossierView(
        DossierFacts(dossier, in: office), language: desk.console.language,
        zone: office.settings.timeZone, width: TerminalWidth.columns, layout: .table,
        ink: TerminalInk.chart)
      view.lines.forEach(desk.console.say)
    }
    return .done
  }
}
