import Domain
import Foundation
import GRDB

/// An application that was accepted, about to be stored.
public struct NewCase: Sendable {
  /// The bundle that brought it.
  public var bundle: Int64
  /// That bundle's sender.
  public var sender: String
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
  /// Its pictures.
  public var pictures: [SealedPicture]
  /// The wrapped key of its pictures.
  public var evidenceKey: Data
  /// Folded words that `find` looks in.
  public var search: String

  /// Puts a new case together.
  public init(
    bundle: Int64, sender: String, fingerprint: String, application: Encoded<Application>,
    assessment: Encoded<Assessment>,
    snapshot: Int64?, mends: CaseID?, pictures: [SealedPicture], evidenceKey: Data, search: String
  ) {
    self.bundle = bundle
    self.sender = sender
    self.fingerprint = fingerprint
    self.application = application
    self.assessment = assessment
    self.snapshot = snapshot
    self.mends = mends
    self.pictures = pictures
    self.evidenceKey = evidenceKey
    self.search = search
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

  /// Puts a picture beside its place.
  public init(picture: Picture, file: String, start: Int, length: Int) {
    self.picture = picture
    self.file = file
    self.start = start
    self.length = length
  }
}
