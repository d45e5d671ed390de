import Foundation

/// A picture of a case, who has opened it, and whether it can still be opened.
public struct CasePicture: Hashable, Sendable {
  /// Whether anybody can look at it.
  public enum Keeping: Hashable, Sendable {
    case kept
    /// Its key is gone; when and why, where that is known.
    case forgotten(Forgetting?)
  }

  /// Its place, from 1.
  public var number: Int
  /// What is known of it.
  public var picture: Picture
  /// The acting names of those who have opened it.
  public var openedBy: Set<String>
  /// Whether it can be opened.
  public var keeping: Keeping
  /// Who added it, where it came by hand or post; nil for what the applicant sent.
  public var attachment: Attachment?

  /// Puts a picture beside its viewers.
  public init(
    number: Int, picture: Picture, openedBy: Set<String>, keeping: Keeping = .kept, attachment: Attachment? = nil
  ) {
    self.number = number
    self.picture = picture
    self.openedBy = openedBy
    self.keeping = keeping
    self.attachment = attachment
  }

  /// Whether it can be opened.
  public var isKept: Bool { keeping == .kept }

  /// Whether it was made unreadable because of what it showed.
  public var wasForbidden: Bool {
    if case .forgotten(let forgetting) = keeping { forgetting?.reason == .forbiddenEvidence } else { false }
  }
}

/// Who added a paper that came by hand or post, and when.
public struct Attachment: Hashable, Sendable {
  /// The acting name.
  public var by: String
  /// When.
  public var at: Date

  /// Names who and when.
  public init(by: String, at: Date) {
    self.by = by
    self.at = at
  }
}
