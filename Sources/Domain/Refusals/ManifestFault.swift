/// What can be wrong here; the codes are stable.
public enum ManifestFault: Hashable, Sendable {
  case missing

  /// The stable code.
  public var code: String {
    switch self {
    case .missing: "manifest.missing"
    }
  }
}
