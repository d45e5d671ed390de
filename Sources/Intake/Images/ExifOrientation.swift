import Domain

/// The orientation that EXIF data state (JEITA CP-3451, section 4.6; TIFF 6.0, section 2).
///
/// It is one entry of the first directory. No offset but that of the directory is followed, so hostile data cost one pass
/// at most. What XMP says is not looked at; neither do browsers.
enum ExifOrientation {
  private static let mark: [UInt8] = Array("Exif".utf8) + [0, 0]

  /// Of the body of a JPEG's APP1 segment; nil if that holds no EXIF data.
  static func ofSegment(_ body: UnsafeRawBufferPointer) -> PictureOrientation? {
    guard body.starts(with: mark) else { return nil }
    return of(UnsafeRawBufferPointer(rebasing: body.dropFirst(mark.count)))
  }

  /// Of EXIF data from their byte order on; upright where they state nothing that can be understood.
  static func of(_ bytes: UnsafeRawBufferPointer) -> PictureOrientation {
    guard let order = ByteOrder(bytes), var entries = directory(in: bytes, order) else { return .upright }
    while let entry = entries.take(12) {
      var cursor = ByteCursor(entry)
      guard cursor.number16(order) == 0x0112 else { continue }
      // One SHORT, which stands in the entry itself.
      guard cursor.number16(order) == 3, cursor.number32(order) == 1, let value = cursor.number16(order) else { break }
      return PictureOrientation(rawValue: value) ?? .upright
    }
    return .upright
  }

  /// The entries of the first directory, or those of them that are there.
  private static func directory(in bytes: UnsafeRawBufferPointer, _ order: ByteOrder) -> ByteCursor? {
    var cursor = ByteCursor(bytes)
    guard cursor.take(2) != nil, cursor.number16(order) == 42, let offset = cursor.number32(order),
      offset < bytes.count
    else { return nil }
    var directory = ByteCursor(UnsafeRawBufferPointer(rebasing: bytes[offset...]))
    guard let count = directory.number16(order) else { return nil }
    return directory.take(min(count * 12, directory.remaining)).map { ByteCursor($0) }
  }
}

/// Which byte of a number comes first.
enum ByteOrder {
  case big, little

  /// As the first two bytes of EXIF data state it.
  init?(_ bytes: UnsafeRawBufferPointer) {
    if bytes.starts(with: "II".utf8) {
      self = .little
    } else if bytes.starts(with: "MM".utf8) {
      self = .big
    } else {
      return nil
    }
  }
}

extension ByteCursor {
  /// A number of two bytes.
  fileprivate mutating func number16(_ order: ByteOrder) -> Int? {
    switch order {
    case .big: big16()
    case .little: little16()
    }
  }

  /// A number of four bytes.
  fileprivate mutating func number32(_ order: ByteOrder) -> Int? {
    guard let first = number16(order), let second = number16(order) else { return nil }
    switch order {
    case .big: return first << 16 | second
    case .little: return second << 16 | first
    }
  }
}
