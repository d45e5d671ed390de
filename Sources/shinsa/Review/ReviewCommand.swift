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
      abstract: Help.text("申請を審査する", "Review applications"),
      discussion: Help.text(
        """
        例：
          shinsa review               審査待ちのすべて
          shinsa review 12 15         この 2 件
          shinsa review --plain < kaito.txt
        端末では全画面を使います。--plain のときと、端末でないときは、1 行ずつ答えます。? でキーの一覧が出ます。
        確かめのキー（--plain では「はい」か yes）を押すまで、何も決まりません。途中で終わっても、決定済みのものは残ります。
        """,
        """
        Examples:
          shinsa review               all that wait
          shinsa review 12 15         these two
          shinsa review --plain < answers.txt
        On a terminal it takes the whole screen; with --plain, and elsewhere, it goes line by line. ? lists the keys.
        Nothing is decided before it is confirmed (with --plain: `yes`). Whenever it ends, what was decided stays decided.
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

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "画像の表示方法（省略すると設定の screen.pictures）：auto（端末に合わせる）、sixel、kitty、iterm、symbols（文字）、none（表示しない）",
        "How pictures are shown (default: screen.pictures of the configuration): auto, sixel, kitty, iterm, symbols, none"
      ),
      valueName: "HOW"))
  var pictures: PictureMethod?

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.decide)
    let wanted = try ids.map(desk.caseID)
    let settings = desk.office.settings
    if settings.training { desk.console.say(HomeWording.trainingNotice) }
    let setting = ReviewSetting(
      language: desk.console.language, zone: settings.timeZone, width: min(TerminalWidth.columns, 80),
      ink: TerminalInk.chart, rejecting: settings.rejecting, returning: settings.returning)
    if !plain, let exit = try onFullScreen(wanted, setting, at: desk) { return exit }
    let waiting = try ids.isEmpty ? desk.office.store.read { try $0.caseIDs(in: .waiting) } : wanted
    return try ReviewDriver(desk: desk).run(
      PlainReview(waiting, setting: setting), drawingPictures: method(desk) != .none)
  }

  private func method(_ desk: Desk) -> PictureMethod { pictures ?? desk.office.settings.screen.pictures }

  /// The review on the full screen; nil where it cannot be had, which is said where somebody may wonder.
  private func onFullScreen(_ ids: [CaseID], _ setting: ReviewSetting, at desk: Desk) throws -> Exit? {
    let fitness = ScreenFitness.check()
    guard fitness == .fit else {
      if let sentence = fitness.sentence { desk.console.say(sentence) }
      return nil
    }
    // Before curses, which leaves alone what is caught already.
    let signals = try ScreenSignals()
    defer { signals.close() }
    guard let terminal = CursesTerminal() else {
      desk.console.say(ScreenWording.simpleTerminal)
      return nil
    }
    defer { terminal.leave() }
    // Once a session: the screen draws its queue again and again.
    let rows = try ids.isEmpty ? desk.office.store.read { try $0.caseIDs(in: .waiting).count } : ids.count
    try RecordLook(desk.office).list(.queue, rows: rows)
    let review = FullReview(ids, setting: setting)
    return try ScreenLoop(review, at: terminal, signals: signals, pictures: method(desk), desk: desk).run()
  }
}

extension PictureMethod: ExpressibleByArgument {}
