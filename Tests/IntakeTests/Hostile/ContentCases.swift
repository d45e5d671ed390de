import Foundation

@testable import Intake

extension HostileCase {
  /// A deflate stream of one block that packs nothing (RFC 1951, section 3.2.4).
  static func deflated(_ content: Data) -> Data {
    Data([1]) + le(content.count, 2) + le(~content.count, 2) + content
  }

  private static func packed(
    _ name: String, _ code: String?, bend: @escaping @Sendable (inout RawMember) -> Void
  ) -> HostileCase {
    var bent = zip(name) { zip in
      zip.members[1].method = 8
      zip.members[1].stored = deflated(zip.members[1].content)
      bend(&zip.members[1])
      // The manifest tells the same lie, so that nobody notices before the bytes are counted.
      let manifest = String(decoding: zip.members[3].content, as: UTF8.self)
      let size = zip.members[1].size ?? zip.members[1].content.count
      zip.members[3].content = Data(
        manifest.replacing("\"images/3\" size=\"1053\"", with: "\"images/3\" size=\"\(size)\"").utf8)
    }
    bent.codes = code.map { ["container." + $0] } ?? []
    bent.reach = code == nil ? .nothing : .bundle
    return bent
  }

  private static func zeros(_ count: Int) -> @Sendable (inout BundleFixture) -> Void {
    { fixture in
      fixture["images/zeros"] = Data(count: count)
      fixture.listAgain()
    }
  }

  /// What is inside members: bombs, sizes that lie, broken streams.
  static let contents: [HostileCase] = [
    packed("a stream of one plain block", nil) { _ in },
    packed("more than stated", "inflates-past-size") { $0.size = $0.content.count - 1 },
    packed("far more than stated", "inflates-past-size") { ($0.size, $0.checksum) = (1, $0.crc) },
    packed("less than stated", "inflates-short") { $0.size = $0.content.count + 1 },
    packed("another checksum", "checksum-wrong") { $0.checksum = $0.crc ^ 1 },
    packed("a stream cut short", "checksum-wrong") { $0.stored = $0.stored?.dropLast() },
    packed("no stream at all", "inflates-short") { $0.stored = Data() },
    packed("a block of no known type", "data-damaged") { $0.stored = Data([7]) },
    packed("a block whose two lengths differ", "data-damaged") { $0.stored?[3] ^= 1 },
    packed("a copy from before the beginning", "data-damaged") { $0.stored = Data([0x03, 0x02, 0x00]) },
    packed("bytes behind the stream", "stray-bytes") { $0.stored? += Data("hidden".utf8) },
    packed("a second stream behind the first", "stray-bytes") { $0.stored? += deflated(Data("hidden".utf8)) },
    packed("a zlib header where none belongs", "data-damaged") {
      $0.stored = Data([0x78, 0x9C]) + ($0.stored ?? Data())
    },
    .zip("a stored member of another checksum", "container.checksum-wrong") { $0.members[1].checksum = 1 },
    .zip(
      "four gigabytes stated", "container.headers-contradict", "container.member-too-large",
      "container.ratio-too-high", "container.bundle-too-large"
    ) { $0.members[1].size = 0xffff_ffff },
    .files("2 MiB of zeros", "container.ratio-too-high", bend: zeros(2 << 20)),
    .files("one byte over 32 MiB", "container.member-too-large", "container.ratio-too-high", bend: zeros(32 << 20 | 1)),
    .files("1 MiB of zeros", bend: zeros(1 << 20)),
    .zip("damage in what nobody looks at", "container.checksum-wrong") { zip in
      var leftover = RawMember("__MACOSX/x")
      leftover.checksum = 1
      zip.members.append(leftover)
    },
  ]
}
