import Domain
import Foundation
import Testing

@testable import Intake

/// Files that somebody writes to while they are read: theirs is not the fault, and ours is no crash.
@Suite struct ChangingFileTests {
  private func withArchive(_ body: (ZipArchive, ZipEntry, FileHandle) throws -> Void) throws {
    try Scratch.with { folder in
      let file = folder.appending(path: "bundle.zip")
      try BundleFixture("one-application").raw().bytes().write(to: file)
      let archive = try ZipArchive(file, limits: IntakeLimits())
      let writer = try FileHandle(forUpdating: file)
      try body(archive, try #require(archive.entries.last), writer)
      try writer.close()
    }
  }

  @Test func `a file that shrinks while it is read is no crash and no fault of its sender's`() throws {
    try withArchive { archive, entry, writer in
      try writer.truncate(atOffset: 10)
      #expect(throws: BundleError.changedWhileRead(file: "bundle.zip")) { try archive.bytes(of: entry) }
    }
  }

  @Test func `a file that is written to while it is read is not called damaged`() throws {
    try withArchive { archive, entry, writer in
      try archive.checkUnchanged()
      try writer.seek(toOffset: UInt64(try #require(entry.dataOffset)))
      try writer.write(contentsOf: Data(count: entry.size))
      #expect(throws: BundleError.changedWhileRead(file: "bundle.zip")) { try archive.bytes(of: entry) }
      #expect(throws: BundleError.changedWhileRead(file: "bundle.zip")) { try archive.checkUnchanged() }
    }
  }

  @Test func `a file that only grows is read as it was`() throws {
    try withArchive { archive, entry, writer in
      let before = try archive.bytes(of: entry)
      try writer.seekToEnd()
      try writer.write(contentsOf: Data("more".utf8))
      #expect(try archive.bytes(of: entry) == before)
    }
  }
}
