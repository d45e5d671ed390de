import Domain
import Testing

@testable import Intake

@Suite struct GIFWalkTests {
  private let damaged = Result<InspectedPicture, PictureFault>.failure(.damaged(.gif))

  @Test func `marks inside colour tables and data are no marks`() throws {
    #expect(try inspected(PictureBuilder.gif()).get().trailingBytes == 0)
    #expect(try inspected(PictureBuilder.gif(screenFlags: 0)).get().trailingBytes == 0)
  }

  @Test func `a picture without an image, or with an unknown block, is damaged`() {
    let screen = Array("GIF87a".utf8) + PictureBuilder.little16(640) + PictureBuilder.little16(480) + [0, 0, 0]
    #expect(inspected(screen + [0x3B]) == damaged)
    #expect(inspected(screen + [0x00]) == damaged)
    #expect(inspected(screen + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 0, 0x3B]) == damaged)
    for codeSize in [0, 9, 12, 255] as [UInt8] {
      #expect(inspected(screen + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, codeSize, 1, 1, 0, 0x3B]) == damaged)
    }
    #expect(inspected(PictureBuilder.gif(width: 0)) == damaged)
  }

  @Test func `only the first version has stray bytes, and only behind an image`() throws {
    let image: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 1, 0]
    let screen = PictureBuilder.little16(640) + PictureBuilder.little16(480) + [0, 0, 0]
    let rest = image + [0, 7] + image + [0x3B]
    #expect(try inspected(Array("GIF87a".utf8) + screen + rest).get().trailingBytes == 0)
    #expect(inspected(Array("GIF89a".utf8) + screen + rest) == damaged)
    #expect(inspected(Array("GIF87a".utf8) + screen + [7] + rest) == damaged)
  }
}
