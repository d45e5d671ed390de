import Foundation

@testable import Intake

extension HostileCase {
  private typealias Builder = PictureBuilder

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let size = Builder.header(width: 640, height: 480)
  private static let start: [UInt8] = [0xFF, 0xD8]
  private static let frame = Builder.frame(0xC0, width: 640, height: 480)

  private static func zipped() -> [UInt8] { Array(RawZip(members: [RawMember("a")]).bytes()) }

  /// Files that are no pictures, or pictures and something else.
  static let pictureKinds: [HostileCase] = [
    picture("no bytes", "image.empty", bytes: []),
    picture("one byte", "image.format-unknown", bytes: [0xFF]),
    picture("a web page for a picture", "image.format-unknown", bytes: text("<html><body>404")),
    picture("a drawing in XML", "image.format-unknown", bytes: text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
    picture("a pdf for a picture", "image.format-unknown", bytes: text("%PDF-1.7\n")),
    picture("a zip file for a picture", "image.format-unknown", bytes: zipped()),
    picture("a heic for a picture", "image.format-unknown", bytes: [0, 0, 0, 0x18] + text("ftypheic")),
    picture("a tiff for a picture", "image.format-unknown", bytes: text("II*\0")),
    picture("a program for a picture", "image.format-unknown", bytes: [0x7F] + text("ELF")),
    picture("a script of ImageMagick", "image.format-unknown", bytes: text("push graphic-context\nfill 'url(|id)'")),
    picture("PostScript", "image.format-unknown", bytes: text("%!PS-Adobe-3.0\n%pipe%id")),
    picture("a gif of another year", "image.format-unknown", bytes: text("GIF90a") + Builder.gif().dropFirst(6)),
    picture(
      "a signature of png after a transfer as text", "image.format-unknown",
      bytes: [0x89, 0x50, 0x4E, 0x47, 0x0A, 0x1A, 0x0A]),
    picture("a jpeg and a zip file", bytes: Builder.jpeg() + zipped()),
    picture("a png and a zip file", bytes: Builder.png() + zipped()),
    picture("a gif and a web page", bytes: Builder.gif() + text("<html><script>alert(1)</script>")),
    picture(
      "a gif whose comment is a web page",
      bytes: text("GIF89a") + [0x80, 2, 0xE0, 1, 0, 0, 0, 0x21, 0xFE, 6] + text("<html>") + [0]
        + Builder.gif().suffix(30)),
    picture(
      "a jpeg whose comment is a script",
      bytes: start + Builder.segment(0xFE, text("<?php system('id') ?>")) + Builder.jpeg().dropFirst(2)),
    picture(
      "a jpeg that holds another",
      bytes: start + Builder.segment(0xE1, text("Exif\0\0") + Builder.jpeg()) + Builder.jpeg().dropFirst(2)),
  ]

  /// Pictures that lie about their size, or are not whole.
  static let pictureDamage: [HostileCase] = [
    picture("a png of 50 megapixels", bytes: Builder.png(width: 10_000, height: 5_000)),
    picture("a png of a line more", "image.too-many-pixels", bytes: Builder.png(width: 10_000, height: 5_001)),
    picture("a png bomb", "image.too-many-pixels", bytes: Builder.png(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF)),
    picture(
      "a png whose product overflows", "image.too-many-pixels",
      bytes: Builder.png(width: 0xFFFF_FFFF, height: 0xFFFF_FFFF)),
    picture("a jpeg bomb", "image.too-many-pixels", bytes: Builder.jpeg(width: 65_535, height: 65_535)),
    picture("a gif bomb", "image.too-many-pixels", bytes: Builder.gif(width: 65_535, height: 65_535)),
    picture("a png of one pixel", "image.too-small", bytes: Builder.png(width: 1, height: 1)),
    picture("a gif too narrow", "image.too-small", bytes: Builder.gif(width: 4_000, height: 119)),
    picture("a png of no width", "image.damaged", bytes: Builder.png(width: 0, height: 480)),
    picture("a gif of no height", "image.damaged", bytes: Builder.gif(width: 640, height: 0)),
    picture("a png after its signature", "image.truncated", bytes: Array(Builder.png().prefix(8))),
    picture("a png inside its header", "image.truncated", bytes: Array(Builder.png().prefix(20))),
    picture("a png after its header", "image.truncated", bytes: Array(Builder.png().prefix(33))),
    picture("a png inside its data", "image.truncated", bytes: Array(Builder.png().prefix(100))),
    picture("a png without its end", "image.truncated", bytes: Array(Builder.png().dropLast(12))),
    picture("a png without its last byte", "image.truncated", bytes: Array(Builder.png().dropLast())),
    picture("a png with a wrong checksum", "image.damaged", bytes: Array(Builder.png().dropLast()) + [0]),
    picture("a png without data", "image.damaged", bytes: Builder.png([("IHDR", size), ("IEND", [])])),
    picture(
      "a png with two headers", "image.damaged", bytes: Builder.png([("IHDR", size), ("IHDR", size), ("IEND", [])])),
    picture(
      "a png that begins otherwise", "image.damaged", bytes: Builder.png([("tEXt", [0]), ("IHDR", size), ("IEND", [])])),
    picture(
      "a png chunk of two gigabytes", "image.damaged",
      bytes: Builder.png([("IHDR", size)]) + [0xFF, 0xFF, 0xFF, 0xFF] + text("IDAT")),
    picture(
      "a png chunk longer than the file", "image.truncated",
      bytes: Builder.png([("IHDR", size)]) + [0x7F, 0xFF, 0xFF, 0xFF] + text("IDAT")),
    picture(
      "a png of no colour type", "image.damaged",
      bytes: Builder.png([("IHDR", Builder.header(width: 640, height: 480, colour: 5)), ("IDAT", [0]), ("IEND", [])])),
    picture("a jpeg after its beginning", "image.truncated", bytes: Array(Builder.jpeg().prefix(4))),
    picture("a jpeg before its size", "image.truncated", bytes: Builder.jpegStart),
    picture("a jpeg before its data", "image.truncated", bytes: Builder.jpegStart + frame),
    picture(
      "a jpeg inside its data", "image.truncated", bytes: Builder.jpegStart + frame + Builder.scanHeader + [1, 2]),
    picture("a jpeg without its end", "image.truncated", bytes: Array(Builder.jpeg().dropLast(2))),
    picture("a jpeg without data", "image.damaged", bytes: Builder.jpegStart + frame + [0xFF, 0xD9]),
    picture("a jpeg without a size", "image.damaged", bytes: Builder.jpegStart + [0xFF, 0xD9]),
    picture("a jpeg of two sizes", "image.damaged", bytes: Builder.jpegStart + frame + frame + [0xFF, 0xD9]),
    picture("a jpeg segment of one byte", "image.damaged", bytes: start + [0xFF, 0xE0, 0, 1]),
    picture("a jpeg of a reserved segment", "image.damaged", bytes: Builder.jpegStart + [0xFF, 0x42] + frame),
    picture("a jpeg of junk", "image.truncated", bytes: Builder.jpegStart + [UInt8](repeating: 7, count: 1 << 20)),
    picture("a jpeg of fill bytes", "image.truncated", bytes: start + [UInt8](repeating: 0xFF, count: 1 << 20)),
    picture("a gif after its screen", "image.truncated", bytes: Array(Builder.gif().prefix(13))),
    picture("a gif inside its colours", "image.truncated", bytes: Array(Builder.gif().prefix(16))),
    picture("a gif inside its image", "image.truncated", bytes: Array(Builder.gif().dropLast(4))),
    picture("a gif without its trailer", "image.truncated", bytes: Array(Builder.gif().dropLast())),
    picture("a gif without an image", "image.damaged", bytes: text("GIF89a") + [0x80, 2, 0xE0, 1, 0, 0, 0, 0x3B]),
    picture("a gif of an unknown block", "image.damaged", bytes: text("GIF89a") + [0x80, 2, 0xE0, 1, 0, 0, 0, 0x40]),
  ]
}
