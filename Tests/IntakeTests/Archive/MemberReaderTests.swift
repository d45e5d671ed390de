import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct MemberReaderTests {
  private func withArchive<Value>(_ zip: RawZip, _ body: (ZipArchive) throws -> Value) throws -> Value {
    try Scratch.with { folder in
      let file = folder.appending(path: "a.zip")
      try zip.bytes().write(to: file)
      return try body(try ZipArchive(file, limits: IntakeLimits()))
    }
  }

  private func deflated(_ content: Data, as stream: Data) -> RawZip {
    var member = RawMember("images/a", content)
    member.method = 8
    member.stored = stream
    return RawZip(members: [member, RawMember("images/b", Data("another".utf8))])
  }

  @Test func `one reader reads member after member, large and small`() throws {
    let large = Data((0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    try withArchive(deflated(large, as: DeflatedBytes.stored(large))) { archive in
      let reader = try archive.reader()
      for entry in archive.entries + archive.entries {
        let expected = entry.index == 0 ? large : Data("another".utf8)
        #expect(try reader.withBytes(of: entry) { Data($0) } == expected)
        #expect(try reader.bytes(of: entry) == expected)
      }
    }
  }

  @Test func `a stream of many empty blocks is read, however little it holds`() throws {
    // Five bytes that say nothing, over and over: longer than what is held in memory for so little content.
    let empty = Data([0, 0, 0, 0xff, 0xff])
    var stream = Data()
    for _ in 0..<20_000 { stream += empty }
    stream += DeflatedBytes.stored(Data("content".utf8))
    let found = try withArchive(deflated(Data("content".utf8), as: stream)) { try $0.bytes(of: $0.entries[0]) }
    #expect(found == Data("content".utf8))
  }

  @Test(arguments: [0, 1, 40_000])
  func `what hides behind a stream is found, whether it is read at once or in pieces`(blocks: Int) throws {
    let stream = (0..<blocks).reduce(into: Data()) { stream, _ in stream += Data([0, 0, 0, 0xff, 0xff]) }
    let content = Data("content".utf8)
    let zip = deflated(content, as: stream + DeflatedBytes.stored(content) + Data("hidden".utf8))
    try withArchive(zip) { archive in
      let error = #expect(throws: LayoutRefusal.self) { try archive.bytes(of: archive.entries[0]) }
      guard case .container(.strayBytes(_, let count)) = error?.refusal.cause else {
        Issue.record("refused for \(error?.refusal.code ?? "nothing")")
        return
      }
      #expect(count == 6)
    }
  }

  @Test func `two threads read at the same time, each with a reader of its own`() async throws {
    let fixture = try BundleFixture("order-of-submission")
    let folder = FileManager.default.temporaryDirectory.appending(path: "shinsa-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.zip")
    try fixture.zipped().write(to: file)
    let archive = try ZipArchive(file, limits: IntakeLimits())
    let expected = fixture.files.map(\.bytes)
    try await withThrowingTaskGroup(of: [Data].self) { group in
      for _ in 0..<2 {
        group.addTask {
          let reader = try archive.reader()
          return try archive.entries.map { try reader.bytes(of: $0) }
        }
      }
      for try await found in group { #expect(found == expected) }
    }
  }
}
