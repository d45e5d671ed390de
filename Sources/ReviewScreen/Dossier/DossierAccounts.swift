import Domain
import Wording

extension DossierView {
  /// The accounts that deciding would touch, what speaks for and against, and what can be done.
  var accounts: [String] {
    let file = facts.file
    let lines = facts.accounts.flatMap { account in
      let hasAddress = account.email == file.application.email
      return item(TakeoverWording.account(account, hasAddress: hasAddress).in(language))
        + TakeoverSign.all(of: file, and: account, person: facts.person).flatMap {
          item(TakeoverWording.sign($0, in: zone).in(language), indent: 6)
        }
    }
    return section(TakeoverWording.title, lines + hints.flatMap { item($0.in(language)) })
  }

  /// Said only as long as something is to be decided.
  private var hints: [Sentence] {
    let file = facts.file
    guard file.state == .waiting, file.application.kind == .new, !facts.accounts.isEmpty else { return [] }
    let isPersons = file.assessment.reasons.contains(.recordHasAccount)
    let isAddressAlone = file.assessment.reasons.contains(.addressHasAccount) && !isPersons
    return isAddressAlone ? [TakeoverWording.shared, TakeoverWording.otherKinds] : [TakeoverWording.otherKinds]
  }
}
