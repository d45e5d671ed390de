import Domain
import Testing

@testable import Intake

@Suite struct JPEGWalkTests {
  private let start = PictureBuilder.jpegStart
  private let frame = PictureBuilder.frame(0xC0, width: 640, height: 480)
  private let scan = PictureBuilder.scanHeader + [1, 2, 3]
  private let end: [UInt8] = [0xFF, 0xD9]

  @Test func `a progressive picture has several scans with tables between them`() throws {
    let tables = PictureBuilder.segment(0xC4, [0] + [UInt8](repeating: 0, count: 16))
    let progressive = PictureBuilder.frame(0xC2, width: 300, height: 400)
    let found = try inspected(start + progressive + tables + scan + tables + scan + scan + end).get()
    #expect(found == InspectedPicture(format: .jpeg, width: 300, height: 400, trailingBytes: 0))
  }

  @Test func `restarts, stuffed bytes and fill bytes belong to the scan`() throws {
    let data: [UInt8] = [1, 0xFF, 0xD0, 2, 0xFF, 0xD7, 0xFF, 0x00, 0xFF, 0xFF, 0xFF]
    #expect(try inspected(start + frame + scan + data + [0xD9]).get().trailingBytes == 0)
  }

  @Test func `fill bytes may stand before any marker`() throws {
    #expect(try inspected(start + [0xFF, 0xFF] + frame + [0xFF] + scan + end).get().width == 640)
  }

  @Test func `a thumbnail's own end does not end the picture`() throws {
    let thumbnail = PictureBuilder.segment(0xE1, Array("Exif\0\0".utf8) + PictureBuilder.jpeg(width: 16, height: 12))
    #expect(try inspected(start + thumbnail + frame + scan + end).get().width == 640)
  }

  @Test func `stray bytes, restarts and stuffed zeros between segments are passed over`() throws {
    let stray: [UInt8] = [7, 0, 0xFF, 0xD3, 8, 0xFF, 0x00, 0xFF, 0x01]
    let found = try inspected(start + stray + frame + stray + scan + [0xFF, 0xC4, 0, 2] + stray + end).get()
    #expect(found == InspectedPicture(format: .jpeg, width: 640, height: 480, trailingBytes: 0))
  }

  @Test func `the number of lines may follow the first scan`() throws {
    let open = PictureBuilder.frame(0xC0, width: 640, height: 0)
    let lines = PictureBuilder.segment(0xDC, PictureBuilder.big16(480))
    #expect(try inspected(start + open + scan + lines + end).get().height == 480)
    #expect(try inspected(start + frame + scan + PictureBuilder.segment(0xDC, [9, 9]) + end).get().height == 480)
  }

  @Test func `what no jpeg can be is damaged`() {
    let damaged = Result<InspectedPicture, PictureFault>.failure(.damaged(.jpeg))
    #expect(inspected(start + frame + end) == damaged)
    #expect(inspected(start + scan + end) == damaged)
    #expect(inspected(start + frame + frame + scan + end) == damaged)
    #expect(inspected(start + [0xFF, 0xD8] + frame + scan + end) == damaged)
    #expect(inspected(start + [0xFF, 0xE0, 0, 1] + frame + scan + end) == damaged)
    #expect(inspected(start + PictureBuilder.frame(0xC0, width: 0, height: 480) + scan + end) == damaged)
    #expect(inspected(start + PictureBuilder.frame(0xC0, width: 640, height: 0) + scan + end) == damaged)
    #expect(inspected(start + [0xFF, 0x42] + frame + scan + end) == damaged)
  }

  @Test func `a header that its process does not know is damaged`() {
    let damaged = Result<InspectedPicture, PictureFault>.failure(.damaged(.jpeg))
    let ten = { (marker: UInt8) in PictureBuilder.segment(marker, [10, 1, 224, 2, 128, 1, 1, 0x11, 0]) }
    #expect(inspected(start + ten(0xC0) + scan + end) == damaged)
    #expect(throws: Never.self) { try inspected(start + ten(0xC3) + scan + end).get() }
    #expect(
      inspected(start + PictureBuilder.segment(0xC0, [8, 1, 224, 2, 128, 2, 1, 0x11, 0]) + scan + end) == damaged)
    let two = PictureBuilder.segment(0xDA, [2, 1, 0, 2, 0, 0, 63, 0])
    #expect(inspected(start + frame + two + end) == damaged)
    #expect(inspected(start + frame + PictureBuilder.segment(0xDA, [1, 1, 0, 0, 63]) + end) == damaged)
    #expect(inspected(start + PictureBuilder.frame(0xDE, width: 640, height: 480) + ten(0xDE) + scan + end) == damaged)
  }

  @Test func `a scan that is cut off is truncated, wherever`() {
    let truncated = Result<InspectedPicture, PictureFault>.failure(.truncated(.jpeg))
    #expect(inspected(start + frame + scan) == truncated)
    #expect(inspected(start + frame + scan + [0xFF]) == truncated)
    #expect(inspected(start + frame + scan + [0xFF, 0xC4, 0x10, 0x00]) == truncated)
  }
}
