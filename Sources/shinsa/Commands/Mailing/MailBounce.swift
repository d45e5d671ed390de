import ArgumentParser
import Domain
import Foundation
import Intake
import Procedures
import Wording

/// `mail bounce FILE`: a report that a mail could not be delivered.
struct MailBounce: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bounce",
      abstract: Help.text(
        "不達通知（RFC 3464）を読み、該当の申請を一覧に戻す", "Read a report of a failed delivery (RFC 3464); its application is shown again"
      ),
      discussion: Help.text(
        """
        例：
          shinsa mail bounce report.eml
          shinsa mail bounce - < report.eml
          shinsa mail bounce --handled 12
        """,
        """
        Examples:
          shinsa mail bounce report.eml
          shinsa mail bounce - < report.eml
          shinsa mail bounce --handled 12
        """))
  }

  @OptionGroup var home: HomeOptions

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("FILE の代わりに申請の番号かメールのキーを書き、処理済みにする", "Name an application or a mail's key instead: it is dealt with")))
  var handled = false

  @Argument(
    help: ArgumentHelp(Help.text("通知のファイル（- は標準入力）", "The report's file, or - for standard input"), valueName: "FILE"))
  var file: String

  func work(at desk: Desk) throws -> Exit {
    let bounces = NoteBounce(desk.office)
    if handled {
      let isKey = try desk.office.store.read { try $0.notice(key: file) } != nil
      let count = try isKey ? bounces.handle(mail: file) : bounces.handle(application: try desk.caseID(file))
      desk.console.say(ResendWording.handled(count))
      return .done
    }
    switch try bounces.run(try report(desk)) {
    case .failed(let notice):
      desk.console.say(ResendWording.bounced(notice.purpose.sentence, application: notice.application))
      return .done
    case .notFailed:
      desk.console.say(ResendWording.onlyDelayed)
      return .done
    case .notOurs:
      desk.console.complain(ResendWording.notOurs)
      return .fallsShort
    }
  }

  /// No more is read than what makes a report too large.
  private func report(_ desk: Desk) throws -> Data {
    let input = try InputFile(file, in: desk.office.folders)
    let handle = try FileHandle(forReadingFrom: input.url)
    defer { try? handle.close() }
    return try handle.read(upToCount: BounceLimits().bytes + 1) ?? Data()
  }
}
