import Foundation

/// Where an application stands.
public enum CaseState: String, Codable, Sendable, CaseIterable {
  case waiting, proposed, approved, rejected, returned, superseded, lapsed, withdrawn

  /// Whether a decision stands that can be undone as long as its mail is on hold.
  public var isDecided: Bool {
    switch self {
    case .approved, .rejected, .returned: true
    case .waiting, .proposed, .superseded, .lapsed, .withdrawn: false
    }
  }
}

/// The database's number of an application: what staff type.
public typealias CaseID = Int64

/// An application in the hands of the office.
public struct Case: Hashable, Sendable {
  /// The short id.
  public var id: CaseID
  /// The sender of the bundle that brought it.
  public var sender: String
  /// What the graduate stated.
  public var application: Application
  /// Where it stands.
  public var state: CaseState
  /// When it was imported.
  public var received: Date
  /// When the mail of its decision left; final from then on.
  public var announced: Date?
  /// Counts changes; a change made against an older version is refused.
  public var version: Int
  /// What the newest cross-check found.
  public var assessment: Assessment
  /// The student records' edition that it was checked against.
  public var snapshot: Int64?
  /// The standing decision, if there is one.
  public var decision: DecisionRecord?
  /// Its pictures, in the order of the application.
  public var pictures: [CasePicture]
  /// The account whose link brought it.
  public var account: String?
  /// The decided case that a correction opened it for.
  public var corrects: CaseID?
  /// When its decision was found to be wrong and corrected.
  public var corrected: Date?
  /// When the holder of an account objected to its approval.
  public var objected: Date?
  /// Whether a mail about it came back and nobody has dealt with that yet.
  public var isBounced: Bool
  /// When what says who the applicant is was removed (manual: retention); nil as long as it is there.
  public var erased: Date?

  /// Puts a case together.
  public init(
    id: CaseID, sender: String, application: Application, state: CaseState, received: Date, announced: Date?,
    version: Int, assessment: Assessment, snapshot: Int64?, decision: DecisionRecord?, pictures: [CasePicture],
    account: String? = nil, corrects: CaseID? = nil,
    corrected: Date? = nil, objected: Date? = nil, isBounced: Bool = false,
    erased: Date? = nil
  ) {
    self.id = id
    self.sender = sender
    self.application = application
    self.state = state
    self.received = received
    self.announced = announced
    self.version = version
    self.assessment = assessment
    self.snapshot = snapshot
    self.decision = decision
    self.pictures = pictures
    self.account = account
    self.corrects = corrects
    self.corrected = corrected
    self.objected = objected
    self.isBounced = isBounced
    self.erased = erased
  }
}
