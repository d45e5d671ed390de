import Domain

/// Walks the parts of a mail, depth first, and counts them.
struct PartWalk {
  let limits: BounceLimits
  private var count = 0

  init(limits: BounceLimits) { self.limits = limits }

  /// What stands in one mail, mails inside it unopened.
  struct Parts {
    /// Parts that hold no others, in their order.
    var leaves: [MailPart] = []
    /// Whether a multipart says that it is a report of a delivery.
    var claimsReport = false
    /// Whether the last delimiter of a multipart is missing.
    var isCut = false
    /// Whether another mail follows in the same file.
    var isFollowed = false
  }

  /// The parts of a mail.
  mutating func parts(of message: MailPart) throws(BounceFault) -> Parts {
    var parts = Parts()
    try collect(message, into: &parts)
    return parts
  }

  private mutating func collect(_ part: MailPart, into parts: inout Parts) throws(BounceFault) {
    guard part.level <= limits.levels else { throw .tooDeep(limit: limits.levels) }
    count += 1
    guard count <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
    parts.claimsReport = parts.claimsReport || part.type.claimsReport
    // One more than allowed, so that it is noticed.
    guard part.type.isMultipart, let body = part.pieces(limit: limits.parts + 1) else {
      // Other multiparts without a boundary are no more than text to us.
      guard !part.type.claimsReport else { throw .boundaryMissing }
      parts.leaves.append(part)
      return
    }
    if body.epilogue == nil, !part.isWhole { parts.isCut = true }
    if let epilogue = body.epilogue, Self.holdsMail(epilogue) { parts.isFollowed = true }
    for piece in body.pieces { try collect(MailPart(piece, in: part), into: &parts) }
  }

  /// Whether a line stands there that begins a mail in an mbox.
  private static func holdsMail(_ epilogue: MailBytes) -> Bool {
    epilogue.begins(with: "From ") || epilogue.place(of: Array("\nFrom ".utf8), from: epilogue.startIndex) != nil
  }
}

extension ContentType {
  /// Whether the multipart says that it is a report of a delivery; some systems leave out what it is about.
  fileprivate var claimsReport: Bool {
    name == "multipart/report" && (reportType == nil || reportType == "delivery-status")
  }
}
