import Synchronization
import Testing

@testable import Intake

@Suite struct WorkersTests {
  @Test(arguments: [1, 2, 7])
  func `the outputs come in the order of the items, whoever made them`(threads: Int) throws {
    let items = Array(0..<500)
    #expect(try Workers(count: threads).map(items) { $0 * 3 } == items.map { $0 * 3 })
    #expect(try Workers(count: threads).map([Int]()) { $0 } == [])
  }

  @Test func `a thread makes its tool once, and no more tools than threads are made`() throws {
    let made = Mutex(0)
    let uses = try Workers(count: 2).map(
      Array(0..<100),
      with: {
        made.withLock { $0 += 1 }
        return 0
      }
    ) { (uses: inout Int, _) in
      uses += 1
      return uses
    }
    #expect((1...2).contains(made.withLock { $0 }))
    #expect(uses.filter { $0 == 1 }.count == made.withLock { $0 })
  }

  private struct Trouble: Error, Equatable { var item: Int }

  @Test func `of several errors the first item's is thrown, and what comes later is left`() throws {
    #expect(throws: Trouble(item: 3)) {
      try Workers(count: 1).map(Array(0..<10)) { item in
        guard item < 3 else { throw Trouble(item: item) }
      }
    }
    let begun = Mutex(0)
    #expect(throws: Trouble.self) {
      try Workers(count: 2).map(Array(0..<10_000)) { item in
        begun.withLock { $0 += 1 }
        throw Trouble(item: item)
      }
    }
    #expect(begun.withLock { $0 } <= 2)
  }
}
