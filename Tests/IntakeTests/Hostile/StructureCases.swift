import Foundation

@testable import Intake

extension HostileCase {
  /// The end record of a file without comment, from its end.
  private static let endLength = 22

  /// Writes a number over a field of the end record.
  private static func endField(_ offset: Int, _ width: Int, _ change: @escaping @Sendable (Int) -> Int)
    -> @Sendable (Data) -> Data
  {
    { file in
      let place = file.count - endLength + offset
      let old = (0..<width).reduce(0) { $0 | Int(file[place + $1]) << ($1 * 8) }
      return file.prefix(place) + le(change(old), width) + file.suffix(endLength - offset - width)
    }
  }

  /// Where a container begins and ends, and what lies beside its members.
  static let structure: [HostileCase] = [
    .file("nothing at all", "container.not-zip") { _ in Data() },
    .file("a web page", "container.not-zip") { _ in Data("<!DOCTYPE html><html><body>502 Bad Gateway".utf8) },
    .file("NULs only", "container.not-zip") { _ in Data(count: 4096) },
    .file("the first two bytes", "container.truncated") { $0.prefix(2) },
    .file("everything but the last byte", "container.truncated") { $0.dropLast() },
    .file("the end record alone", "container.directory-contradiction") { $0.suffix(endLength) },
    .file("the second half", "container.directory-contradiction") { Data($0.suffix($0.count / 2)) },
    .file("an empty zip file", "manifest.missing") { _ in RawZip().bytes() },
    .file("two bundles end to end", "container.stray-bytes") { $0 + $0 },
    .file("a script in front, offsets not moved", "container.stray-bytes") { Data("#!/bin/sh\n".utf8) + $0 },
    .zip("a script in front, offsets moved", "container.stray-bytes") { $0.prefix = Data("#!/bin/sh\n".utf8) },
    .zip("a jpeg in front", "container.stray-bytes") { $0.prefix = Data(PictureBuilder.jpeg()) },
    .zip("a png in front", "container.stray-bytes") { $0.prefix = Data(PictureBuilder.png()) },
    .zip("a gif in front", "container.stray-bytes") { $0.prefix = Data(PictureBuilder.gif()) },
    .zip("a pdf in front", "container.stray-bytes") { $0.prefix = Data("%PDF-1.7\n".utf8) },
    .zip("one NUL in front", "container.stray-bytes") { $0.prefix = Data(count: 1) },
    .zip("bytes between members", "container.stray-bytes") { $0.members[1].descriptor = Data("hidden".utf8) },
    .zip("a member that the directory leaves out", "container.stray-bytes") { zip in
      zip.members[1].descriptor = RawMember("images/hidden").local()
    },
    .zip("bytes before the directory", "container.stray-bytes") { $0.beforeDirectory = Data("hidden".utf8) },
    .zip("bytes behind the directory", "container.stray-bytes") { $0.beforeEnd = Data("hidden".utf8) },
    .zip("a digital signature behind the directory", "container.stray-bytes") {
      $0.beforeEnd = le(0x0505_4b50, 4) + le(0, 2)
    },
    .zip("a web page behind the end", "container.stray-bytes") { $0.suffix = Data("<html>".utf8) },
    .zip("more NULs behind the end than a tape block has", "container.stray-bytes") { $0.suffix = Data(count: 65_537) },
    .zip("NULs behind the end, and then a byte", "container.stray-bytes") { $0.suffix = Data(count: 512) + [1] },
    .zip("another zip file in the comment", "container.end-ambiguous") { $0.comment = RawZip().bytes() },
    .zip("a split archive", "container.multi-disk") { $0.disk = 1 },
    .zip("a member on another disk", "container.multi-disk") { $0.members[2].disk = 1 },
    .zip("a disk left to a field that is not there", "container.multi-disk") { $0.members[2].disk = 0xffff },
    .zip("one member fewer counted", "container.directory-contradiction") { $0.countOffset = -1 },
    .zip("one member more counted", "container.directory-contradiction") { $0.countOffset = 1 },
    .zip("20,001 members counted", "container.too-many-members") { $0.countOffset = 20_001 - 7 },
    .file("other counts for this disk and for all", "container.multi-disk", bend: endField(8, 2) { $0 - 1 }),
    .file("a directory said to be longer", "container.directory-contradiction", bend: endField(12, 4) { $0 + 1 }),
    .file("a directory said to be shorter", "container.stray-bytes", bend: endField(12, 4) { $0 - 46 }),
    .file(
      "a directory of four gigabytes", "container.directory-contradiction", bend: endField(12, 4) { _ in 0xffff_ffff }),
    .file("a directory said to begin later", "container.directory-contradiction", bend: endField(16, 4) { $0 + 1 }),
    .file("a directory said to begin earlier", "container.stray-bytes", bend: endField(16, 4) { $0 - 1 }),
    .file(
      "a directory beyond the end", "container.directory-contradiction", bend: endField(16, 4) { _ in 0xffff_ffff }),
    .file("a comment that is not there", "container.truncated", bend: endField(20, 2) { _ in 5 }),
  ]
}
