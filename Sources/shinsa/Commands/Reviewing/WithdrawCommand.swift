import ArgumentParser
import Domain
import Procedures

/// `withdraw ID`: at the applicant's wish.
struct WithdrawCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw",
      abstract: Help.text("申請者の希望により、申請を取り下げる", "Withdraw an application at the applicant's wish"),
      discussion: Help.text("例：shinsa withdraw 12", "Example: shinsa withdraw 12"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    let after = try DecideApplication(desk.office).withdraw(try desk.caseID(target.id))
    try DecisionReport(desk: desk).say(after, json: format.json)
    return .done
  }
}
