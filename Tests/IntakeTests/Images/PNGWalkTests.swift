import Domain
import Testing

@testable import Intake

@Suite struct PNGWalkTests {
  private let header = ("IHDR", PictureBuilder.header(width: 640, height: 480))
  private let data = ("IDAT", [1, 2, 3] as [UInt8])
  private let end = ("IEND", [] as [UInt8])
  private let damaged = Result<InspectedPicture, PictureFault>.failure(.damaged(.png))

  @Test func `chunks that nobody knows are passed over`() throws {
    #expect(
      try inspected(PictureBuilder.png([header, ("prIv", [9]), data, data, ("tEXt", [65]), end])).get().width == 640)
  }

  @Test func `the header comes first and once, data is there, the end is empty`() {
    #expect(inspected(PictureBuilder.png([data, header, end])) == damaged)
    #expect(inspected(PictureBuilder.png([header, header, data, end])) == damaged)
    #expect(inspected(PictureBuilder.png([header, end])) == damaged)
    #expect(inspected(PictureBuilder.png([header, data, ("IEND", [0])])) == damaged)
  }

  @Test func `an unknown chunk without which a picture cannot be shown is damage`() {
    #expect(inspected(PictureBuilder.png([header, ("ABCD", [9]), data, end])) == damaged)
    #expect(inspected(PictureBuilder.png([("CgBI", [0x50, 0, 0x20, 2]), header, data, end])) == damaged)
  }

  @Test func `numbers of colours need a palette before them`() throws {
    let header = ("IHDR", PictureBuilder.header(width: 640, height: 480, depth: 8, colour: 3))
    let palette = ("PLTE", [1, 2, 3] as [UInt8])
    #expect(try inspected(PictureBuilder.png([header, palette, data, end])).get().width == 640)
    #expect(inspected(PictureBuilder.png([header, data, end])) == damaged)
    #expect(inspected(PictureBuilder.png([header, data, palette, end])) == damaged)
    for count in [0, 1, 4, 771] {
      let wrong = ("PLTE", [UInt8](repeating: 0, count: count))
      #expect(inspected(PictureBuilder.png([header, wrong, data, end])) == damaged)
      #expect(try inspected(PictureBuilder.png([self.header, wrong, data, end])).get().width == 640)
    }
  }

  @Test func `data that hold nothing are none`() {
    #expect(inspected(PictureBuilder.png([header, ("IDAT", []), end])) == damaged)
  }

  @Test func `a wrong checksum is damage`() {
    var bytes = PictureBuilder.png([header, data, end])
    bytes[bytes.count - 14] ^= 1
    #expect(inspected(bytes) == damaged)
  }

  @Test func `a header that the standard does not know is damage`() {
    for (depth, colour) in [(16, 3), (4, 2), (8, 5), (3, 0)] as [(UInt8, UInt8)] {
      let header = ("IHDR", PictureBuilder.header(width: 640, height: 480, depth: depth, colour: colour))
      #expect(inspected(PictureBuilder.png([header, data, end])) == damaged)
    }
    #expect(inspected(PictureBuilder.png(width: 0)) == damaged)
  }

  @Test func `a chunk longer than the file is truncation, longer than the standard is damage`() {
    let start = PictureBuilder.png([header])
    #expect(inspected(start + [0, 1, 0, 0] + Array("IDAT".utf8)) == .failure(.truncated(.png)))
    #expect(inspected(start + [0xFF, 0, 0, 0] + Array("IDAT".utf8)) == damaged)
  }

  @Test func `the checksum of chunks agrees with its definition at every length`() {
    let bytes = (0..<100).map { UInt8(truncatingIfNeeded: $0 * 37) }
    for count in 0...bytes.count {
      let part = Array(bytes.prefix(count))
      #expect(part.withUnsafeBytes { CRC32.checksum($0) } == PictureBuilder.crc(part))
    }
  }
}
