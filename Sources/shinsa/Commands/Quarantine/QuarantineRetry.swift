import ArgumentParser
import Procedures
import Wording

/// `quarantine retry ID`: imports a quarantined bundle again, after it was mended.
struct QuarantineRetry: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retry",
      abstract: Help.text("直した申請データを、もう一度取り込む", "Import a quarantined bundle again, after a mend"),
      discussion: Help.text("例：shinsa quarantine retry 3", "Example: shinsa quarantine retry 3"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: RefusalArgument

  func work(at desk: Desk) throws -> Exit {
    let report: ImportReport
    do {
      report = try desk.dealing { try QuarantineDesk(desk.office).retry(target.id) }
    } catch let held as HomeLock.Held {
      desk.console.say(QuarantineWording.leftToOther(holder: held.holder))
      return .done
    }
    report.bundles.flatMap(ImportLines.of).forEach { desk.console.say($0) }
    report.bundles.compactMap(ImportLines.alarm).forEach(desk.console.complain)
    return report.fallsShort ? .fallsShort : .done
  }
}
