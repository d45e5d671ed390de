import JapaneseText

/// A student number: kept as written, found by its folded form.
public struct StudentNumber: Hashable, Codable, Sendable {
  /// As the registrar or the applicant wrote it.
  public let asWritten: String

  /// Keeps a number as it was written.
  public init(asWritten: String) { self.asWritten = asWritten }

  /// Without hyphens, spaces, width, case and leading zeros: an index, which several numbers may share.
  public var folded: String { NumberFold.studentNumber(asWritten) }
}
