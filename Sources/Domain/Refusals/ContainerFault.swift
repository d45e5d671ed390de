/// What can be wrong here; the codes are stable.
public enum ContainerFault: Hashable, Sendable {
  case truncated

  /// The stable code.
  public var code: String {
    switch self {
    case .truncated: "container.truncated"
    }
  }
}
