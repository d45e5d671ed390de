import Foundation

/// Why the pictures of an application were made unreadable for good; the raw value stands in the log for ever.
public enum ForgettingReason: String, Codable, Sendable, CaseIterable {
  /// Their time was over.
  case retentionOver = "retention-over"
  /// Among them was one that must not be kept, such as the back of a My Number card.
  case forbiddenEvidence = "forbidden-evidence"
  /// All that is kept about the person was erased.
  case erased
}

/// What a picture shows that must not be kept; the raw value stands in the log for ever, and says nothing of the content.
public enum ForbiddenContent: String, Codable, Sendable, CaseIterable {
  /// The back of a My Number card (個人番号カード), with the number.
  case myNumber = "my-number"
  /// The insurer's and the insured person's numbers, or the QR code, of a health insurance card.
  case insuranceNumbers = "insurance-numbers"
  /// Anything else that the office may not keep.
  case other

  /// The most likely, by what the applicant says that the picture shows.
  public init(of picture: Picture) {
    switch picture.document {
    case .myNumberCard: self = .myNumber
    case .healthInsurance, .eligibilityCertificate: self = .insuranceNumbers
    case .driversLicence, .passport, .residenceCard, .specialPermanentResident, .familyRegister, .residenceCertificate,
      .studentCard, .other:
      self = .other
    }
  }
}

/// When and why a picture was made unreadable.
public struct Forgetting: Hashable, Sendable {
  /// When.
  public var at: Date
  /// Why.
  public var reason: ForgettingReason
  /// What it showed, where it must not be kept.
  public var shown: ForbiddenContent?

  /// States when and why.
  public init(at: Date, reason: ForgettingReason, shown: ForbiddenContent? = nil) {
    self.at = at
    self.reason = reason
    self.shown = shown
  }
}
