/// What can be wrong here; the codes are stable.
public enum RequestFault: Hashable, Sendable {
  case idTaken

  /// The stable code.
  public var code: String {
    switch self {
    case .idTaken: "request.id-taken"
    }
  }
}
