import Domain
import Foundation
import Terminal
import Testing

@testable import ReviewScreen

/// Corrections and mails that came back, at the screen.
struct ScreenSettlingTests {
  private func place(only: [CaseID] = []) throws -> Workplace {
    try Workplace(
      ScreenExample.files() + ScreenExample.announced(), corrections: try ScreenExample.corrections(), only: only)
  }

  @Test func `a part of the queue each, counted, and a decision on hold is in neither`() throws {
    let place = try place()
    #expect(place.review.queue.count(in: .corrections) == 1)
    #expect(place.review.queue.count(in: .bounced) == 1)
    #expect(place.review.queue.count(in: .onHold) == 1)
    #expect(place.review.queue.count(in: .waiting) == 8)
  }

  @Test func `a decision that is announced is found, and its correction proposed with a reason`() throws {
    var place = try place()
    try place.press("F")
    try place.type("岡本")
    try place.press("Enter", "1", "C")
    try place.type("別人だった")
    try place.press("Enter")
    #expect(place.corrections[8] == nil)
    try place.press("y", "Enter")
    #expect(place.corrections[8]?.text == "別人だった")
    #expect(place.held.isEmpty)
    #expect(place.message.contains("proposed"))
  }

  @Test func `an empty reason proposes nothing, a broken off one is kept`() throws {
    var place = try place(only: [8])
    try place.press("C", "Enter")
    #expect(place.review.mode == .browsing && place.message.contains("needs a reason"))
    try place.press("C")
    try place.type("別人")
    try place.press("Esc", "C", "Enter")
    try place.press("n", "C")
    guard case .writing(.correction, let editor) = place.review.mode else {
      Issue.record("no reason is asked for")
      return
    }
    #expect(editor.text == "別人")
    #expect(place.corrections[8] == nil)
  }

  @Test func `what waits is not corrected, nor what is corrected already`() throws {
    var place = try place()
    try place.press("Enter", "C")
    #expect(place.review.mode == .browsing)
    try place.press("f", "a", "Enter", "C")
    #expect(place.review.mode == .browsing)
    #expect(place.message.contains("correction"))
  }

  @Test func `somebody else confirms what is proposed`() throws {
    var place = try place()
    try place.press("f", "a", "Enter", "c")
    #expect(place.text.contains("同姓同名"))
    try place.press("y", "Enter")
    #expect(place.confirmed == [10])
  }

  @Test func `a mail that came back is sent again, or marked as dealt with`() throws {
    var place = try place()
    try place.press("f", "b", "Enter", "m")
    try place.press("y", "Enter")
    #expect(place.mailedAgain == [9])
    #expect(place.review.queue.count(in: .bounced) == 0)
    place = try self.place()
    try place.press("f", "b", "Enter", "B")
    try place.press("y", "Enter")
    #expect(place.mailedAgain.isEmpty)
    #expect(place.review.queue.count(in: .bounced) == 0)
    try place.press("B")
    #expect(place.message.contains("No mail"))
  }

  @Test func `an application that waits is claimed when it was found`() throws {
    var place = try place()
    try place.press("F")
    try place.type("#107")
    try place.press("Enter", "1")
    #expect(place.held == [107])
    try place.press("F")
    try place.type("nobody")
    try place.press("Enter")
    #expect(place.message.contains("No such application"))
  }
}
