import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `nightly`: what has to be done every night, step by step; one step's failure stops no other.
struct NightlyCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "nightly",
      abstract: Help.text(
        "夜間処理：取込み、期限、再照合、メール、アカウント、報告、監査記録の控え、消去、バックアップ",
        "The night's work: import, deadlines, recheck, mail, accounts, report, checkpoint, purge, backup"),
      discussion: Help.text(
        "例：shinsa nightly（cron や systemd から）", "Example: shinsa nightly (from cron or systemd)"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var logging: LogOption

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("時計が正しいと確かめたので、疑わしく見えても信じる", "Believe the clock, having checked it, though it looks wrong")))
  var trustClock = false

  /// What the process that does the steps is started with; nobody else needs it.
  @Option(name: .long, help: .hidden) var steps: String?

  func validate() throws {
    if let steps, steps.split(separator: ",").contains(where: { NightStep(rawValue: String($0)) == nil }) {
      throw ValidationError("--steps")
    }
  }

  var logForm: LogForm { logging.log }

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.importBundles)
    if let steps {
      return NightWorker(desk: desk, steps: steps.split(separator: ",").compactMap { NightStep(rawValue: String($0)) })
        .run()
    }
    let lock = try HomeLock(.night, in: desk.office.folders)
    defer { withExtendedLifetime(lock) {} }
    let voice = Voice(console: desk.console, form: logging.log, isSilent: format.json && logging.log == .none)
    var course = NightCourse(office: desk.office, voice: voice)
    // What was cut off is done now: somebody should hear of it, and nobody has to do anything.
    if let process = lock.leftBy { voice.tell(.nightNeed, [NightlyWording.takenOver(process)]) }
    let exit = try course.run(command: worker(desk), trustingClock: trustClock)
    if format.json { try desk.console.say(json: NightJSON(course, desk.console.language)) }
    return exit
  }

  /// This very program, for the same home, as the same member of staff.
  private func worker(_ desk: Desk) -> (program: URL, arguments: [String]) {
    let options = ["--home", desk.office.folders.root.path, "--lang", desk.console.language.rawValue]
    return (
      URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(),
      ["nightly"] + options + (home.as.map { ["--as", $0] } ?? [])
    )
  }
}
