import Domain
import Foundation
import Outgoing

extension ExportAudit {
  /// What the auditor can take away.
  public enum Contents: Sendable, Hashable {
    /// Every decision that was made and is asked for.
    case decisions(DecisionFormat)
    /// Every entry of the chain as it was hashed, one a line.
    case entries

    /// What the file's name ends in.
    var format: String {
      switch self {
      case .decisions(let format): format.rawValue
      case .entries: "jsonl"
      }
    }

    /// Which records the manifest says are there, and what the file's name begins with.
    var records: ExportManifest.Contents {
      switch self {
      case .decisions: .decisions
      case .entries: .entries
      }
    }
  }

  /// Which decisions an export holds.
  public struct Selection: Sendable {
    /// Decided from this moment on.
    public var from: Date?
    /// Decided before this moment.
    public var to: Date?
    /// Decided or proposed by this acting name.
    public var reviewer: String?
    /// With this outcome.
    public var outcome: DecisionOutcome?
    /// Of applicants who stated a faculty: its names of today and before, today's first.
    public var faculty: [String]?
    /// Whether values stand in it; if not, pseudonyms.
    public var personalData: Bool

    /// Selects decisions; nil leaves a side open.
    public init(
      from: Date? = nil, to: Date? = nil, reviewer: String? = nil, outcome: DecisionOutcome? = nil,
      faculty: [String]? = nil, personalData: Bool = true
    ) {
      self.from = from
      self.to = to
      self.reviewer = reviewer
      self.outcome = outcome
      self.faculty = faculty
      self.personalData = personalData
    }

    /// Whether a decision belongs to the selection, as far as the log itself says.
    func takes(_ decision: DecisionOutline) -> Bool {
      if let from, decision.moment < from { return false }
      if let to, decision.moment >= to { return false }
      if let reviewer, decision.by.name != reviewer { return false }
      if let outcome, decision.outcome != outcome { return false }
      return true
    }

    /// Whether a decision belongs to it by what its applicant stated; nil: that was erased.
    func takes(faculty stated: String?) -> Bool {
      guard let faculty else { return true }
      return stated.map(faculty.contains) ?? false
    }

    /// The selection as a manifest states it; entries are never chosen from, and hold no personal value.
    func filters(of contents: Contents) -> ExportManifest.Filters {
      guard case .decisions = contents else { return ExportManifest.Filters(personalData: false) }
      var filters = ExportManifest.Filters(personalData: personalData)
      filters.from = from.map(Instant.text)
      filters.to = to.map(Instant.text)
      filters.reviewer = reviewer
      filters.outcome = outcome?.rawValue
      filters.faculty = faculty?.first
      return filters
    }
  }
}
