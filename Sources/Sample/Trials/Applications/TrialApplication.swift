import Domain
import Foundation

/// An application of a trial world, with the truth about it.
public struct TrialApplication: Codable, Sendable {
  /// What the applicant states.
  public var application: Application
  /// The numbers of all records of the applicant, or the stand-ins of records without one; empty for people not on file,
  /// nil where nobody knows.
  public var truth: [String]?
  /// The number of the record that the applicant means, if there is one.
  public var meant: String?
  /// Codes of what is wrong or special: `TrialTrait`.
  public var slips: [String]?
  /// Whether anything is there that a registrar would call a contradiction or a doubt (manual: worlds).
  public var contradicts: Bool?

  /// Puts an application beside the truth.
  public init(
    application: Application, truth: [String]? = nil, meant: String? = nil, slips: [String]? = nil,
    contradicts: Bool? = nil
  ) {
    self.application = application
    self.truth = truth
    self.meant = meant
    self.slips = slips
    self.contradicts = contradicts
  }

  /// Reads one line.
  public init(line: Data) throws {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    self = try decoder.decode(Self.self, from: line)
  }

  /// The line, without its end.
  public func line() throws -> Data {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}
