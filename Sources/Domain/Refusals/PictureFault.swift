/// What can be wrong here; the codes are stable.
public enum PictureFault: Hashable, Sendable {
  case missing

  /// The stable code.
  public var code: String {
    switch self {
    case .missing: "image.missing"
    }
  }
}
