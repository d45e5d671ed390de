import Domain
import Procedures
import Wording

extension AccountObstacle {
  /// Why it is not possible, and what to do.
  var sentence: Sentence {
    switch self {
    case .status(let status): AccountsWording.wrongStatus(status)
    case .sameAccount: AccountsWording.sameAccount
    case .nothingProposed: AccountsWording.nothingProposed
    case .changeUnderWay: AccountsWording.changeUnderWay
    }
  }
}

extension ResendObstacle {
  /// Why the mail is not sent again, and what to do.
  var sentence: Sentence {
    switch self {
    case .noMail: ResendWording.noMail
    case .outdated: ResendWording.outdated
    case .erased: ResendWording.erased
    }
  }
}
