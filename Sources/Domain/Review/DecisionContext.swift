import Foundation

/// What a decision is judged against besides the case itself, read in the transaction that takes it.
public struct DecisionContext: Sendable {
  /// Who decides.
  public var actor: Actor
  /// When.
  public var now: Date
  /// Whether this home is for exercises.
  public var training: Bool
  /// Somebody else's claim that holds now.
  public var claimedBy: (name: String, until: Date)?
  /// The chosen student record, for an approval.
  public var record: StudentRecord?
  /// Whether that record was entered by the office.
  public var recordIsOfficial: Bool
  /// Whether that record belongs to an account already.
  public var recordIsTaken: Bool
  /// Whether the address belongs to an account already, or is about to.
  public var addressIsTaken: Bool
  /// The account that an approval is about, for the kinds that need one.
  public var account: Account?
  /// The university's reasons for rejecting.
  public var rejecting: [ConfiguredReason]
  /// The university's reasons for returning.
  public var returning: [ConfiguredReason]
  /// How long a decision can be undone, seconds.
  public var hold: TimeInterval
  /// When a change of address that is decided now takes effect.
  public var takeover: Date
  /// The office's time zone: decides which day it is.
  public var timeZone: TimeZone
  /// What the application was asked to mend, where it is a resubmission.
  public var asked: AskedItems

  /// Puts a context together.
  public init(
    actor: Actor, now: Date, training: Bool, claimedBy: (name: String, until: Date)? = nil,
    record: StudentRecord? = nil, recordIsOfficial: Bool = true, recordIsTaken: Bool = false,
    addressIsTaken: Bool = false, account: Account? = nil, rejecting: [ConfiguredReason],
    returning: [ConfiguredReason], hold: TimeInterval, takeover: Date? = nil, timeZone: TimeZone,
    asked: AskedItems = AskedItems()
  ) {
    self.actor = actor
    self.now = now
    self.training = training
    self.claimedBy = claimedBy
    self.record = record
    self.recordIsOfficial = recordIsOfficial
    self.recordIsTaken = recordIsTaken
    self.addressIsTaken = addressIsTaken
    self.account = account
    self.rejecting = rejecting
    self.returning = returning
    self.hold = hold
    self.takeover = takeover ?? now.addingTimeInterval(hold)
    self.timeZone = timeZone
    self.asked = asked
  }

  /// When the mail of a decision that is final now may leave.
  func due(of decision: Decision, on application: Application) -> Date {
    guard case .approve(let approval) = decision, approval.kind(for: application) == .changeEmail else {
      return now.addingTimeInterval(hold)
    }
    return max(takeover, now.addingTimeInterval(hold))
  }

  /// Throws unless the one who acts may decide and nobody else holds the case.
  func admitActor() throws(DecisionObstacle) {
    guard actor.role.may(.decide) else { throw .roleLacks(.decide) }
    if let claimedBy { throw .claimedByOther(name: claimedBy.name, until: claimedBy.until) }
  }
}
