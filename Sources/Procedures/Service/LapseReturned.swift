import Domain
import Foundation
import Outgoing
import Store

/// What time alone does: returned applications lapse, and their applicants are reminded before; first passwords run out.
public struct LapseReturned: Sendable {
  /// What one run did.
  public struct Report: Hashable, Sendable {
    /// Applications that lapsed.
    public var lapsed: [CaseID] = []
    /// Applications whose applicants were reminded.
    public var reminded: [CaseID] = []
    /// Accounts whose first password ran out.
    public var expired: [String] = []
  }

  /// So long wrong passwords are remembered that nobody followed by others, seconds.
  private static let memory: TimeInterval = 30 * 86_400

  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Looks at everything that has a deadline, each application in a transaction of its own.
  public func run() throws -> Report {
    try office.admit(.importBundles)
    var report = Report()
    for id in try office.store.read({ try $0.caseIDs(in: .returned) }) {
      switch try office.write({ try look(at: id, in: $0) }) {
      case .lapsed: report.lapsed.append(id)
      case .reminded: report.reminded.append(id)
      case .untouched: break
      }
    }
    report.expired = try office.write { writing in
      try writing.forgetCredentialFailures(before: writing.scribe.moment.addingTimeInterval(-Self.memory))
      return try writing.expireFirstPasswords()
    }
    return report
  }

  private enum Outcome { case untouched, lapsed, reminded }

  private func look(at id: CaseID, in writing: Writing) throws -> Outcome {
    guard let file = try writing.reading.caseFile(id), file.state == .returned, file.announced != nil,
      file.corrected == nil, let deadline = try writing.reading.resubmissionDeadline(of: id)
    else { return .untouched }
    let moment = writing.scribe.moment
    // What was sent in time may still be on its way (manual: links, section 2).
    if deadline.addingTimeInterval(ServiceRules.transport) <= moment {
      return try lapse(file, in: writing) ? .lapsed : .untouched
    }
    let reminding = deadline.addingTimeInterval(-office.settings.service.reminder)
    guard (reminding..<deadline).contains(moment) else { return .untouched }
    return try remind(file, of: deadline, in: writing) ? .reminded : .untouched
  }

  private func lapse(_ file: Case, in writing: Writing) throws -> Bool {
    guard let lapsed = file.lapsed() else { return false }
    try writing.update(lapsed, from: file.version)
    try writing.voidLinks(of: file.id)
    try writing.record(AuditDraft(.applicationLapsed, subject: AuditDraft.subject(of: file.id)))
    try Notices(office).tell(.lapsed, about: lapsed, in: writing)
    return true
  }

  /// Once for each deadline: a mail that was sent again has a later one.
  private func remind(_ file: Case, of deadline: Date, in writing: Writing) throws -> Bool {
    let earlier = try writing.reading.notices(about: file.id).filter { $0.purpose == .deadlineNear }
    guard !earlier.contains(where: { $0.deadline == deadline }) else { return false }
    try Notices(office).tell(.deadlineNear, about: file, deadline: deadline, in: writing)
    return true
  }
}
