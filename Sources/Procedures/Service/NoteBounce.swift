import Domain
import Foundation
import Intake
import Store

/// Takes in what mail systems report of our mails: what was not delivered comes back into somebody's view (manual: outbox).
public struct NoteBounce: Sendable {
  /// What a report led to.
  public enum Outcome: Sendable {
    /// A mail of ours did not arrive.
    case failed(Notice)
    /// It tells of a delay or of a delivery: nothing was noted.
    case notFailed(Notice)
    /// No mail of this home is meant.
    case notOurs
  }

  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Reads a report; throws `NotAllowed` or `BounceFault`.
  ///
  /// A mail comes back once, whatever is reported of it later: what somebody has dealt with stays so. What is sent again in
  /// its place is another mail.
  public func run(_ bytes: Data) throws -> Outcome {
    try office.admit(.sendMail)
    let report = try BounceReader.report(bytes)
    let sender = office.settings.mail.from.key
    let domain = String(sender[(sender.lastIndex(of: "@").map(sender.index(after:)) ?? sender.startIndex)...])
    return try office.write { writing in
      guard let key = report.mailKey(ofDomain: domain), let notice = try writing.reading.notice(key: key),
        notice.state == .sent || notice.state == .handingOver
      else { return .notOurs }
      guard let failed = report.recipients.first(where: { $0.action == .failed }) else { return .notFailed(notice) }
      if try !writing.reading.hasBounced(mail: key) {
        try writing.insertBounce(of: notice, action: failed.action.rawValue, status: failed.status)
      }
      return .failed(notice)
    }
  }

  /// Marks the bounces of a mail, or of all mails about an application, as dealt with; returns how many there were.
  public func handle(mail key: String? = nil, application: CaseID? = nil) throws -> Int {
    try office.admit(.decide)
    return try office.write { writing in
      let open = try writing.reading.openBounces().filter { bounce in
        key.map { bounce.mail == $0 } ?? (bounce.application != nil && bounce.application == application)
      }
      return try Set(open.map(\.mail)).reduce(0) { try $0 + writing.handleBounces(ofMail: $1) }
    }
  }
}
