import Foundation

@testable import Intake

/// Pictures made of their parts, so that each part can be spoilt.
enum PictureBuilder {
  /// A JPEG of these segments; sizes that do not fit a byte are written as the format wants them.
  static func jpeg(width: Int = 640, height: Int = 480, scan: [UInt8] = [0x12, 0xFF, 0x00, 0x34]) -> [UInt8] {
    jpegStart + frame(0xC0, width: width, height: height) + scanHeader + scan + [0xFF, 0xD9]
  }

  static let jpegStart: [UInt8] = [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
  static let scanHeader = segment(0xDA, [1, 1, 0, 0, 63, 0])

  static func frame(_ marker: UInt8, width: Int, height: Int) -> [UInt8] {
    segment(marker, [8] + big16(height) + big16(width) + [1, 1, 0x11, 0])
  }

  static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] { [0xFF, marker] + big16(body.count + 2) + body }

  /// A PNG of these chunks; every CRC is right.
  static func png(_ chunks: [(type: String, data: [UInt8])]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunks.flatMap { chunk($0.type, $0.data) }
  }

  static func png(width: Int = 640, height: Int = 480) -> [UInt8] {
    png([("IHDR", header(width: width, height: height)), ("IDAT", Array(0..<100)), ("IEND", [])])
  }

  static func header(width: Int, height: Int, depth: UInt8 = 8, colour: UInt8 = 2) -> [UInt8] {
    big32(width) + big32(height) + [depth, colour, 0, 0, 0]
  }

  static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    big32(data.count) + Array(type.utf8) + data + big32(Int(crc(Array(type.utf8) + data)))
  }

  /// A GIF with one image of its own colour table.
  static func gif(width: Int = 640, height: Int = 480, screenFlags: UInt8 = 0x80) -> [UInt8] {
    var bytes = Array("GIF89a".utf8) + little16(width) + little16(height) + [screenFlags, 0, 0]
    if screenFlags & 0x80 != 0 { bytes += [UInt8](repeating: 0x3B, count: 6) }
    bytes += [0x21, 0xFE, 3] + Array("abc".utf8) + [0]
    bytes += [0x2C, 0, 0, 0, 0] + little16(width) + little16(height) + [0x81] + [UInt8](repeating: 0x2C, count: 12)
    return bytes + [2, 2, 0x4C, 0x01, 1, 0x00, 0, 0x3B]
  }

  static func big16(_ number: Int) -> [UInt8] { [UInt8(number >> 8 & 255), UInt8(number & 255)] }
  static func little16(_ number: Int) -> [UInt8] { big16(number).reversed() }
  static func big32(_ number: Int) -> [UInt8] { big16(number >> 16) + big16(number & 0xFFFF) }

  /// CRC-32 bit by bit, as the standard defines it: slow, and independent of the tables under test.
  static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
