import Domain
import Foundation
import Testing

@testable import Intake

func inspected(_ bytes: [UInt8]) -> Result<InspectedPicture, PictureFault> {
  PictureInspector.inspect(Data(bytes), limits: IntakeLimits())
}

@Suite struct PictureInspectorTests {
  @Test func `each format is recognised with its size`() throws {
    let jpeg = InspectedPicture(format: .jpeg, width: 640, height: 480, trailingBytes: 0)
    #expect(try inspected(PictureBuilder.jpeg()).get() == jpeg)
    let png = InspectedPicture(format: .png, width: 640, height: 480, trailingBytes: 0)
    #expect(try inspected(PictureBuilder.png()).get() == png)
    let gif = InspectedPicture(format: .gif, width: 640, height: 480, trailingBytes: 0)
    #expect(try inspected(PictureBuilder.gif()).get() == gif)
  }

  @Test(arguments: [
    (PictureBuilder.jpeg(), PictureFormat.jpeg), (PictureBuilder.png(), .png), (PictureBuilder.gif(), .gif),
  ])
  func `a picture without its last byte is truncated`(picture: [UInt8], format: PictureFormat) {
    #expect(inspected(picture.dropLast()) == .failure(.truncated(format)))
  }

  @Test func `nothing at all is empty`() {
    #expect(inspected([]) == .failure(.empty))
  }

  @Test func `sides and pixels are limited`() throws {
    #expect(try inspected(PictureBuilder.png(width: 200, height: 120)).get().width == 200)
    #expect(try inspected(PictureBuilder.png(width: 120, height: 200)).get().height == 200)
    let small = { (width: Int, height: Int) in
      Result<InspectedPicture, PictureFault>.failure(.tooSmall(width: width, height: height, longer: 200, shorter: 120))
    }
    #expect(inspected(PictureBuilder.png(width: 199, height: 199)) == small(199, 199))
    #expect(inspected(PictureBuilder.gif(width: 200, height: 119)) == small(200, 119))
    #expect(try inspected(PictureBuilder.jpeg(width: 50_000, height: 1_000)).get().width == 50_000)
    #expect(
      inspected(PictureBuilder.jpeg(width: 50_000, height: 1_001))
        == .failure(.tooManyPixels(width: 50_000, height: 1_001, limit: 50_000_000)))
    let huge = Int(UInt32.max)
    #expect(
      inspected(PictureBuilder.png(width: huge, height: huge))
        == .failure(.tooManyPixels(width: huge, height: huge, limit: 50_000_000)))
  }

  @Test(arguments: [
    ("<!DOCTYPE html><html><body>404", ForeignFormat.html), ("\n <HTML>", .html), ("<?xml version='1.0'?><svg/>", .xml),
    ("<svg/>", .xml), ("%PDF-1.7", .pdf), ("\0\0\0\u{18}ftypheic", .heic), ("\0\0\0\u{18}ftypavif", .avif),
    ("RIFF\0\0\0\0WEBPVP8 ", .webp), ("II*\0", .tiff), ("MM\0*", .tiff), ("BM12345", .bmp), ("PK\u{3}\u{4}", .zip),
    ("hello", .unknown), ("GIF90a", .unknown),
  ])
  func `what is no picture is told by name`(text: String, format: ForeignFormat) {
    #expect(inspected(Array(text.utf8)) == .failure(.formatUnknown(looksLike: format)))
  }

  @Test func `no flipped byte makes the inspector crash or find another size in a png`() {
    let picture = PictureBuilder.png()
    for index in picture.indices {
      var flipped = picture
      flipped[index] ^= 0x55
      guard case .success = inspected(flipped) else { continue }
      Issue.record("a flip at \(index) was taken")
    }
  }
}
