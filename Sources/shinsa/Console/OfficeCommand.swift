import ArgumentParser
import Domain
import Foundation
import Procedures
import Store
import Wording

/// A command that works in a home.
protocol OfficeCommand: ParsableCommand {
  var home: HomeOptions { get }
  /// In which form it tells of what keeps it from its work.
  var logForm: LogForm { get }
  /// Does the work; what it throws becomes words and an exit code.
  func work(at desk: Desk) throws -> Exit
}

/// The office and the console of one run.
struct Desk {
  let office: Office
  let console: Console

  /// The case that the user named.
  func caseID(_ text: String) throws -> CaseID {
    do {
      return try office.store.read { try $0.resolveCase(text) }
    } catch CaseNotFound.unknown {
      throw StatedFailure(exit: .unusableInput, sentence: FailureWording.noCase(text))
    } catch CaseNotFound.ambiguous(let ids) {
      throw StatedFailure(exit: .usage, sentence: FailureWording.severalCases(text, ids))
    }
  }

  /// The account that the user named: by its id, address or student number.
  func accountID(_ text: String) throws -> String {
    do {
      return try office.store.read { try $0.resolveAccount(text) }
    } catch AccountNotFound.unknown {
      throw StatedFailure(exit: .unusableInput, sentence: AccountsWording.unknown)
    } catch AccountNotFound.ambiguous(let ids) {
      throw StatedFailure(exit: .usage, sentence: AccountsWording.ambiguous(ids))
    }
  }

  /// A moment on the office's clock.
  func moment(_ date: Date) -> Sentence { DateWording.moment(date, in: office.settings.timeZone) }
}

extension OfficeCommand {
  var logForm: LogForm { .none }

  /// Opens the home, works, and ends with the promised exit code.
  func run() throws {
    let console = Console(language: Help.language)
    var zone = TimeZone.gmt
    let exit = console.guarding({ zone }, log: logForm) {
      let office = try Workplace.office(home: home.home, as: home.as)
      zone = office.settings.timeZone
      return try work(at: Desk(office: office, console: console))
    }
    if exit != .done { throw exit.code }
  }
}

extension Console {
  /// Runs `body`; says in words what it throws.
  func guarding(
    _ zone: () -> TimeZone = { .gmt }, log: LogForm = .none, _ body: () throws -> Exit
  ) -> Exit {
    do {
      return try body()
    } catch {
      let failure = Failure(error, zone: zone())
      Voice(console: self, form: log).tell(
        .fault, failure.sentences, ["exit": .number(Int(failure.exit.rawValue))])
      return failure.exit
    }
  }
}
