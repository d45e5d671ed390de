import Domain
import Foundation

/// One request of a bundle, read and judged on its own and beside the others.
public struct ReadRequest: Sendable {
  /// The member that holds it.
  public var path: String
  /// The sender's id of it, if it could be read.
  public var id: String?
  /// SHA-256 over the hashes of its XML and its pictures, 64 lower-case hexadecimal digits: equal for the same bytes.
  public var fingerprint: String
  /// What became of it.
  public var result: RequestResult
}

/// What became of a request when it was read.
public enum RequestResult: Sendable {
  /// An application in order, the token that came with it, and its pictures in the request's order.
  case application(Application, link: String?, pictures: [Picture])
  /// A self-service request in order.
  case selfService(SelfServiceRequest)
  /// All that is wrong with it.
  case refused([Refusal])
}
