import Domain
import Terminal
import TestSupport
import Testing

@testable import ReviewScreen

struct ScreenMovingTests {
  private func place() throws -> Workplace { try Workplace(ScreenExample.files(), heldByOthers: [21]) }

  @Test func `what waits longest stands first`() throws {
    let place = try place()
    #expect(place.review.queue.rows.map(\.id) == [12, 13, 21, 34, 107, 108, 1_024, 1_025])
  }

  @Test func `opening holds one application at a time, and quitting gives it back`() throws {
    var place = try place()
    try place.press("Enter")
    #expect(place.held == [12])
    try place.press("J")
    #expect(place.held == [13])
    try place.press("q")
    #expect(place.held.isEmpty)
    #expect(place.isOver)
  }

  @Test(arguments: [TerminalEvent.hungUp, .interrupted])
  func `a line that is gone gives back what was held`(event: TerminalEvent) throws {
    var place = try place()
    try place.press("Enter", "r", "1")
    try place.happen(event)
    #expect(place.held.isEmpty)
    #expect(place.isOver)
    #expect(place.decided.isEmpty)
  }

  @Test func `what somebody else holds can be read, and its deciding keys say why not`() throws {
    var place = try place()
    try place.press("j", "j", "Enter")
    #expect(place.message.contains("suzuki is working on it"))
    #expect(place.held.isEmpty)
    #expect(place.text.contains("Application #21"))
    try place.press("r")
    #expect(place.message.contains("You do not hold this application."))
    try place.press("Tab", "J")
    #expect(place.held == [34])
  }

  @Test func `keys act upon what one looks at, and upon nothing else`() throws {
    var place = try place()
    try place.press("Enter", "Tab", "j", "r")
    #expect(place.review.mode == .browsing)
    #expect(place.message.contains("Open the application with Enter first."))
    try place.press("Tab", "r")
    #expect(place.review.mode != .browsing)
    #expect(place.review.queue.selected == 12)
  }

  @Test(arguments: [("ｻｻｷ", 108), ("ささき", 108), ("1024", 1_024), ("#13", 13), ("khai", 34)] as [(String, CaseID)])
  func `a search finds by name, by the sound and by number`(text: String, id: CaseID) throws {
    var place = try place()
    try place.press("/")
    try place.type(text)
    try place.press("Enter")
    #expect(place.review.queue.selected == id)
  }

  @Test func `who holds an application is shown at once, and no more once it is given back`() throws {
    var place = try place()
    func row(_ id: CaseID, in place: Workplace) throws -> String {
      try #require(place.lines.first { $0.contains("#\(id) ") && !$0.contains("Application #") })
    }
    try place.press("Enter")
    #expect(try row(12, in: place).contains("@sa"))
    try place.press("J")
    #expect(try !row(12, in: place).contains("@sa"))
    #expect(try row(13, in: place).contains("@sa"))
  }

  @Test(arguments: [
    (QueueOrder.newest, [1_025, 1_024, 108, 107, 34, 21, 13, 12]), (.kind, [12, 13, 21, 34, 108, 1_024, 1_025, 107]),
  ]) func `an order is the whole queue's, and numbers decide between equals`(order: QueueOrder, ids: [CaseID]) throws {
    var queue = try place().review.queue
    let all = Set(queue.rows.map(\.id))
    queue.sort(by: order)
    #expect(Set(queue.rows.map(\.id)) == all)
    #expect(queue.rows.map(\.id) == ids)
  }

  @Test func `a number with its sign names an application, also while another one is read`() throws {
    var place = try place()
    try place.press("Enter", "/")
    try place.type("#13")
    try place.press("Enter")
    #expect(place.review.queue.selected == 13)
    #expect(place.review.focus == .queue)
  }

  @Test func `the lanes show their part of the queue`() throws {
    var place = try place()
    let shown: [[CaseID]] = [
      [12, 13, 21, 34, 107, 108, 1_024, 1_025], [13, 1_024, 1_025], [12, 21, 34, 107, 108], [21, 107], [34], [12], [40],
      [41],
    ]
    for (index, ids) in shown.enumerated() {
      try place.press("f", "\(index + 1)")
      #expect(place.review.queue.rows.map(\.id) == ids, "lane \(index + 1)")
    }
  }

  @Test func `the queue is listed anew by itself, and the selection stays with its application`() throws {
    var place = try place()
    try place.press("j", "j", "j")
    place.colleagueDecides(12)
    try place.wait(seconds: 5)
    #expect(place.review.queue.rows.map(\.id) == [13, 21, 34, 107, 108, 1_024, 1_025])
    #expect(place.review.queue.selected == 34)
  }

  @Test func `the claim of who works is renewed, that of who went away is not`() throws {
    var place = try place()
    try place.press("Enter")
    try place.wait(seconds: 130)
    #expect(place.effects.count { $0 == .renew(12) } == 2)
    try place.wait(seconds: 1_000)
    #expect(place.effects.count { $0 == .renew(12) } == 9)
  }

  @Test func `a claim that was lost says so, and the deciding keys wait`() throws {
    var place = try place()
    try place.press("Enter")
    place.heldByOthers.insert(12)
    try place.wait(seconds: 60)
    #expect(place.message.contains("suzuki"))
    try place.press("r")
    #expect(place.message.contains("You do not hold this application."))
  }

  @Test func `quitting asks first where something was entered and not confirmed`() throws {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter", "Esc", "q")
    #expect(!place.isOver)
    #expect(place.text.contains("not confirmed is lost"))
    try place.press("Esc", "q")
    try place.press("y", "Enter")
    #expect(place.isOver)
  }

  @Test func `a picture is zoomed and moved, and what was drawn once is not drawn again`() throws {
    var place = try place()
    try place.press("Enter", "p", "+", "+", "l", "k")
    let part = try #require(place.review.pictureRequest(in: place.size)).part
    #expect(part.zoom == 4)
    #expect(part.window == (left: 7.0 / 16, top: 5.0 / 16, side: 0.25))
    let drawn = place.effects.count { if case .draw = $0 { true } else { false } }
    try place.press("j", "k", "h", "l")
    #expect(place.effects.count { if case .draw = $0 { true } else { false } } == drawn + 1)
    #expect(place.opened == [1])
  }

  @Test func `every command has one binding, and no key has two`() {
    #expect(ScreenBinding.all.map(\.command).count == ScreenCommand.allCases.count)
    #expect(Set(ScreenBinding.all.map(\.command)) == Set(ScreenCommand.allCases))
    let keys = ScreenBinding.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Language.allCases)
  func `help names every key, with the reason where it cannot be used`(language: Language) throws {
    let place = try Workplace(ScreenExample.files(), language)
    let help = place.review.helpLines(width: 120).joined(separator: "\n")
    for binding in ScreenBinding.all {
      #expect(help.contains(binding.keyName))
      #expect(help.contains(binding.sentence.in(language)))
    }
    #expect(help.contains(language == .english ? "Not now: Open the application" : "今は不可：先に Enter"))
  }
}
