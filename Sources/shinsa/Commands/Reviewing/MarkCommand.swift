import ArgumentParser
import Domain
import Procedures
import ReviewScreen
import Wording

/// `mark ID`: marks what a resubmission was asked for as resolved or not.
struct MarkCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mark",
      abstract: Help.text("再提出をお願いした項目が解消したかを記入する", "Mark what a resubmission was asked for as resolved or not"),
      discussion: Help.text(
        """
        例：
          shinsa mark 12                                          お願いした項目を、前回と今回を並べて表示する
          shinsa mark 12 --resolved image-1 --unresolved mobile
        すべての項目に記入するまで承認できません。「未解消」のまま承認するときは、理由（decide の --reason）が必要です。
        """,
        """
        Examples:
          shinsa mark 12                                          what was asked for, before and now
          shinsa mark 12 --resolved image-1 --unresolved mobile
        Approving waits until every item is marked; with one that is not resolved it needs a reason (--reason of decide).
        """))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: CaseArgument

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      Help.text("解消した項目（複数可）。例：image-1", "An item that is resolved, such as image-1"), valueName: "ITEM"))
  var resolved: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(Help.text("解消していない項目（複数可）", "An item that is not resolved"), valueName: "ITEM"))
  var unresolved: [String] = []

  func validate() throws {
    let both = Set(resolved).intersection(unresolved)
    guard both.isEmpty else {
      throw ValidationError(
        Help.text("同じ項目を --resolved と --unresolved の両方に書けません。", "An item is either --resolved or --unresolved."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let id = try desk.caseID(target.id)
    var standings = Dictionary(resolved.map { ($0, ItemStanding.resolved) }) { first, _ in first }
    for item in unresolved { standings[item] = .unresolved }
    if !standings.isEmpty {
      desk.console.say(MarkWording.marked(id, try MarkItems(desk.office).mark(standings, of: id)))
    }
    let dossier = try ManageClaims(desk.office).look(at: id)
    let view = DossierView(
      DossierFacts(dossier, in: desk.office), language: desk.console.language,
      zone: desk.office.settings.timeZone, width: TerminalWidth.columns, layout: .table)
    if dossier.mended == nil { desk.console.say(MarkWording.noResubmission) }
    view.mending.forEach(desk.console.say)
    return .done
  }
}
