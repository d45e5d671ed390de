/// A value that a test builds on cannot be made: the test is wrong, not what it tests.
public struct Missing: Error, Sendable {
  /// What was to be made.
  public var what: String

  /// Names what cannot be made.
  public init(_ what: String) { self.what = what }
}

extension Optional {
  /// The value, or `Missing`.
  public func made(_ what: String) throws -> Wrapped {
    guard let self else { throw Missing(what) }
    return self
  }
}
