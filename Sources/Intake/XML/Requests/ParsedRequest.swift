import Domain
import Foundation

/// What one request's XML says.
public struct ParsedRequest: Sendable {
  /// The sender's id, if the request states a usable one.
  public var id: String?
  /// When it was sent, if it states that.
  public var submitted: Date?
  /// The application; nil if it is none, or if anything is wrong with it.
  public var application: Application?
  /// The self-service request; nil if it is none, or if anything is wrong with it.
  public var selfService: SelfServiceRequest?
  /// The one-time token that it brings.
  public var link: String?
  /// The pictures that it names, even if it is refused: a picture must not be named by two requests.
  public var pictures: [StatedPicture] = []
  /// All that is wrong; empty exactly if there is an application or a self-service request.
  public var refusals: [Refusal]
}

/// A picture that a request names.
public struct StatedPicture: Hashable, Sendable {
  /// The member of the bundle.
  public var path: String
  /// What it shows, as the applicant states it; `other` in a request that is refused for an unknown kind.
  public var document: DocumentKind
  /// Which side it shows; `other` likewise.
  public var side: DocumentSide
  /// The line of the request that names it.
  public var line: Int
}
