import Foundation

/// Why something cannot be decided, confirmed, undone or noted; facts only, `Wording` makes sentences of them.
public enum DecisionObstacle: Error, Hashable, Sendable {
  // Where the application stands, and who holds it.

  /// It is not `waiting`, so nothing can be decided.
  case notWaiting(state: CaseState)
  /// It is not `proposed`, so there is nothing to confirm or refuse.
  case notProposed(state: CaseState)
  /// No decision stands that could be undone.
  case notDecided(state: CaseState)
  /// The hold ended, and the mail is on its way.
  case holdOver(since: Date)
  /// The mail has left; only a correction is possible.
  case announced(at: Date)
  /// Somebody else has claimed it.
  case claimedByOther(name: String, until: Date)
  /// The one who acts holds no claim that could be given back.
  case notClaimed
  /// It was changed by somebody else since it was looked at.
  case versionMoved

  // Who acts.

  /// The role does not allow it.
  case roleLacks(Deed)
  /// The second person is the first.
  case secondPersonIsFirst

  // What an approval stands on.

  /// Pictures that the one who approves has not opened, by number.
  case picturesUnopened(numbers: [Int])
  /// There is neither a picture nor an attached paper to approve on.
  case noEvidence
  /// The document was not valid any more on the day of the application.
  case documentExpired(day: CalendarDate)
  /// The document does not show the stated date of birth.
  case birthDateUnseen
  /// The document shows another name than the record's, and nothing proves the change.
  case nameChangeUnproved
  /// No student record has the number.
  case recordUnknown(number: String)
  /// Several sources have the number; the qualified ones to choose from.
  case recordAmbiguous(number: String, choices: [String])
  /// The student record belongs to an account already.
  case recordTaken
  /// The address belongs to an account already.
  case addressTaken
  /// The application states no address that mail could go to.
  case emailMissing
  /// Only what was sent as `new` can be decided as another kind; this is the application's own.
  case kindDiffers(ApplicationKind)
  /// No account is there that the approval could be about.
  case accountMissing
  /// The account is not active, so that nothing of it changes.
  case accountNotActive(AccountStatus)
  /// The student record is linked to this very account already.
  case recordLinked
  /// The account has the stated address already.
  case addressUnchanged
  /// Another change of the account's address waits to take effect.
  case changeUnderWay
  /// There are pictures, and what was seen in them is not stated.
  case checkMissing
  /// Approving needs a written reason here.
  case reasonRequired(SecondPersonReason)

  // Corrections.

  /// Its mail has not left: undo it instead.
  case notAnnounced
  /// Who the applicant is was removed: nothing is left that could be decided anew.
  case erased
  /// It was corrected before.
  case alreadyCorrected
  /// A correction waits for a second person.
  case correctionPending

  // What is told to the applicant.

  /// A rejection names no reason.
  case noReasons
  /// The code is not in the university's list.
  case unknownReason(code: String, known: [String])
  /// The same reason is named twice.
  case reasonTwice(code: String)
  /// Nothing to mend is named.
  case noItems
  /// Neither a field of the form nor a picture.
  case unknownField(name: String)
  /// There is no such picture.
  case unknownPicture(number: Int, count: Int)
  /// The same field is named twice.
  case itemTwice(field: String)
  /// A note without a text.
  case emptyText
  /// A note longer than the limit, in code points.
  case textTooLong(count: Int, limit: Int)
  /// A note with a character that must not occur in a mail, by its code point.
  case textForbidden(codePoint: UInt32)

  // What a resubmission was asked for.

  /// Items that were asked for and that nobody has marked.
  case itemsUnmarked(items: [String])
  /// Items that are marked as not resolved: approving needs a written reason.
  case itemsUnresolved(items: [String])
  /// Only what was asked for is marked; that is `asked`, and nothing where the application mends none.
  case itemNotAskedFor(item: String, asked: [String])
}
