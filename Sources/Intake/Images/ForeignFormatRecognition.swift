import Domain

extension ForeignFormat {
  /// What bytes that are no picture we take look like.
  init(_ bytes: UnsafeRawBufferPointer) {
    let head = Array(bytes.prefix(512))
    self =
      Self.marks.first { mark in
        head.dropFirst(mark.offset).starts(with: mark.bytes)
      }?.format ?? Self.container(head) ?? Self.text(head) ?? .unknown
  }

  private static let marks: [(format: ForeignFormat, offset: Int, bytes: [UInt8])] = [
    (.pdf, 0, Array("%PDF-".utf8)),
    (.webp, 8, Array("WEBP".utf8)),
    (.tiff, 0, [0x49, 0x49, 0x2A, 0x00]),
    (.tiff, 0, [0x4D, 0x4D, 0x00, 0x2A]),
    (.bmp, 0, Array("BM".utf8)),
    (.zip, 0, [0x50, 0x4B, 0x03, 0x04]),
  ]

  /// The brands of an ISO base media file, which HEIC and AVIF are.
  private static func container(_ head: [UInt8]) -> ForeignFormat? {
    guard head.dropFirst(4).starts(with: "ftyp".utf8) else { return nil }
    switch String(decoding: head.dropFirst(8).prefix(4), as: UTF8.self) {
    case "avif", "avis": return .avif
    case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1": return .heic
    default: return nil
    }
  }

  /// Text that begins like a web page, or like XML (SVG, for example).
  private static func text(_ head: [UInt8]) -> ForeignFormat? {
    let blank: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF]
    let start = String(decoding: head.drop { blank.contains($0) }, as: UTF8.self).lowercased()
    guard start.utf8.first == UInt8(ascii: "<") else { return nil }
    if start.contains("<html") || start.contains("<!doctype html") || start.contains("<body") { return .html }
    return start.hasPrefix("<?xml") || start.hasPrefix("<svg") ? .xml : .html
  }
}
