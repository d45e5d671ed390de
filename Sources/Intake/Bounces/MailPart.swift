/// A mail, or a part of one.
struct MailPart {
  let header: MailHeader
  let type: ContentType
  /// The body as it is written.
  let body: MailBytes
  /// Whether the end of the part was seen: a delimiter follows it, or a part that it stands in.
  let isWhole: Bool
  /// In how many others it stands, itself included.
  let level: Int

  private init(_ bytes: MailBytes, assumed: String, isWhole: Bool, level: Int) {
    (header, body) = MailHeader.split(bytes)
    type = ContentType(header["content-type"], assumed: assumed)
    self.isWhole = isWhole
    self.level = level
  }

  /// The mail that a file holds; what programs on its way put above the header is passed over.
  init(file bytes: MailBytes) {
    self.init(Self.withoutEnvelope(bytes), assumed: Self.text, isWhole: false, level: 1)
  }

  /// A part of a multipart.
  init(_ piece: MultipartBody.Piece, in outer: MailPart) {
    let assumed = outer.type.name == "multipart/digest" ? "message/rfc822" : Self.text
    self.init(piece.bytes, assumed: assumed, isWhole: piece.isEnded || outer.isWhole, level: outer.level + 1)
  }

  /// The mail, or the header of one, that a part holds.
  init(messageIn outer: MailPart) {
    self.init(
      Self.withoutEnvelope(outer.decoded), assumed: Self.text, isWhole: outer.isWhole, level: outer.level + 1)
  }

  private static let text = "text/plain"

  /// The body as it was meant.
  var decoded: MailBytes { TransferEncoding(header["content-transfer-encoding"]).decoded(body) }

  /// The parts of a multipart, and what follows them.
  func pieces(limit: Int) -> MultipartBody? {
    type.boundary.map { MultipartBody(body, boundary: $0, limit: limit) }
  }

  /// The bytes from the header on: without a byte order mark, empty lines, and the `From ` line of an mbox.
  private static func withoutEnvelope(_ bytes: MailBytes) -> MailBytes {
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    while !rest.isEmpty {
      let (line, next) = rest.line(at: rest.startIndex)
      guard line.isEmpty || line.begins(with: "From ") || line.begins(with: ">From ") else { break }
      rest = rest[next...]
    }
    return rest
  }
}
