import Foundation

/// A student record that the office entered for somebody whom the registrar's files do not hold (manual: student-records).
public struct OfficeRecord: Hashable, Codable, Sendable {
  /// Where it stands; the raw value is a stable code of `--json`.
  public enum State: String, Codable, Sendable, CaseIterable {
    /// Entered by one person, and no record yet.
    case proposed
    /// A second person confirmed it: a student record as long as it stays so.
    case confirmed
    /// A record that somebody wants to withdraw; it stays one until a second person confirms that.
    case leaving
    /// Never confirmed.
    case refused
    /// No record any more.
    case withdrawn
  }

  /// Its number, shown as `office-12`.
  public var id: Int64
  /// The record; its source is `RecordKey.officeSource`.
  public var record: StudentRecord
  /// The paper that it was taken from, such as 学籍簿 昭和48年 112頁.
  public var origin: String
  /// Where it stands.
  public var state: State
  /// Who entered it, and when.
  public var proposal: Confirmation
  /// Who confirmed or refused the entry, and when.
  public var confirmation: Confirmation?
  /// Who wants to withdraw it, when, and why.
  public var withdrawal: Withdrawal?

  /// The wish to withdraw a record.
  public struct Withdrawal: Hashable, Codable, Sendable {
    /// Who wishes it, and when.
    public var proposal: Confirmation
    /// Why.
    public var reason: String
    /// Who confirmed it, and when.
    public var confirmation: Confirmation?
  }

  /// Whether a second person is awaited.
  public var isPending: Bool { state == .proposed || state == .leaving }

  /// Whether it is a student record.
  public var isRecord: Bool { state == .confirmed || state == .leaving }

  /// Enters a record; one without a student number is numbered by the office, as `office-12`.
  ///
  /// - Parameters:
  ///   - content: What the paper says; its source does not matter.
  ///   - origin: The paper.
  public init(
    _ content: StudentRecord, id: Int64, origin: String, in context: OfficeRecordContext
  ) throws(OfficeRecordObstacle) {
    try context.admitActor()
    try OfficeRecordObstacle.admit(origin)
    self.id = id
    record = content
    record.key.source = RecordKey.officeSource
    if !record.key.hasNumber { record.key.number = RecordKey.officeNumber(id) }
    // Such a key belongs to no university, and would make two records of two sources one person.
    record.personKey = nil
    self.origin = origin
    state = .proposed
    proposal = Confirmation(by: context.actor.signature, at: context.now)
  }
}

extension RecordKey {
  /// The source of records that the office entered; no file may be imported under it.
  public static let officeSource = "office"

  /// Whether the office entered the record.
  public var isOffice: Bool { source == Self.officeSource }

  /// What stands in for the number of an office record without one.
  public static func officeNumber(_ id: Int64) -> String { "office-\(id)" }
}

extension Confirmation {
  /// A deed of the one who acts, now.
  init(in context: OfficeRecordContext) { self.init(by: context.actor.signature, at: context.now) }
}
