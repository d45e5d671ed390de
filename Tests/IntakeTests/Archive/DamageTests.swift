import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct DamageTests {
  private func zipped() throws -> Data {
    try Scratch.with { folder in
      let file = folder.appending(path: "a.zip")
      let zip = try ZipWriter(path: file.path)
      for (path, bytes) in try BundleFixture("one-application").files {
        try zip.add(path, bytes: bytes, compress: true, modified: BundleFixture.now)
      }
      try zip.finish()
      return try Data(contentsOf: file)
    }
  }

  @Test func `a bundle cut short anywhere is refused`() throws {
    let file = try zipped()
    try Scratch.with { folder in
      let place = folder.appending(path: "a.zip")
      let reader = BundleReader(rules: BundleFixture.rules())
      for length in stride(from: 0, to: file.count, by: 7) {
        try file.prefix(length).write(to: place)
        #expect(try reader.read(place).bundle == nil, "\(length) bytes of \(file.count)")
      }
    }
  }

  @Test func `a flipped bit is refused, or changes nothing of what is read`() throws {
    let file = try zipped()
    try Scratch.with { folder in
      let place = folder.appending(path: "a.zip")
      let reader = BundleReader(rules: BundleFixture.rules())
      try file.write(to: place)
      let (reading, pictures) = try reader.reading(place)
      let whole = try #require(reading.bundle)
      for offset in stride(from: 0, to: file.count, by: 3) {
        var flipped = file
        flipped[offset] ^= 1 << UInt8(offset % 8)
        try flipped.write(to: place)
        let (again, kept) = try reader.reading(place)
        guard let bundle = again.bundle else { continue }
        #expect(bundle.manifest == whole.manifest, "byte \(offset)")
        #expect(bundle.requests.map(\.fingerprint) == whole.requests.map(\.fingerprint), "byte \(offset)")
        #expect(kept["images/0001-front.jpg"] == pictures["images/0001-front.jpg"])
      }
    }
  }

  @Test func `the byte-exact hostile files are refused`() throws {
    let folder = BundleFixture.root.appending(path: "hostile")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "zip" }
    #expect(!files.isEmpty)
    for file in files {
      // The name says the code, and behind a comma which of several.
      let code = file.deletingPathExtension().lastPathComponent.split(separator: ",").first.map(String.init) ?? ""
      let reading = try BundleReader(rules: BundleFixture.rules()).read(file)
      #expect(reading.codes.contains(code), "\(file.lastPathComponent): \(reading.codes)")
    }
  }
}
