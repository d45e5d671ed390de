import Foundation
import Procedures
import Synchronization
import TestSupport
import Testing

/// What a progress bar is told while bundles are taken in.
@Suite struct ImportProgressTests {
  private func told(_ desk: Desk) throws -> [ImportProgress] {
    let told = Mutex<[ImportProgress]>([])
    _ = try ImportBundles(desk.nightly).run(settle: 0, progress: { step in told.withLock { $0.append(step) } })
    return told.withLock { $0 }
  }

  @Test func `every bundle and every request is told, and the bytes never fall`() throws {
    let desk = try Desk()
    let requests = [["A-1", "A-2"], ["A-3"], ["A-4", "A-5", "A-6"]]
    for (number, ids) in requests.enumerated() {
      try BundleBuilder("P-\(number)", ids.map { .init(id: $0) }).drop(in: desk.home.folders.drop)
    }
    let steps = try told(desk)
    #expect(Set(steps.map(\.bundle)) == [1, 2, 3])
    #expect(steps.allSatisfy { $0.bundles == 3 && $0.file == "P-\($0.bundle - 1).zip" })
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.bytesDone <= $1.bytesDone && $0.requests <= $1.requests })
    let last = try #require(steps.last)
    #expect(last.requests == 6)
    #expect(last.bytes > 0 && steps.allSatisfy { $0.bytes == last.bytes && $0.bytesDone <= last.bytes })
  }

  @Test func `a bundle that cannot be read is done like any other`() throws {
    let desk = try Desk()
    let damaged = Data("no zip".utf8)
    try damaged.write(to: desk.home.folders.drop.appending(path: "A.zip"))
    try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: desk.home.folders.drop)
    let steps = try told(desk)
    #expect(steps.first?.bytesDone == 0)
    let last = try #require(steps.last)
    #expect(last.bytesDone == last.bytes)
    #expect(last.bytes > damaged.count)
  }

  @Test func `where there is nothing to take in, nothing is told`() throws {
    #expect(try told(Desk()).isEmpty)
  }
}
