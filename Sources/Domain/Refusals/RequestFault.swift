/// What can be wrong with a request beside others: ids, pictures that it shares, kinds that are not taken; the codes are
/// stable.
public enum RequestFault: Hashable, Sendable {
  /// A request of this id and sender was accepted before, with other bytes.
  case idTaken
  /// Another request of the same bundle bears the id.
  case idTwice
  /// Another request names the same picture.
  case pictureShared
  /// The request names the picture more than once.
  case pictureTwice
  /// The one-time link cannot be used for this; whether it was used, ran out, is unknown or for something else is not said.
  case linkRefused
  /// A resubmission brings no picture, though one was asked for or the earlier ones are gone.
  case picturesAskedFor
  /// The current password does not open the account; whether it is wrong, ran out, tried too often or for nobody's account
  /// is not said.
  case credentialsRefused
  /// A sealed value does not open: it was sealed to another key, or for another sender, request or element.
  case sealBroken(SealedPassword.Element)
  /// The first password has to be replaced by password and second password at once.
  case bothPasswordsNeeded
  /// Both passwords are stated with the current one, though there is a second password already.
  case passwordsOneAtATime

  /// The stable code.
  public var code: String {
    switch self {
    case .idTaken: "request.id-taken"
    case .idTwice: "request.id-twice"
    case .pictureShared: "request.picture-shared"
    case .pictureTwice: "request.picture-twice"
    case .linkRefused: "request.link-refused"
    case .picturesAskedFor: "request.pictures-asked-for"
    case .credentialsRefused: "request.credentials-refused"
    case .sealBroken: "request.seal-broken"
    case .bothPasswordsNeeded: "request.both-passwords-needed"
    case .passwordsOneAtATime: "request.passwords-one-at-a-time"
    }
  }
}
