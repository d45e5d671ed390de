import Foundation
import Testing

@testable import Outgoing

@Suite struct ExportFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var file: URL { folder.url.appending(path: "receipt.xml") }

  @Test func `a file appears whole, for its owner alone, and leaves nothing beside it`() throws {
    try ExportFile.place(Data("x".utf8), at: file)
    #expect(try folder.names() == ["receipt.xml"])
    #expect(try folder.mode(of: "receipt.xml") == 0o600)
    #expect(try Data(contentsOf: file) == Data("x".utf8))
  }

  @Test func `with a group the group can read it`() throws {
    let own = try #require(getgrgid(getegid()))
    try ExportFile.place(Data("x".utf8), at: file, group: String(cString: own.pointee.gr_name))
    #expect(try folder.mode(of: "receipt.xml") == 0o640)
  }

  @Test func `a group that the system does not know is refused before anything is written`() throws {
    #expect(throws: ExportFault.unknownGroup("no-such-group")) {
      try ExportFile.place(Data("x".utf8), at: file, group: "no-such-group")
    }
    #expect(try folder.names() == [])
  }

  @Test func `nothing is overwritten unless told`() throws {
    try ExportFile.place(Data("first".utf8), at: file)
    #expect(throws: ExportFault.exists(file: "receipt.xml")) { try ExportFile.place(Data("second".utf8), at: file) }
    #expect(try Data(contentsOf: file) == Data("first".utf8))
    #expect(try folder.names() == ["receipt.xml"])
    try ExportFile.place(Data("second".utf8), at: file, overwriting: true)
    #expect(try Data(contentsOf: file) == Data("second".utf8))
  }

  @Test func `what a crash left half written does not matter`() throws {
    try Data("half".utf8).write(to: folder.url.appending(path: ".receipt.xml.part"))
    try ExportFile.place(Data("whole".utf8), at: file)
    #expect(try Data(contentsOf: file) == Data("whole".utf8))
    #expect(try folder.names() == ["receipt.xml"])
  }

  @Test func `a missing folder is a fault`() throws {
    #expect(throws: ExportFault.system(file: ".x.part", number: ENOENT)) {
      try ExportFile.place(Data(), at: folder.url.appending(path: "none/x"))
    }
  }
}
