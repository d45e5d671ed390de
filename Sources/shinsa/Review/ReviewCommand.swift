import ArgumentParser
import Domain
import Foundation
import Procedures
import ReviewScreen
import Store
import Wording

/// `review`: the loop in which staff decide one application after the other.
struct ReviewCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: Help.text("申請を順に審査する", "Review applications one after the other"),
      discussion: Help.text(
        """
        例：
          shinsa review               審査待ちのすべて
          shinsa review 12 15         この 2 件
          shinsa review --plain < kaito.txt
        1 行ずつ、1 文字のキーで答えます。? でキーの一覧が出ます。
        「はい」か yes と入力するまで、何も決まりません。途中で終わっても、決定済みのものは残ります。
        """,
        """
        Examples:
          shinsa review               all that wait
          shinsa review 12 15         these two
          shinsa review --plain < answers.txt
        Each line answers with a single letter; ? lists them.
        Nothing is decided before `yes` is typed. Whenever the loop ends, what was decided stays decided.
        """))
  }

  @OptionGroup var home: HomeOptions

  @Argument(
    help: ArgumentHelp(Help.text("申請（省略すると審査待ちのすべて）", "Applications (default: all that wait)"), valueName: "ID"))
  var ids: [String] = []

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("1 行ずつ答える形式（読み上げソフト、遅い回線、スクリプト向け）", "Line by line, for screen readers, slow lines and scripts")))
  var plain = false

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.decide)
    let wanted = try ids.map(desk.caseID)
    let waiting = try ids.isEmpty ? desk.office.store.read { try $0.cases(in: [.waiting]).map(\.id) } : wanted
    let settings = desk.office.settings
    if settings.training { desk.console.say(HomeWording.trainingNotice) }
    if !plain, isatty(STDOUT_FILENO) == 1 { desk.console.say(ReviewWording.isPlainLoop) }
    let setting = ReviewSetting(
      language: desk.console.language, zone: settings.timeZone, width: min(TerminalWidth.columns, 80),
      ink: TerminalInk.chart, rejecting: settings.rejecting, returning: settings.returning)
    return try ReviewDriver(desk: desk).run(PlainReview(waiting, setting: setting))
  }
}
