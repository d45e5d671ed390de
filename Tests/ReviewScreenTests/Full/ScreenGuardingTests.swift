import Domain
import Foundation
import Terminal
import Testing

@testable import ReviewScreen

/// The evidence guard at the screen: one key, another that confirms, and the picture is asked for anew.
struct ScreenGuardingTests {
  private func place(_ change: (inout Case) -> Void = { _ in }, isListed: Bool = true) throws -> Workplace {
    let reasons = try Example.setting().returning + (isListed ? [ScreenExample.forbidden] : [])
    return try Workplace([Example.file(12, change: change)], returning: reasons)
  }

  @Test func `the shown picture goes only after y and Enter`() throws {
    var place = try place()
    try place.press("Enter", "p", "p", "X", "2")
    #expect(place.forgotten.isEmpty)
    // The key that asked confirms nothing, however often it is pressed.
    try place.press("X", "X", "2")
    try place.press("y", "y")
    #expect(place.forgotten.isEmpty)
    try place.press("X", "2")
    try place.press("Enter", "y", "Enter")
    #expect(place.forgotten == [12: [2]])
  }

  @Test func `what was typed ahead does not confirm`() throws {
    var place = try place()
    try place.press("Enter", "p", "X", "1", "y", "Enter")
    #expect(place.forgotten.isEmpty)
  }

  @Test func `the form for returning opens with that picture and its reason, and Enter goes on to the mail`() throws {
    var place = try place()
    try place.press("Enter", "p", "p", "X", "2")
    try place.press("y", "Enter")
    guard case .asking(let asking) = place.review.mode else {
      Issue.record("no form is open")
      return
    }
    #expect(asking.outcome == .sendBack)
    #expect(asking.items == [SendingBack.Item(field: "image-2", reason: "forbidden-content")])
    try place.press("Enter", "Enter")
    try place.press("y", "Enter")
    let item = SendingBack.Item(field: "image-2", reason: "forbidden-content")
    #expect(place.decided[12] == .sendBack(SendingBack(items: [item], note: nil)))
  }

  @Test func `a list without that reason asks which reason it is`() throws {
    var place = try place(isListed: false)
    try place.press("Enter", "p", "p", "X", "2")
    try place.press("y", "Enter")
    guard case .asking(let asking) = place.review.mode else {
      Issue.record("no form is open")
      return
    }
    #expect(asking.field == "image-2")
    try place.press("1", "Enter", "Enter")
    try place.press("y", "Enter")
    let item = SendingBack.Item(field: "image-2", reason: "unreadable")
    #expect(place.decided[12] == .sendBack(SendingBack(items: [item], note: nil)))
  }

  @Test func `a stated back of a My Number card need not be opened to be erased`() throws {
    var place = try place { $0.pictures[1].picture.document = .myNumberCard }
    try place.press("Enter", "X")
    #expect(place.text.contains("Individual Number"))
    try place.press("y", "Enter")
    #expect(place.forgotten == [12: [2]])
    #expect(place.opened.isEmpty)
  }

  @Test func `where it could be any of several the picture has to be opened first`() throws {
    var place = try place()
    try place.press("Enter", "X")
    #expect(place.review.mode == .browsing)
    #expect(place.message.contains("Open the picture"))
  }

  @Test func `nothing of it stays on the screen, and approving does not wait for it`() throws {
    var place = try place()
    try place.press("Enter", "p", "p", "X", "3")
    try place.press("y", "Enter")
    #expect(place.review.pictureRequest(in: place.size) == nil)
    try place.press("Esc", "G")
    #expect(place.text.contains("erased"))
    try place.press("a")
    guard case .asking(let asking) = place.review.mode else {
      Issue.record("approving waits for something")
      return
    }
    #expect(asking.outcome == .approve)
  }

  @Test func `what is erased cannot be opened or erased again`() throws {
    var place = try place()
    try place.press("Enter", "p", "p", "X", "3")
    try place.press("y", "Enter")
    try place.press("Esc", "2")
    #expect(place.opened == [1, 2])
    #expect(place.message.contains("erased"))
  }
}
