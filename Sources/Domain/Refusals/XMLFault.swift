/// What can be wrong here; the codes are stable.
public enum XMLFault: Hashable, Sendable {
  case malformed

  /// The stable code.
  public var code: String {
    switch self {
    case .malformed: "xml.malformed"
    }
  }
}
