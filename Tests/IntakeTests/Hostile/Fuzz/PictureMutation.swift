import Foundation

@testable import Intake

/// Changes to the chunks of a PNG, the segments of a JPEG and the blocks of a GIF.
enum PictureMutation {
  static let tokens: [[UInt8]] = [
    [0xFF, 0xD8, 0xFF], [0xFF, 0xD9], [0xFF, 0xDA], [0xFF, 0xC0], [0xFF, 0xC2], [0xFF, 0xDC, 0, 4, 1, 0], [0xFF, 0xFF],
    [0xFF, 0x00], [0xFF, 0xD0], [0xFF, 0xE1, 0, 2], [0, 0, 0, 0], [0x21, 0xF9, 4, 0, 0, 0, 0, 0], [0x21, 0xFF], [0x2C],
    [0x3B], Array("GIF87a".utf8), Array("GIF89a".utf8), Array("IHDR".utf8), Array("IDAT".utf8), Array("IEND".utf8),
    Array("acTL".utf8), Array("fcTL".utf8), Array("fdAT".utf8), Array("PLTE".utf8), Array("Exif\0\0II*\0".utf8),
    ExifBuilder.segment(ExifBuilder.orientation(6)), ExifBuilder.orientation(5, .little),
    [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0],
    [0x12, 0x01, 3, 0, 1, 0, 0, 0], PictureBuilder.chunk("eXIf", ExifBuilder.orientation(8)), [0xFF, 0xDE],
    PictureBuilder.chunk("IEND", []), PictureBuilder.chunk("IDAT", [0]), Array("<html>".utf8), [0x50, 0x4B, 3, 4],
  ]

  /// A picture of the same format with a part changed; a PNG's checksums are made right again.
  static func reshaped(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    if bytes.starts(with: PNGWalk.signature) { return png(bytes, &chance) }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes, &chance) }
    return ByteMutation(tokens: tokens).mutated(bytes, &chance)
  }

  private static func png(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var parts = parts(of: bytes, from: 8) { bytes, place in
      place + 12 <= bytes.count ? 12 + number(bytes[place..<place + 4]) : nil
    }
    guard !parts.isEmpty else { return bytes }
    shuffle(&parts, &chance)
    let place = chance.below(parts.count)
    guard parts[place].count >= 12 else { return bytes }
    var body = Array(parts[place].dropFirst(4).dropLast(4))
    body = ByteMutation(tokens: tokens).mutated(body, &chance)
    let length = PictureBuilder.big32(max(body.count - 4, 0))
    parts[place] = length + body + PictureBuilder.big32(Int(CRC32.checksum(body)))
    return PNGWalk.signature + parts.joined()
  }

  private static func jpeg(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var parts = parts(of: bytes, from: 2) { bytes, place in
      guard place + 4 <= bytes.count, bytes[place] == 0xFF, bytes[place + 1] != 0xDA else { return nil }
      return 2 + number(bytes[place + 2..<place + 4])
    }
    guard !parts.isEmpty else { return bytes }
    shuffle(&parts, &chance)
    let place = chance.below(parts.count)
    parts[place] = ByteMutation(tokens: tokens).mutated(parts[place], &chance)
    return [0xFF, 0xD8] + parts.joined()
  }

  /// The parts from `start` on, as long as their lengths lead on; what is left is the last.
  private static func parts(
    of bytes: [UInt8], from start: Int, length: (_ bytes: [UInt8], _ place: Int) -> Int?
  ) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var place = start
    while place < bytes.count, let count = length(bytes, place), count <= bytes.count - place {
      parts.append(Array(bytes[place..<place + count]))
      place += count
    }
    if place < bytes.count { parts.append(Array(bytes[place...])) }
    return parts
  }

  private static func shuffle(_ parts: inout [[UInt8]], _ chance: inout Chance) {
    switch chance.below(4) {
    case 0: parts.insert(chance.pick(parts), at: chance.below(parts.count))
    case 1: parts.swapAt(chance.below(parts.count), chance.below(parts.count))
    case 2 where parts.count > 1: parts.remove(at: chance.below(parts.count))
    default: break
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
