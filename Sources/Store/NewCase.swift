import Domain
import Foundation
import GRDB

/// An application that was accepted, about to be stored.
public struct NewCase: Sendable {
  /// The bundle that brought it.
  public var bundle: Int64
  /// That bundle's sender.
  public var sender: String
  /// What no other case of this sender is stored under: the request's id.
  var request: String
  /// What identifies its bytes.
  public var fingerprint: String
  /// What the graduate stated.
  public var application: Encoded<Application>
  /// What the cross-check found.
  public var assessment: Encoded<Assessment>
  /// The edition of the student records that it was checked against.
  public var snapshot: Int64?
  /// The earlier case that it mends.
  public var mends: CaseID?
  /// The account whose link brought it.
  public var account: String?
  /// The decided case that a correction opens it for.
  public var corrects: CaseID?
  /// Its pictures.
  public var pictures: [SealedPicture]
  /// The wrapped key of its pictures; nil where it was forgotten.
  public var evidenceKey: Data?
  /// Folded words that `find` looks in.
  public var search: String

  /// Puts a new case together.
  public init(
    bundle: Int64, sender: String, fingerprint: String, application: Encoded<Application>,
    assessment: Encoded<Assessment>,
    snapshot: Int64?, mends: CaseID?, account: String? = nil, corrects: CaseID? = nil, pictures: [SealedPicture],
    evidenceKey: Data, search: String
  ) {
    self.bundle = bundle
    self.sender = sender
    request = application.value.id
    self.fingerprint = fingerprint
    self.application = application
    self.assessment = assessment
    self.snapshot = snapshot
    self.mends = mends
    self.account = account
    self.corrects = corrects
    self.pictures = pictures
    self.evidenceKey = evidenceKey
    self.search = search
  }

  /// The same statements once more, in place of a case whose decision was wrong.
  ///
  /// Its own id goes with a sign that no sender's id may contain: the request is spent, and so it stays.
  public init(
    reopening file: Case, bundle: Int64, assessment: Encoded<Assessment>, snapshot: Int64?, pictures: [SealedPicture],
    evidenceKey: Data?
  ) throws {
    self.init(
      bundle: bundle, sender: file.sender, fingerprint: "~", application: try Encoded(file.application),
      assessment: assessment, snapshot: snapshot, mends: nil, account: file.account, corrects: file.id,
      pictures: pictures, evidenceKey: Data(), search: SearchWords.of(file.application))
    self.evidenceKey = evidenceKey
    request = "\(file.application.id)~\(file.id)"
  }
}

/// A picture and where its sealed bytes lie.
public struct SealedPicture: Hashable, Sendable {
  /// What is known of it.
  public var picture: Picture
  /// The evidence file's name.
  public var file: String
  /// Where the sealed bytes begin.
  public var start: Int
  /// How many there are.
  public var length: Int
  /// When and why it was made unreadable by itself, where it was.
  public var forgetting: Forgetting?
  /// Who added it, where it came by hand or post.
  public var attachment: Attachment?

  /// Puts a picture beside its place.
  public init(picture: Picture, file: String, start: Int, length: Int) {
    self.picture = picture
    self.file = file
    self.start = start
    self.length = length
  }
}
