import Domain
import Intake
import Store

/// What one run of import did.
public struct ImportReport: Sendable {
  /// One bundle.
  public struct Bundle: Sendable {
    /// How it ended.
    public enum Outcome: String, Sendable {
      case imported, `repeat`, quarantined
      /// Left in the drop folder: not settled, or our own fault.
      case skipped
    }

    /// The file's name in the drop folder.
    public var file: String
    /// The manifest's id, if it could be read.
    public var id: String?
    /// How it ended.
    public var outcome: Outcome
    /// Why it was quarantined.
    public var reasons: [Refusal] = []
    /// Its requests.
    public var requests: [Request] = []
    /// Why it was left; of a bundle that was imported, why it could not be put away.
    public var left: LeftReason?
    /// In how many runs in a row, this one counted, it failed because of us.
    public internal(set) var failedRuns: Int?
    /// Whether not even the count could be written.
    public internal(set) var isUncounted = false

    /// What refuses nothing, but that its sender should know.
    public var notes: [BundleNote] = []

    /// Says how a bundle ended.
    public init(
      file: String, id: String?, outcome: Outcome, reasons: [Refusal] = [], requests: [Request] = [],
      left: LeftReason? = nil, notes: [BundleNote] = []
    ) {
      self.file = file
      self.id = id
      self.outcome = outcome
      self.reasons = reasons
      self.requests = requests
      self.left = left
      self.notes = notes
    }
  }

  /// One request.
  public struct Request: Sendable {
    /// How it ended.
    public enum Outcome: String, Sendable {
      case accepted, `repeat`, refused
    }

    /// The sender's id, if it could be read.
    public var id: String?
    /// The member that holds it.
    public var path: String
    /// How it ended.
    public var outcome: Outcome
    /// Why it was refused.
    public var reasons: [Refusal] = []

    /// Says how a request ended.
    public init(id: String?, path: String, outcome: Outcome, reasons: [Refusal] = []) {
      self.id = id
      self.path = path
      self.outcome = outcome
      self.reasons = reasons
    }
  }

  /// Why something stays in the drop folder.
  public enum LeftReason: Sendable {
    /// It was changed a moment ago.
    case notSettled
    /// Something of ours failed; the next run tries again.
    case ourFault(any Error)
    /// It was committed, but receipt or move failed; the next run finishes it.
    case notPutAway(any Error)
    /// It is no bundle: another name, a folder, a link.
    case noBundle
  }

  /// The bundles, in the order in which they were taken.
  public var bundles: [Bundle]

  /// A report of these bundles.
  public init(bundles: [Bundle] = []) { self.bundles = bundles }

  /// Whether something was refused, quarantined or left because of us.
  public var fallsShort: Bool {
    bundles.contains { bundle in
      bundle.outcome == .quarantined || bundle.requests.contains { $0.outcome == .refused } || bundle.isOurFault
    }
  }
}

extension ImportReport.Bundle {
  /// Whether something of ours failed.
  public var isOurFault: Bool {
    switch left {
    case .ourFault, .notPutAway: true
    case .notSettled, .noBundle, nil: false
    }
  }

  /// Whether somebody has to be told loudly: three runs failed, or nobody can know how many.
  public var needsHelp: Bool { isUncounted || failedRuns ?? 0 >= 3 }

  init(_ failure: SettleBundles.Failure) {
    self.init(
      file: failure.bundle.file, id: failure.bundle.name, outcome: .skipped, left: .notPutAway(failure.error))
  }
}
