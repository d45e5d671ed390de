/// What can be wrong with a request beside others: ids, pictures that it shares, kinds that are not taken; the codes are
/// stable.
public enum RequestFault: Hashable, Sendable {
  /// A request of this id and sender was accepted before, with other bytes.
  case idTaken
  /// Another request of the same bundle bears the id.
  case idTwice
  /// Requests of this kind are not taken yet.
  case kindUnsupported
  /// Another request names the same picture.
  case pictureShared
  /// The request names the picture more than once.
  case pictureTwice
  /// The one-time link cannot be used for this; whether it was used, ran out, is unknown or for something else is not said.
  case linkRefused
  /// A resubmission brings no picture, though one was asked for or the earlier ones are gone.
  case picturesAskedFor

  /// The stable code.
  public var code: String {
    switch self {
    case .idTaken: "request.id-taken"
    case .idTwice: "request.id-twice"
    case .kindUnsupported: "request.kind-unsupported"
    case .pictureShared: "request.picture-shared"
    case .pictureTwice: "request.picture-twice"
    case .linkRefused: "request.link-refused"
    case .picturesAskedFor: "request.pictures-asked-for"
    }
  }
}
