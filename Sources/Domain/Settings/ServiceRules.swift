import Foundation

/// What holds for accounts and one-time links: the parts of the configuration that requests without a reviewer need.
public struct ServiceRules: Hashable, Sendable {
  /// How long a link lives from its mail on, seconds; that of a returned application has its own time.
  public var linkLifetime: TimeInterval = 24 * 3_600
  /// So many links of a purpose live at once; while they do, asking for another sends no mail.
  public var liveLinks = 3
  /// So many link mails of a purpose go to an address within 24 hours.
  public var dailyLinkMails = 5
  /// So many opening days lie between the notice to an old address and the change that an application asked for.
  public var takeoverDays = 3
  /// So long before the deadline of a returned application its applicant is reminded, seconds.
  public var reminder: TimeInterval = 3 * 86_400

  /// The rules that hold unless the configuration says otherwise.
  public init() {}

  /// A link is judged by when its request was sent, if the bundle came within a day after the link's end, seconds.
  ///
  /// What was sent in time must not be late because a nightly job takes it in.
  public static let transport: TimeInterval = 24 * 3_600
}
