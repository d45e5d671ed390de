import Domain
import Foundation
import Procedures
import TestSupport
import Testing

/// A clock of ours that was set back makes everything that arrives come from the future: that is never the sender's fault.
struct ClockBehindTests {
  private let days: TimeInterval = 3 * 86_400

  @Test func `a bundle from the future of a clock that was set back is left, and taken once the clock is right`() throws
  {
    let desk = try Desk()
    desk.home.clock.advance(-days)
    try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: desk.home.folders.drop)
    for _ in 1...2 {
      let bundle = try #require(try desk.importAll().bundles.first)
      #expect(bundle.outcome == .skipped && bundle.isOurFault)
      // What is written meanwhile is dated by that very clock, and does not make it right.
      try RecordLook(desk.sato).list(.queue, rows: 1)
    }
    #expect(try desk.home.names(in: desk.home.folders.drop) == ["P-1.zip"])
    #expect(try desk.home.names(in: desk.home.folders.receipts) == [])
    #expect(try desk.home.names(in: desk.home.folders.evidence) == [])
    desk.home.clock.advance(days)
    #expect(try desk.importAll().bundles.map(\.outcome) == [.imported])
    try desk.expectSoundLog()
  }

  @Test func `what a clock that was set back does not touch is taken in meanwhile`() throws {
    let desk = try Desk()
    desk.home.clock.advance(days)
    try RecordLook(desk.sato).list(.queue, rows: 1)
    desk.home.clock.advance(-days)
    _ = try desk.receive(.init(id: "A-1"))
  }

  @Test func `a sender whose clock is ahead of ours, which is right, is told so`() throws {
    let desk = try Desk()
    var early = BundleBuilder.Request(id: "A-1")
    early.submitted = desk.home.clock.now.addingTimeInterval(86_400)
    try BundleBuilder("P-1", [early]).drop(in: desk.home.folders.drop)
    #expect(try desk.importAll().bundles.flatMap(\.codes).contains("form.time-in-future"))
  }
}
