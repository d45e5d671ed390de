import Foundation

@testable import Intake

/// Zip files byte by byte, so that tests can write what no library does; every field can be bent.
struct RawZip {
  var members: [RawMember] = []
  var prefix = Data()
  var beforeDirectory = Data()
  var beforeEnd = Data()
  var comment = Data()
  var suffix = Data()
  var disk = 0
  var countOffset = 0
  var zip64End = false
  /// Bends the Zip64 end record after it was made.
  var bendZip64: (inout Data) -> Void = { _ in }

  /// The whole file.
  func bytes() -> Data {
    var file = prefix
    var directory = Data()
    for member in members {
      let offset = member.headerOffset ?? file.count
      file += member.local()
      directory += member.central(offset: offset)
    }
    file += beforeDirectory
    let directoryOffset = file.count
    file += directory + beforeEnd
    if zip64End {
      file += zip64Records(directoryOffset: directoryOffset, directorySize: directory.count, at: file.count)
    }
    let count = zip64End ? 0xffff : members.count + countOffset
    file += le(0x0605_4b50, 4) + le(disk, 2) + le(disk, 2) + le(count, 2) + le(count, 2)
    file += le(zip64End ? 0xffff_ffff : directory.count, 4) + le(zip64End ? 0xffff_ffff : directoryOffset, 4)
    return file + le(comment.count, 2) + comment + suffix
  }

  private func zip64Records(directoryOffset: Int, directorySize: Int, at offset: Int) -> Data {
    var record = le(0x0606_4b50, 4) + le(44, 8) + le(45, 2) + le(45, 2) + le(0, 4) + le(0, 4)
    record += le(members.count, 8) + le(members.count, 8) + le(directorySize, 8) + le(directoryOffset, 8)
    bendZip64(&record)
    return record + le(0x0706_4b50, 4) + le(0, 4) + le(offset, 8) + le(1, 4)
  }
}

/// One member of a `RawZip`, stored unless its data are given deflated.
struct RawMember {
  var name: Data
  var content: Data
  /// The bytes between the headers, if they are not the content itself.
  var stored: Data?
  var method = 0
  var flags = 0x0800
  var localName: Data?
  var localFlags: Int?
  var localMethod: Int?
  var localChecksum: Int?
  var localSize: Int?
  var checksum: Int?
  var size: Int?
  var madeBy = 3 << 8 | 20
  var attributes = 0o100644 << 16
  var disk = 0
  var localExtra = Data()
  var centralExtra = Data()
  var headerOffset: Int?
  /// What follows the data.
  var descriptor = Data()
  /// States sizes and offset in the Zip64 field only.
  var zip64 = false

  init(_ name: String, _ content: Data = Data("x".utf8)) {
    self.name = Data(name.utf8)
    self.content = content
  }

  var crc: Int { Int(CRC32.checksum(content)) }
  private var packed: Data { stored ?? content }
  private var statedChecksum: Int { checksum ?? crc }
  private var statedSize: Int { size ?? content.count }

  /// A descriptor that says the truth.
  func descriptor(signature: Bool, width: Int) -> Data {
    (signature ? le(0x0807_4b50, 4) : Data()) + le(crc, 4) + le(packed.count, width) + le(content.count, width)
  }

  func local() -> Data {
    let wide = le(1, 2) + le(16, 2) + le(localSize ?? statedSize, 8) + le(packed.count, 8)
    let extra = (zip64 ? wide : Data()) + localExtra
    let names = localName ?? name
    var header = le(0x0403_4b50, 4) + le(20, 2) + le(localFlags ?? flags, 2) + le(localMethod ?? method, 2) + le(0, 4)
    header +=
      le(localChecksum ?? statedChecksum, 4) + le(zip64 ? 0xffff_ffff : localSize.map { _ in 0 } ?? packed.count, 4)
    header += le(zip64 ? 0xffff_ffff : localSize ?? statedSize, 4) + le(names.count, 2) + le(extra.count, 2)
    return header + names + extra + packed + descriptor
  }

  func central(offset: Int) -> Data {
    let wide = le(1, 2) + le(24, 2) + le(statedSize, 8) + le(packed.count, 8) + le(offset, 8)
    let extra = (zip64 ? wide : Data()) + centralExtra
    var header = le(0x0201_4b50, 4) + le(madeBy, 2) + le(20, 2) + le(flags, 2) + le(method, 2) + le(0, 4)
    header += le(statedChecksum, 4) + le(zip64 ? 0xffff_ffff : packed.count, 4)
    header += le(zip64 ? 0xffff_ffff : statedSize, 4) + le(name.count, 2) + le(extra.count, 2) + le(0, 2)
    header += le(disk, 2) + le(0, 2) + le(attributes, 4) + le(zip64 ? 0xffff_ffff : offset, 4)
    return header + name + extra
  }
}

/// A number in so many bytes, lowest first.
func le(_ value: Int, _ count: Int) -> Data {
  Data((0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) })
}
