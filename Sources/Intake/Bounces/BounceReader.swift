import Domain
import Foundation

/// How large a report may be.
public struct BounceLimits: Hashable, Sendable {
  /// Bytes of the file.
  public var bytes = 10 << 20
  /// Parts in parts.
  public var levels = 20
  /// Parts at all.
  public var parts = 200

  /// The limits that hold.
  public init() {}
}

/// Reads reports that a mail could not be delivered, or was delayed (RFC 3464, RFC 6522).
///
/// A file holds one mail as a transport lays it down. The report may stand in other multiparts, or in a mail that somebody
/// passed on as an attachment; what it gives back of our mail is never searched for a report.
public enum BounceReader {
  /// What the file says.
  ///
  /// - Throws: `BounceFault` where it tells nothing about a mail.
  public static func report(_ bytes: Data, limits: BounceLimits = BounceLimits()) throws(BounceFault) -> BounceReport {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    let message = MailPart(file: [UInt8](bytes)[...])
    guard message.header.isSound else { throw .notAMessage }
    var search = BounceSearch(limits: limits)
    if let report = try search.report(in: message) { return report }
    throw .notAReport(looksLike: OtherMailRecognition.kind(of: message, firstText: search.firstText))
  }
}

/// Looks for the report in a mail, and in those attached to it.
private struct BounceSearch {
  private var walk: PartWalk
  /// The first part that is text.
  private(set) var firstText: MailPart?

  init(limits: BounceLimits) { walk = PartWalk(limits: limits) }

  /// The report in a mail; nil where there is none.
  mutating func report(in message: MailPart) throws(BounceFault) -> BounceReport? {
    let parts = try walk.parts(of: message)
    firstText = firstText ?? parts.leaves.first { $0.type.name.hasPrefix("text/") }
    if parts.isFollowed { throw .severalReports }
    let places = parts.leaves.indices.filter { parts.leaves[$0].type.isStatus }
    guard places.count <= 1 else { throw .severalReports }
    if let place = places.first { return try Self.report(parts, statusAt: place, header: message.header) }
    if parts.claimsReport { throw parts.isCut ? .truncated : .noStatus }
    return try reportAttached(to: parts)
  }

  /// The report in an attached mail.
  private mutating func reportAttached(to parts: PartWalk.Parts) throws(BounceFault) -> BounceReport? {
    var found: BounceReport?
    for part in parts.leaves where part.type.isMessage {
      guard let report = try report(in: MailPart(messageIn: part)) else { continue }
      guard found == nil else { throw .severalReports }
      found = report
    }
    return found
  }

  private static func report(
    _ parts: PartWalk.Parts, statusAt place: Int, header: MailHeader
  ) throws(BounceFault) -> BounceReport {
    let part = parts.leaves[place]
    guard part.isWhole else { throw .truncated }
    let status = DeliveryStatus(part.decoded)
    guard !status.recipients.isEmpty else { throw .noRecipients }
    // What is given back follows the status; what stands before it counts less.
    let returned = (parts.leaves[(place + 1)...] + parts.leaves[..<place]).lazy.filter(\.type.isReturned)
      .compactMap { MessageIDs(MailPart(messageIn: $0).header["message-id"]).first }.first
    let named = [
      returned, status.originalID, status.envelopeID, MessageIDs(header["in-reply-to"]).first,
      MessageIDs(header["references"]).last,
    ]
    var ids: [String] = []
    for case let id? in named where !ids.contains(id) { ids.append(id) }
    guard let first = ids.first else { throw parts.isCut ? .truncated : .noMessageID }
    return BounceReport(messageID: first, otherIDs: Array(ids.dropFirst()), recipients: status.recipients)
  }
}
