import Domain
import Foundation
import Testing

@testable import Intake

/// A small bundle, cut and flipped everywhere.
@Suite struct EveryByteTests {
  enum Container: CaseIterable {
    case deflated, stored, zip64

    func bytes() throws -> Data {
      var fixture = try BundleFixture("one-application")
      // Small pictures, for there are many reads.
      fixture["images/0001-front.jpg"] = Data(PictureBuilder.jpeg())
      fixture["images/0001-back.png"] = Data(PictureBuilder.gif())
      fixture.listAgain()
      guard self != .deflated else { return try fixture.zipped() }
      var zip = fixture.raw()
      guard self == .zip64 else { return zip.bytes() }
      zip.zip64End = true
      for place in zip.members.indices {
        zip.members[place].zip64 = true
        zip.members[place].flags |= 8
        zip.members[place].descriptor = zip.members[place].descriptor(signature: true, width: 8)
      }
      return zip.bytes()
    }
  }

  /// What a bundle says, its pictures included; nil if it is refused.
  private struct Content: Equatable {
    var manifest: Data
    var requests: [String]
    var pictures: [Data?]

    init?(_ read: (reading: BundleReading, pictures: KeptPictures)) {
      guard case .read(let bundle) = read.reading else { return nil }
      manifest = bundle.manifest
      requests = bundle.requests.map { "\($0.id ?? "") \($0.fingerprint) \($0.codes)" }
      pictures = ["images/0001-front.jpg", "images/0001-back.png"].map { read.pictures[$0] }
    }
  }

  private func contents(of variants: some Sequence<Data>, _ judge: (Content?) -> Void) throws {
    try Scratch.with { folder in
      let file = folder.appending(path: "bundle.zip")
      let reader = BundleReader(rules: BundleFixture.rules())
      for variant in variants {
        try variant.write(to: file)
        judge(Content(try reader.reading(file)))
      }
    }
  }

  @Test(arguments: Container.allCases)
  func `a bundle cut short at any byte is refused`(container: Container) throws {
    let whole = try container.bytes()
    var taken = 0
    try contents(of: (0..<whole.count).lazy.map { whole.prefix($0) }) { taken += $0 == nil ? 0 : 1 }
    #expect(taken == 0)
  }

  @Test(arguments: Container.allCases)
  func `a bundle with any byte flipped is refused, or says the same`(container: Container) throws {
    let whole = try container.bytes()
    var expected: Content?
    try contents(of: [whole]) { expected = $0 }
    let original = try #require(expected)
    var refused = 0
    // Every bit of one kind, and of the others one in each byte.
    let bits = container == .deflated ? Array(0..<whole.count * 8) : (0..<whole.count).map { $0 * 8 + $0 % 8 }
    let flipped = bits.lazy.map { bit in
      var flipped = whole
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      return flipped
    }
    try contents(of: flipped) { content in
      if let content { #expect(content == original) } else { refused += 1 }
    }
    // What may differ are times, versions and the like: a small part.
    #expect(refused > bits.count / 2)
  }
}
