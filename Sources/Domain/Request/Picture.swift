/// What is known of a picture of an identity document; the bytes themselves are sealed evidence.
public struct Picture: Hashable, Codable, Sendable {
  /// The member of the bundle that held it, such as `images/0001-front.jpg`.
  public var path: String
  /// The kind of document, as the applicant states it.
  public var document: DocumentKind
  /// The side that it shows, as the applicant states it.
  public var side: DocumentSide
  /// Its format, by its bytes.
  public var format: PictureFormat
  /// Width in pixels, as stored.
  public var width: Int
  /// Height in pixels, as stored.
  public var height: Int
  /// How the stored pixels are to be shown.
  public var orientation: PictureOrientation
  /// Its size in bytes.
  public var byteCount: Int
  /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
  public var sha256: String
  /// How many bytes follow the end of the picture proper; noted, never refused.
  public var trailingBytes: Int

  /// Describes a picture.
  public init(
    path: String, document: DocumentKind, side: DocumentSide, format: PictureFormat, width: Int, height: Int,
    orientation: PictureOrientation = .upright, byteCount: Int, sha256: String, trailingBytes: Int = 0
  ) {
    self.path = path
    self.document = document
    self.side = side
    self.format = format
    self.width = width
    self.height = height
    self.orientation = orientation
    self.byteCount = byteCount
    self.sha256 = sha256
    self.trailingBytes = trailingBytes
  }
}

extension Picture {
  /// Reads a picture; one that was stored before orientations were known is upright.
  public init(from decoder: any Decoder) throws {
    let stored = try decoder.container(keyedBy: CodingKeys.self)
    path = try stored.decode(String.self, forKey: .path)
    document = try stored.decode(DocumentKind.self, forKey: .document)
    side = try stored.decode(DocumentSide.self, forKey: .side)
    format = try stored.decode(PictureFormat.self, forKey: .format)
    width = try stored.decode(Int.self, forKey: .width)
    height = try stored.decode(Int.self, forKey: .height)
    orientation = try stored.decodeIfPresent(PictureOrientation.self, forKey: .orientation) ?? .upright
    byteCount = try stored.decode(Int.self, forKey: .byteCount)
    sha256 = try stored.decode(String.self, forKey: .sha256)
    trailingBytes = try stored.decode(Int.self, forKey: .trailingBytes)
  }
}

extension Picture {
  /// Whether it is stated to show what must not be collected at all: the back of a My Number card.
  public var isStatedForbidden: Bool { document == .myNumberCard && side == .back }
}
