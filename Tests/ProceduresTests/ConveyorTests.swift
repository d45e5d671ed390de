import Dispatch
import Testing

@testable import Procedures

@Suite struct ConveyorTests {
  @Test func `what is made arrives in order, then what the maker returned`() throws {
    let belt = Conveyor<Int, String>(ahead: 2) { put in
      for number in 0..<100 { try put(number) }
      return "done"
    }
    var taken: [Int] = []
    while let number = try belt.next() { taken.append(number) }
    #expect(taken == Array(0..<100))
    #expect(try belt.outcome() == "done")
    #expect(try belt.next() == nil)
  }

  @Test func `what stops the maker is thrown behind what was made`() throws {
    struct Stopped: Error {}
    let belt = Conveyor<Int, Void>(ahead: 2) { put in
      try put(1)
      throw Stopped()
    }
    #expect(try belt.next() == 1)
    #expect(throws: Stopped.self) { try belt.next() }
  }

  /// As when the database is busy, or the disk is full, while a file is still being read.
  @Test func `who leaves early stops the maker, and goods that lie on the belt go with it`() {
    for taken in 0..<3 {
      let hasStopped = DispatchSemaphore(value: 0)
      let belt = Conveyor<Int, Void>(ahead: 2) { put in
        defer { hasStopped.signal() }
        for number in 0... { try put(number) }
      }
      for _ in 0..<taken { _ = try? belt.next() }
      belt.abandon()
      hasStopped.wait()
    }
  }
}
