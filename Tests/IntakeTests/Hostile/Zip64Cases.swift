import Foundation

@testable import Intake

extension HostileCase {
  private static func record(
    _ name: String, _ code: String, bend: @escaping @Sendable (inout Data) -> Void
  ) -> HostileCase {
    zip(name, code) { zip in
      zip.zip64End = true
      zip.bendZip64 = bend
    }
  }

  private static func write(_ value: Int, _ width: Int, at place: Int) -> @Sendable (inout Data) -> Void {
    { $0.replaceSubrange(place..<place + width, with: le(value, width)) }
  }

  /// What can be said twice where Zip64 is used, and not the same.
  static let zip64: [HostileCase] = [
    record("a Zip64 record with room for more", "container.zip64-contradiction") { record in
      record[4] = 50
      record += Data("hidden".utf8)
    },
    record("a Zip64 record of another signature", "container.zip64-contradiction", bend: write(0, 4, at: 0)),
    record(
      "a Zip64 record that states its own size wrongly", "container.zip64-contradiction", bend: write(43, 8, at: 4)),
    record("a Zip64 record on another disk", "container.multi-disk", bend: write(1, 4, at: 16)),
    record("a Zip64 directory on another disk", "container.multi-disk", bend: write(1, 4, at: 20)),
    record("two Zip64 counts", "container.multi-disk", bend: write(6, 8, at: 24)),
    record("a Zip64 count beyond all numbers", "container.multi-disk", bend: write(-1, 8, at: 32)),
    record("a Zip64 directory size beyond all numbers", "container.truncated", bend: write(-1, 8, at: 40)),
    record("a Zip64 directory beyond all numbers", "container.truncated", bend: write(-1, 8, at: 48)),
    record("a Zip64 directory offset that would be negative", "container.truncated", bend: write(.min, 8, at: 48)),
    record("a Zip64 directory at the very start", "container.stray-bytes", bend: write(0, 8, at: 48)),
    .zip("a Zip64 size left to a field that is not there", "container.zip64-contradiction") { zip in
      zip.members[1].size = 0xffff_ffff
      zip.members[1].centralExtra = le(1, 2) + le(0, 2)
    },
    .zip("a member with two Zip64 fields", "container.extra-field-malformed") { zip in
      zip.members[1].zip64 = true
      zip.members[1].centralExtra = le(1, 2) + le(8, 2) + le(9, 8)
    },
    // Beyond what a number holds, so that it is not even the local header's.
    .zip(
      "a Zip64 size of all ones", "container.headers-contradict", "container.headers-contradict",
      "container.member-too-large", "container.ratio-too-high", "container.bundle-too-large"
    ) { zip in
      zip.members[1].zip64 = true
      zip.members[1].size = -1
    },
    .zip("a local Zip64 size that differs", "container.headers-contradict") { zip in
      zip.members[1].zip64 = true
      zip.members[1].localSize = 1
    },
    .zip("a Zip64 disk that is not the first", "container.multi-disk") { zip in
      zip.members[2].disk = 0xffff
      zip.members[2].centralExtra = le(1, 2) + le(4, 2) + le(1, 4)
    },
  ]

  /// Members that share bytes, from which small files of many petabytes are made.
  static let overlaps: [HostileCase] = [
    // Whatever an entry points away from is left over.
    .zip(
      "two directory entries for one member", "container.overlap", "container.overlap", "container.stray-bytes"
    ) { zip in
      var twin = zip.members[6]
      twin.name = Data("images/other".utf8)
      zip.members.append(twin)
      zip.members[7].headerOffset = 0
    },
    .zip("a member inside another", "container.overlap", "container.stray-bytes") { zip in
      let inner = zip.members[1].local()
      zip.members[0].content += inner
      zip.members[1].headerOffset = zip.members[0].local().count - inner.count
    },
    .zip("a member inside the directory", "container.stray-bytes", "container.overlap") { zip in
      zip.members[6].headerOffset = zip.bytes().count - 60
    },
    .zip("members in another order than the directory") { $0.members.reverse() },
  ]
}
