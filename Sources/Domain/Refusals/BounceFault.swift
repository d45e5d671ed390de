/// Why a file tells nothing about a mail of ours (manual: outbox); the codes are stable.
public enum BounceFault: Error, Hashable, Sendable {
  /// No bytes at all.
  case empty
  /// More bytes than any report has.
  case tooLarge(bytes: Int, limit: Int)
  /// No header of a mail at the top.
  case notAMessage
  /// A mail, but not a report as RFC 3464 describes it.
  case notAReport(looksLike: OtherMail)
  /// Several mails, or several reports in one.
  case severalReports
  /// Parts in parts, too deep.
  case tooDeep(limit: Int)
  /// More parts than any report has.
  case tooManyParts(limit: Int)
  /// A mail of several parts that does not say what stands between them.
  case boundaryMissing
  /// The mail ends before what is needed of it.
  case truncated
  /// It says that it is a report, and lacks the part that programs read.
  case noStatus
  /// That part says of no recipient what became of the mail.
  case noRecipients
  /// Nothing in it names the mail that it is about.
  case noMessageID

  /// The stable code.
  public var code: String {
    switch self {
    case .empty: "bounce.empty"
    case .tooLarge: "bounce.too-large"
    case .notAMessage: "bounce.not-a-message"
    case .notAReport: "bounce.not-a-report"
    case .severalReports: "bounce.several-reports"
    case .tooDeep: "bounce.too-deep"
    case .tooManyParts: "bounce.too-many-parts"
    case .boundaryMissing: "bounce.boundary-missing"
    case .truncated: "bounce.truncated"
    case .noStatus: "bounce.no-status"
    case .noRecipients: "bounce.no-recipients"
    case .noMessageID: "bounce.no-message-id"
    }
  }
}

/// What a mail is that is no report of RFC 3464, as far as it can be told.
public enum OtherMail: String, Hashable, Sendable, CaseIterable {
  /// A report in words of qmail's own (QSBMF).
  case qmail
  /// Another report in words alone, for people.
  case wordsOnly
  /// The answer of a machine: somebody is away.
  case automaticReply
  /// A receipt: somebody read the mail, or deleted it (RFC 8098).
  case readReceipt
  /// A complaint: somebody called the mail unwanted (RFC 5965).
  case complaint
  /// Anything else.
  case unknown
}
