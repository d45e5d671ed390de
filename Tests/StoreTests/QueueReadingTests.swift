import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

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

  @Test func `rows that are decided and announced are not gone through`() throws {
    let home = try TestStore()
    _ = try home.insertCase("A-1")
    let plan = try home.store.pool.read { database in
      try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + Reading.needingSomebody).map { $0["detail"] as String }
    }
    let looks = plan.filter { $0.contains(" application ") }
    #expect(looks.count == 4)
    for look in looks {
      let isOfWaiting = look.contains("USING INDEX application_state (state=?)")
      let isOfUnannounced = look.contains("USING INDEX application_unannounced (state=?)")
      #expect(isOfWaiting || isOfUnannounced || look.contains("USING INTEGER PRIMARY KEY"), "\(look)")
    }
    #expect(looks.count { $0.contains("application_unannounced") } == 1)
  }
}
