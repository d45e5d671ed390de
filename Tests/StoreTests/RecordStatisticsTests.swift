import CrossCheck
import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

struct RecordStatisticsTests {
  @Test func `names are counted anew once records were imported`() throws {
    let home = try TestHome()
    let statistics = RecordStatistics()
    let key = BlockingKey(.part, "電電")
    func counted() throws -> [Int] {
      try home.store.read { reading in
        let index = try StudentIndex(reading, statistics: statistics)
        return [try index.recordCount(), try index.count(of: key)]
      }
    }
    #expect(try counted() == [0, 0])
    let sheet = home.folders.state.appending(path: "students.csv")
    try StudentSheet.write(to: sheet)
    _ = try LoadStudents(home.office(TestHome.nightly)).run(sheet)
    let now = try home.store.read { [try $0.recordCount(), try $0.count(of: key)] }
    #expect(now[0] > 0 && now[1] > 0)
    #expect(try counted() == now)
    #expect(try counted() == now)
  }
}
