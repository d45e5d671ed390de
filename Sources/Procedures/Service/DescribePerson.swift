import Domain
import Foundation
import Store

/// Gathers everything that is kept about an account's holder, for the person who asks (manual: retention, section 4).
public struct DescribePerson: Sendable {
  /// What there is.
  public struct Report: Sendable {
    /// The account.
    public var account: Account
    /// When it was gathered.
    public var at: Date
    /// Everything, kind by kind.
    public var items: [PersonItem]
    /// Other applications with the same address or student record: they may be the person's, or somebody else's.
    public var alike: [CaseID]
  }

  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Everything about the account of an id; that somebody looked is on record, with the applications that were shown.
  ///
  /// Throws `NotAllowed` or `AccountNotFound`.
  public func run(_ id: String) throws -> Report {
    try office.admit(.look)
    return try office.write { writing in
      let reading = writing.reading
      let account = try reading.existingAccount(id)
      let cases = try reading.casesOfPerson(withAccount: id).map(\.id)
      try writing.record(
        AuditDraft(
          .accountShown, subject: AuditDraft.subject(ofAccount: id),
          facts: ["everything": .text("yes"), "applications": .list(cases.map { String($0) })]))
      return Report(
        account: account, at: writing.scribe.moment,
        items: try reading.everything(ofAccount: id, cases: cases),
        alike: try reading.casesLike(account, besides: Set(cases)))
    }
  }
}
