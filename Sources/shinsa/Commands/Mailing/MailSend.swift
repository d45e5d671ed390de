import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `mail send`: emits what is due.
struct MailSend: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "send",
      abstract: Help.text("送信時刻になったメールを export/mail に出す", "Emit the mail that is due into export/mail"),
      discussion: Help.text("例：shinsa mail send　／　shinsa mail send --now", "Example: shinsa mail send --now"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Flag(name: .long, help: ArgumentHelp(Help.text("取り消し期間中のものも送る", "Emit what is on hold too")))
  var now = false

  private struct FailureJSON: Encodable {
    var key: Nullable<String>
    var text: String
  }

  private struct ReportJSON: Encodable {
    var sent: [String]
    var held: Int
    var accountFiles: Int
    var failures: [FailureJSON]

    enum CodingKeys: String, CodingKey {
      case sent, held, failures
      case accountFiles = "account_files"
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let report = try SendDueMail(desk.office).run(includingHeld: now)
    if format.json {
      let failures = zip(report.failures, report.complaints).map { failure, sentence in
        FailureJSON(key: Nullable(failure.key), text: sentence.in(desk.console.language))
      }
      try desk.console.say(
        json: ReportJSON(sent: report.sent, held: report.held, accountFiles: report.accountFiles, failures: failures))
    } else {
      desk.console.say(OutboxWording.sent(report.sent.count, held: report.held, accountFiles: report.accountFiles))
    }
    report.complaints.forEach(desk.console.complain)
    return report.exit
  }
}

extension SendDueMail.Report {
  /// What could not leave, each in a sentence.
  var complaints: [Sentence] {
    failures.map { failure in
      OutboxWording.stuck(failure.key, Failure(failure.error).sentences.first ?? FailureWording.ours("mail"))
    }
  }

  /// Where nothing left at all, why; else whether something is missing.
  var exit: Exit {
    guard let first = failures.first else { return .done }
    return sent.isEmpty && accountFiles == 0 ? Failure(first.error).exit : .fallsShort
  }
}
