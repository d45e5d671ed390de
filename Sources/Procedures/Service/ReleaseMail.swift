import Domain
import Foundation
import Outgoing
import Store

/// Why a withheld mail cannot be settled.
public enum ReleaseObstacle: Error, Hashable, Sendable {
  /// No mail of this key is withheld.
  case notWithheld(key: String)
  /// It carries a link or a first password: whatever left before the home was put back is void, so it has to go again.
  case carriesSecret(key: String)
}

/// Settles mails that are kept back since the home was put back to a backup: nobody knows whether they left (manual: backup,
/// section 6).
public struct ReleaseMail: Sendable {
  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// The mails that are withheld, the earliest due first.
  public func withheld() throws -> [Notice] {
    try office.store.read { try $0.notices(in: [.prepared]) }.filter { $0.withheld != nil }
  }

  /// Lets mails leave with the next sending, whether or not they left before; all or none.
  public func send(_ keys: [String]) throws {
    try settle(keys) { notice, writing in
      guard try writing.releaseNotice(notice) else { throw ReleaseObstacle.notWithheld(key: notice.key) }
      try writing.noteReleased(notice, how: "sent-again")
    }
  }

  /// Books mails as sent without sending them: somebody knows that they left before; all or none.
  public func bookAsSent(_ keys: [String]) throws {
    let moment = office.clock()
    try settle(keys) { notice, writing in
      guard notice.purpose.link == nil, !notice.purpose.givesFirstPassword else {
        throw ReleaseObstacle.carriesSecret(key: notice.key)
      }
      guard try writing.releaseNotice(notice), try writing.moveNotice(notice, from: .prepared, to: .handingOver) else {
        throw ReleaseObstacle.notWithheld(key: notice.key)
      }
      try HandOver(office: office).apply(
        notice, NoticeSecrets(for: notice, office: office, at: moment), in: writing)
      _ = try writing.moveNotice(notice, from: .handingOver, to: .sent)
      try writing.noteReleased(notice, how: "left-before")
    }
  }

  private func settle(_ keys: [String], _ deed: (Notice, Writing) throws -> Void) throws {
    try office.admit(.decide)
    try office.write { writing in
      for key in keys {
        guard let notice = try writing.reading.notice(key: key), notice.withheld != nil, notice.state == .prepared
        else {
          throw ReleaseObstacle.notWithheld(key: key)
        }
        try deed(notice, writing)
      }
    }
  }
}
