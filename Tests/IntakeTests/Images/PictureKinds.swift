@testable import Intake

extension PictureBuilder {
  /// A small picture of every kind that the walks tell apart, whole and without anything behind its end.
  static let kinds: [(name: String, bytes: [UInt8])] = jpegKinds + pngKinds + gifKinds

  private static let jpegKinds: [(name: String, bytes: [UInt8])] = {
    let scan = scanHeader + [1, 2, 0xFF, 0, 0xFF, 0xD0, 3]
    let tables = segment(0xC4, [0] + [UInt8](repeating: 0, count: 16))
    let end: [UInt8] = [0xFF, 0xD9]
    let thumbnail = ExifBuilder.segment(ExifBuilder.orientation(6) + jpeg(width: 16, height: 12))
    let frames = (0xC0...0xCF).filter { ![0xC4, 0xC8, 0xCC].contains($0) }.map { UInt8($0) }
    let hierarchy = jpegStart + frame(0xDE, width: 640, height: 480) + frame(0xC2, width: 320, height: 240) + scan
    let open = jpegStart + frame(0xC0, width: 640, height: 0) + scan + segment(0xDC, big16(480))
    let twelveBits = segment(0xC1, [12] + big16(480) + big16(640) + [1, 1, 0x11, 0])
    let inks =
      segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2])
      + segment(0xC0, [8] + big16(480) + big16(640) + [4] + [1, 2, 3, 4].flatMap { [$0, 0x11, 0] as [UInt8] })
      + segment(0xDA, [4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]) + [1, 2]
    return frames.map { ("jpeg process \($0)", jpegStart + frame($0, width: 640, height: 480) + scan + end) } + [
      ("jpeg with a thumbnail", jpegStart + thumbnail + frame(0xC0, width: 640, height: 480) + scan + end),
      ("jpeg of several scans", jpegStart + frame(0xC2, width: 640, height: 480) + scan + tables + scan + scan + end),
      ("jpeg with its height behind", open + end),
      ("jpeg of a hierarchy", hierarchy + frame(0xC5, width: 640, height: 480) + scan + end),
      ("jpeg of 12 bits", jpegStart + twelveBits + scan + end), ("jpeg in four inks", jpegStart + inks + end),
      ("jpeg with stray bytes", jpegStart + [7, 8] + frame(0xC0, width: 640, height: 480) + [9] + scan + end),
    ]
  }()

  private static let pngKinds: [(name: String, bytes: [UInt8])] = {
    let types: [(depth: UInt8, colour: UInt8)] = [
      (1, 0), (2, 0), (4, 0), (8, 0), (16, 0), (8, 2), (16, 2), (1, 3), (2, 3), (4, 3), (8, 3), (8, 4), (16, 4), (8, 6),
      (16, 6),
    ]
    let plain = types.flatMap { depth, colour in
      ([0, 1] as [UInt8]).map { interlace -> (name: String, bytes: [UInt8]) in
        let size = big32(640) + big32(480) + [depth, colour, 0, 0, interlace] as [UInt8]
        let palette: [(type: String, data: [UInt8])] = colour == 3 ? [("PLTE", [0, 0, 0, 255, 255, 255])] : []
        let data: [(type: String, data: [UInt8])] = [("IDAT", [1, 2]), ("IDAT", [3]), ("IEND", [])]
        return ("png \(depth) \(colour) \(interlace)", png([("IHDR", size)] + palette + data))
      }
    }
    let animated = png([
      ("IHDR", header(width: 640, height: 480)), ("acTL", big32(2) + big32(0)), ("IDAT", [1]),
      ("fcTL", [UInt8](repeating: 0, count: 26)), ("fdAT", big32(1) + [2]), ("eXIf", ExifBuilder.orientation(3)),
      ("IEND", []),
    ])
    return plain + [("png that moves", animated)]
  }()

  private static let gifKinds: [(name: String, bytes: [UInt8])] = {
    let image: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0]
    let screen = little16(640) + little16(480) + [0, 0, 0]
    let control: [UInt8] = [0x21, 0xF9, 4, 0, 0, 0, 0, 0]
    let loop = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0] as [UInt8]
    let empty: [UInt8] = [0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0x2C, 0]
    return [
      ("gif of the first version", Array("GIF87a".utf8) + screen + image + [0, 7] + image + [0x3B]),
      ("gif with tables", gif()),
      ("gif that moves", Array("GIF89a".utf8) + screen + loop + control + image + control + empty + image + [0x3B]),
    ]
  }()
}
