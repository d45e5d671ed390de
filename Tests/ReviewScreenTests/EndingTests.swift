import Domain
import Testing

@testable import ReviewScreen

@Suite struct EndingTests {
  /// The lines of a whole session; the input may end before any of them.
  private static let session = [
    "?", "p 1", "p 2", "m phoned", "a", "1", "1", "y", "1", "2030-04-01", "yes", "r", "1", "", "yes",
  ]

  @Test(arguments: 0...session.count)
  func `whenever the input ends, only what was confirmed is decided and every claim is given back`(count: Int) throws {
    var desk = try Desk([Example.file(12), Example.file(13)])
    for line in Self.session.prefix(count) { try desk.type(line) }
    try desk.hangUp()
    #expect(desk.isOver)
    #expect(desk.claimed.isEmpty)
    #expect((desk.decided[12] != nil) == (count >= 11))
    #expect((desk.decided[13] != nil) == (count >= 15))
    #expect(desk.notes == (count >= 4 ? ["phoned"] : []))
  }

  @Test(arguments: [
    (Language.english, "Application #12: what was entered (approve) was not confirmed"),
    (.japanese, "申請 #12：入力した「承認」は確認されなかった"),
  ])
  func `what was entered and not confirmed is named at the end`(language: Language, words: String) throws {
    var desk = try Desk([Example.openedFile()], language: language)
    try desk.type("a", "1", "1", "y", "1", "")
    try desk.hangUp()
    #expect(desk.text.contains(words))
    #expect(desk.decided.isEmpty)
  }

  @Test func `entries of an application that one went on from are named too`() throws {
    var desk = try Desk([Example.file(12), Example.file(13)])
    try desk.type("r", "1", "q", "n", "q")
    #expect(desk.isOver)
    #expect(desk.text.contains("Application #12: what was entered (reject) was not confirmed"))
    #expect(!desk.text.contains("Application #13: what was entered"))
  }

  @Test func `a decision that was taken is not named as open`() throws {
    var desk = try Desk([Example.file()])
    try desk.type("r", "1", "", "yes", "q")
    #expect(!desk.text.contains("not confirmed"))
  }

  @Test func `the end counts what was done`() throws {
    var desk = try Desk(
      [Example.openedFile(1), Example.file(2), Example.file(3), Example.file(4), Example.file(5)], heldByOthers: [4])
    try desk.type("a", "1", "1", "y", "1", "", "yes", "r", "1", "", "yes", "t", "1:1", "", "yes", "s", "q")
    let summary = desk.said.suffix(6)
    #expect(
      summary == [
        "  approved: 1", "  rejected: 1", "  returned: 1", "  awaiting a second person: 0", "  skipped: 1",
        "  not available: 1",
      ])
  }

  @Test func `where nothing waits another part of the queue can be chosen, and the end of input ends it`() throws {
    let proposed = try ScreenExample.files().filter { $0.state == .proposed }
    var desk = try Desk([])
    desk.add(proposed)
    #expect(desk.text.contains("No application waits."))
    try desk.type("f 7", "n", "y", "yes")
    #expect(desk.confirmed == [40])
    try desk.hangUp()
    #expect(desk.isOver)
  }
}
