import Domain
import Foundation

extension DecisionObstacle {
  /// Why it is not possible, and what to do; moments are told on the clock of `zone`.
  public func sentence(in zone: TimeZone) -> Sentence {
    switch self {
    case .notWaiting(let state): StandingWording.notWaiting(state)
    case .notProposed(let state): StandingWording.notProposed(state)
    case .notDecided(let state): StandingWording.notDecided(state)
    case .holdOver(let since): StandingWording.holdOver(DateWording.moment(since, in: zone))
    case .announced(let at): StandingWording.announced(DateWording.moment(at, in: zone))
    case .claimedByOther(let name, let until):
      StandingWording.claimedByOther(name, until: DateWording.moment(until, in: zone))
    case .notClaimed: StandingWording.notClaimed
    case .versionMoved: StandingWording.versionMoved
    case .roleLacks(let deed): StandingWording.roleLacks(deed)
    case .secondPersonIsFirst: StandingWording.secondPersonIsFirst
    case .picturesUnopened(let numbers): ApprovalWording.picturesUnopened(numbers)
    case .noEvidence: ApprovalWording.noEvidence
    case .documentExpired(let day): ApprovalWording.documentExpired(DateWording.day(day))
    case .birthDateUnseen: ApprovalWording.birthDateUnseen
    case .nameChangeUnproved: ApprovalWording.nameChangeUnproved
    case .recordUnknown(let number): ApprovalWording.recordUnknown(number)
    case .recordAmbiguous(let number, let choices): ApprovalWording.recordAmbiguous(number, choices: choices)
    case .recordTaken: ApprovalWording.recordTaken
    case .addressTaken: ApprovalWording.addressTaken
    case .emailMissing: ApprovalWording.emailMissing
    case .kindDiffers(let kind): LinkingWording.kindDiffers(kind)
    case .accountMissing: LinkingWording.accountMissing
    case .accountNotActive(let status): LinkingWording.accountNotActive(status)
    case .recordLinked: LinkingWording.recordLinked
    case .addressUnchanged: LinkingWording.addressUnchanged
    case .changeUnderWay: LinkingWording.changeUnderWay
    case .checkMissing: ApprovalWording.checkMissing
    case .notAnnounced: StandingWording.notAnnounced
    case .erased: StandingWording.erased
    case .alreadyCorrected: StandingWording.alreadyCorrected
    case .correctionPending: StandingWording.correctionPending
    case .reasonRequired(let why): ApprovalWording.reasonRequired(why)
    case .noReasons: AnswerWording.noReasons
    case .unknownReason(let code, let known): AnswerWording.unknownReason(code, known: known)
    case .reasonTwice(let code): AnswerWording.reasonTwice(code)
    case .noItems: AnswerWording.noItems
    case .unknownField(let name): AnswerWording.unknownField(name)
    case .unknownPicture(let number, let count): AnswerWording.unknownPicture(number, count: count)
    case .itemTwice(let field): AnswerWording.itemTwice(field)
    case .emptyText: AnswerWording.emptyText
    case .textTooLong(let count, let limit): AnswerWording.textTooLong(count, limit: limit)
    case .textForbidden(let codePoint): AnswerWording.textForbidden(codePoint)
    case .itemsUnmarked(let items): MarkWording.unmarked(items)
    case .itemsUnresolved(let items): MarkWording.unresolvedItems(items)
    case .itemNotAskedFor(let item, let asked): MarkWording.notAskedFor(item, asked: asked)
    }
  }
}
