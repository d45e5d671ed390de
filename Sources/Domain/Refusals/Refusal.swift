/// One thing that is wrong with a bundle or a request: what, where, and in which line if there is one.
public struct Refusal: Hashable, Sendable {
  /// What is wrong.
  public var cause: RefusalCause
  /// The member that it is wrong with; nil for the container itself.
  public var path: String?
  /// The line of that member, from 1.
  public var line: Int?

  /// Names a trouble.
  public init(_ cause: RefusalCause, path: String? = nil, line: Int? = nil) {
    self.cause = cause
    self.path = path
    self.line = line
  }

  /// The stable code that receipts, `--json` and the manual use, such as `image.truncated`.
  public var code: String { cause.code }

  /// Whether it says that something has not come yet, and so is only as right as the clock that says so.
  public var restsOnTheClock: Bool {
    if case .manifest(.createdInFuture) = cause { return true }
    if case .form(.timeInFuture) = cause { return true }
    if case .form(.dayInFuture) = cause { return true }
    return false
  }
}
