import Domain
import Testing

@testable import Intake

@Suite struct ExifOrientationTests {
  private func orientation(of exif: [UInt8]) -> PictureOrientation {
    exif.withUnsafeBytes { ExifOrientation.of($0) }
  }

  private func jpeg(_ segments: [UInt8]) throws -> InspectedPicture {
    try inspected([0xFF, 0xD8] + segments + PictureBuilder.jpeg().dropFirst(2)).get()
  }

  @Test(arguments: [ByteOrder.big, .little], PictureOrientation.allCases)
  func `each orientation is read in both byte orders`(order: ByteOrder, expected: PictureOrientation) {
    #expect(orientation(of: ExifBuilder.orientation(expected.rawValue, order)) == expected)
  }

  @Test(arguments: [0, 9, 256, 0xFFFF])
  func `any other number is upright`(value: Int) {
    #expect(orientation(of: ExifBuilder.orientation(value)) == .upright)
    #expect(orientation(of: ExifBuilder.orientation(value, .little)) == .upright)
  }

  @Test func `a jpeg and a png state it, and sides stay as stored`() throws {
    let turned = ExifBuilder.orientation(6)
    let jpeg = try jpeg(ExifBuilder.segment(turned))
    #expect(
      jpeg == InspectedPicture(format: .jpeg, width: 640, height: 480, orientation: .turnedLeft, trailingBytes: 0))
    let header = ("IHDR", PictureBuilder.header(width: 120, height: 200))
    let png = try inspected(PictureBuilder.png([header, ("eXIf", turned), ("IDAT", [1]), ("IEND", [])])).get()
    #expect(png == InspectedPicture(format: .png, width: 120, height: 200, orientation: .turnedLeft, trailingBytes: 0))
  }

  @Test func `the first data count, and what is no EXIF is passed over`() throws {
    let other = PictureBuilder.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x/>".utf8))
    let segments =
      other + ExifBuilder.segment(ExifBuilder.orientation(8)) + ExifBuilder.segment(ExifBuilder.orientation(3))
    #expect(try jpeg(segments).orientation == .turnedRight)
    #expect(try jpeg(ExifBuilder.segment([])).orientation == .upright)
    #expect(try jpeg(other).orientation == .upright)
  }

  @Test func `data of another type, or of several values, are upright`() {
    #expect(orientation(of: ExifBuilder.exif(.big, [(0x0112, 4, 1, [0, 0, 0, 6])])) == .upright)
    #expect(orientation(of: ExifBuilder.exif(.big, [(0x0112, 3, 2, [0, 6, 0, 6])])) == .upright)
    #expect(orientation(of: ExifBuilder.exif(.big, [(0x0112, 3, 0x0001_0001, [0, 6, 0, 0])])) == .upright)
  }

  @Test func `a directory elsewhere is found, and one outside is none`() {
    let entry: ExifBuilder.Entry = (0x0112, 3, 1, [0, 6, 0, 0])
    #expect(orientation(of: ExifBuilder.exif(.big, [entry], directoryAt: 40)) == .turnedLeft)
    for offset in [[0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 200], [0x80, 0, 0, 8]] as [[UInt8]] {
      var bytes = ExifBuilder.exif(.big, [entry])
      bytes.replaceSubrange(4..<8, with: offset)
      #expect(orientation(of: bytes) == .upright)
    }
  }

  @Test func `a directory that promises more entries than there are is read as far as it goes`() {
    var bytes = ExifBuilder.orientation(6)
    bytes.replaceSubrange(8..<10, with: [0xFF, 0xFF])
    #expect(orientation(of: bytes) == .turnedLeft)
    #expect(orientation(of: Array(bytes.prefix(33))) == .upright)
  }

  @Test(arguments: [ByteOrder.big, .little])
  func `no cut of the data is read past its end`(order: ByteOrder) {
    let whole = ExifBuilder.orientation(6, order)
    // The last entry begins after 22 bytes and ends after 34; the link to another directory follows.
    for count in whole.indices {
      #expect(orientation(of: Array(whole.prefix(count))) == (count < 34 ? .upright : .turnedLeft))
    }
  }

  @Test func `neither marks of no known order nor another number than 42 are read`() {
    for spoilt in [(0, 0x49), (1, 0x49), (3, 43)] as [(Int, UInt8)] {
      var bytes = ExifBuilder.orientation(6)
      bytes[spoilt.0] = spoilt.1
      #expect(orientation(of: bytes) == .upright)
    }
  }
}
