import Foundation
import TestSupport
import Testing

struct GoldenFileTests {
  private let folder: TemporaryFolder
  private let file: URL

  init() throws {
    folder = try TemporaryFolder()
    file = folder.url.appending(path: "golden/day.txt")
  }

  @Test func `a recording run writes the file and fails, so that it passes for no test`() throws {
    let bytes = Data("one\ntwo\n".utf8)
    #expect(throws: GoldenFile.Difference.missing(name: "day.txt")) {
      try GoldenFile.compare(bytes, with: file, environment: [:])
    }
    #expect(throws: GoldenFile.Difference.recorded(name: "day.txt")) {
      try GoldenFile.compare(bytes, with: file, environment: ["SHINSA_RECORD_GOLDEN": "1"])
    }
    try GoldenFile.compare(bytes, with: file, environment: [:])
  }

  @Test(arguments: [("one\n2\n", 2), ("", 1), ("one\ntwo", 3), ("one\ntwo\nthree\n", 3)])
  func `the first line that differs is named`(_ text: String, _ line: Int) throws {
    try? GoldenFile.compare(
      Data("one\ntwo\n".utf8), with: file, environment: ["SHINSA_RECORD_GOLDEN": "1"])
    #expect(throws: GoldenFile.Difference.differs(name: "day.txt", line: line)) {
      try GoldenFile.compare(Data(text.utf8), with: file, environment: [:])
    }
  }
}
