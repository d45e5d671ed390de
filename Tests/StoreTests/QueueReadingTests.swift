import Domain
import Foundation
import Store
import TestSupport
import Testing

@Suite struct QueueReadingTests {
  @Test func `the first that wait come in the order of submission, without what is decided`() throws {
    let home = try TestStore()
    let ids = try (1...4).map { try home.insertCase("A-\($0)") }
    try home.write { writing in
      var file = try #require(try writing.reading.caseFile(ids[1]))
      file.state = .withdrawn
      try writing.update(file, from: file.version)
    }
    let first = try home.read { try $0.queueMarks(firstWaiting: 2) }
    #expect(first.map(\.id) == [ids[0], ids[2]])
    #expect(try first == home.read { Array(try $0.queueMarks().prefix(2)) })
    #expect(try home.read { try $0.queueMarks(firstWaiting: 0) } == [])
  }
}
