/// A report that a mail could not be delivered, or was delayed (RFC 3464).
///
/// Neither addresses nor the text of other systems are kept: we know whom we mailed.
public struct BounceReport: Hashable, Sendable {
  /// What became of the mail on its way to one recipient.
  public enum Action: String, Codable, Sendable, CaseIterable {
    /// The mail did not arrive, and nobody will try again.
    case failed
    /// The mail has not arrived, and the transport goes on trying.
    case delayed
    /// The mail arrived.
    case delivered
    /// The mail went on to a system that reports no arrivals.
    case relayed
    /// The mail arrived at a list, and went on to its members.
    case expanded
  }

  /// What became of the mail on its way to one recipient.
  public struct Recipient: Hashable, Sendable {
    /// What became of it.
    public var action: Action
    /// The status code of RFC 3463, for example `5.1.1`; nil where none was stated in that form.
    public var status: String?

    /// Puts a recipient's part together.
    public init(action: Action, status: String? = nil) {
      self.action = action
      self.status = status
    }

    /// Whether the mail did not arrive, and would not the next time either: a failure whose status is not of class 4,
    /// which is what a transport that gave up waiting states.
    public var isPermanent: Bool { action == .failed && status?.hasPrefix("4") != true }
  }

  /// The Message-ID of the mail that it is about, without angle brackets.
  public var messageID: String
  /// What else in the report names that mail, likelier ones first: relays exist that give a mail another Message-ID.
  public var otherIDs: [String]
  /// A part for each recipient that the report speaks of; at least one.
  public var recipients: [Recipient]

  /// Puts a report together.
  public init(messageID: String, otherIDs: [String] = [], recipients: [Recipient]) {
    self.messageID = messageID
    self.otherIDs = otherIDs
    self.recipients = recipients
  }

  /// Whether a recipient will not get the mail.
  public var hasFailed: Bool { recipients.contains { $0.action == .failed } }

  /// The key of the mail of ours that it is about; nil where it names none of ours.
  ///
  /// Our Message-IDs are `KEY@domain`, the domain being that of the sender's address in A-labels (manual: outbox). A
  /// report can be forged: the outbox says whether there is such a mail.
  public func mailKey(ofDomain domain: String) -> String? {
    ([messageID] + otherIDs).lazy.compactMap { Self.mailKey(in: $0, ofDomain: domain) }.first
  }

  private static func mailKey(in messageID: String, ofDomain domain: String) -> String? {
    guard let at = messageID.lastIndex(of: "@"), messageID[messageID.index(after: at)...].isSame(domain) else {
      return nil
    }
    let key = messageID[..<at]
    return MailKey.isSafe(key) ? String(key) : nil
  }
}

extension Substring {
  /// Whether both are one domain: case means nothing in it.
  fileprivate func isSame(_ domain: String) -> Bool { lowercased().utf8.elementsEqual(domain.lowercased().utf8) }
}
