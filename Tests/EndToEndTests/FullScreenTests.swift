import Foundation
import Testing

/// `review` on a terminal, as somebody sits before it.
@Suite(.enabled(if: Seat.isAvailable), .serialized) struct FullScreenTests {
  private func holder(in home: Home) async throws -> JSON {
    try await home.json(["queue"])["applications"][0]["claimed_by"]
  }

  /// Opens the first application and both of its pictures, and answers the questions of an approval.
  private func fillIn(_ seat: Seat, _ words: (picture: String, question: String, date: String)) async throws {
    try await seat.see("#1")
    try await seat.press("Enter")
    try await seat.see("07-1234")
    for number in 1...2 {
      try await seat.type("p")
      try await seat.see("\(words.picture) \(number)/2")
    }
    try await seat.type("a")
    try await seat.see(words.question)
    try await seat.type("11y1")
    try await seat.see(words.date)
    try await seat.type("2030-04-01")
  }

  private static let english = (
    picture: "Picture", question: "Which document was seen?", date: "Until when is it valid"
  )
  private static let japanese = (picture: "画像", question: "確認した書類の種類", date: "書類の有効期限")

  @Test func `a reviewer opens, looks, approves with two keys, undoes and quits at 80 x 24`() async throws {
    let home = try await Home.imported()
    try await Seat.with { seat in
      try await seat.review(home)
      try await fillIn(seat, Self.english)
      try await seat.press("Enter")
      try await seat.see("Press y to go ahead")
      // Enter, held down or pressed once too often, decides nothing.
      try await seat.press("Enter", "Enter")
      try await seat.type("y")
      try await seat.see("Enter does it")
      #expect(try await home.states() == ["A-1": "waiting"])
      try await seat.press("Enter")
      try await seat.see("Nothing here")
      #expect(try await home.states() == ["A-1": "approved"])
      try await seat.type("u")
      try await seat.see("07-1234")
      #expect(try await home.states() == ["A-1": "waiting"])
      // What was entered is offered again, and not thrown away unasked.
      try await seat.type("q")
      try await seat.see("Press y to go ahead (quit)")
      try await seat.type("y")
      try await seat.see("Enter does it")
      try await seat.press("Enter")
      try await seat.seeExit(0)
    }
    #expect(try await holder(in: home) == .null)
  }

  @Test(arguments: [(120, 40), (200, 60)])
  func `a reviewer approves in Japanese on larger screens`(_ columns: Int, _ rows: Int) async throws {
    let home = try await Home.imported()
    try await Seat.with(columns: columns, rows: rows) { seat in
      try await seat.review(home, lang: "ja")
      try await fillIn(seat, Self.japanese)
      try await seat.press("Enter")
      try await seat.see("y を押してください")
      try await seat.type("y")
      try await seat.see("Enter で「承認」を実行します")
      try await seat.press("Enter")
      try await seat.see("該当する申請はありません")
      try await seat.type("q")
      try await seat.seeExit(0)
    }
    #expect(try await home.states() == ["A-1": "approved"])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chafa")))
  func `a picture is drawn beside its application, and a line says what characters are good for`() async throws {
    let home = try await Home.imported()
    try await Seat.with(columns: 120, rows: 40) { seat in
      try await seat.review(home, more: "1")
      try await seat.see("07-1234")
      try await seat.type("p")
      // Where the system makes no namespaces for users, it says that instead, and draws nothing.
      let shown = try await seat.see("a picture, or why not") {
        $0.contains("Drawn with characters") || $0.contains("no namespaces for users")
      }
      #expect(shown.contains("07-1234") && shown.contains("Picture 1/2"))
      try await seat.press("C-c")
      try await seat.seeExit(130)
    }
  }

  @Test func `what was typed before the final step appeared does not confirm it`() async throws {
    let home = try await Home.imported()
    try await Seat.with { seat in
      try await seat.review(home)
      try await fillIn(seat, Self.english)
      try await seat.press("Enter", "y", "Enter")
      try await seat.see("Press y to go ahead")
      #expect(try await home.states() == ["A-1": "waiting"])
      try await seat.press("C-c")
      try await seat.seeExit(130)
    }
    #expect(try await holder(in: home) == .null)
  }

  @Test func `a picture that must not be kept goes by one key and a confirmation, and is asked for anew`() async throws
  {
    let home = try await Home.imported()
    try await Seat.with { seat in
      try await seat.review(home, more: "1")
      try await seat.see("07-1234")
      try await seat.type("2")
      try await seat.see("Picture 2/2")
      try await seat.type("X")
      try await seat.see("What does picture 2 show")
      try await seat.type("2")
      try await seat.see("About to erase picture 2")
      try await seat.type("y")
      try await seat.see("Enter does it")
      try await seat.press("Enter")
      // The form for returning is open, with that picture and its reason.
      try await seat.see("[x] Picture 2")
      try await seat.press("C-c")
      try await seat.seeExit(130)
    }
    let images = try await home.json(["show", "1"])["images"]
    #expect(images[0]["forgotten"] == .truth(false) && images[1]["forgotten"] == .truth(true))
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `a lost line and a request to end give the claim and the terminal back`(_ number: Int32) async throws {
    let home = try await Home.imported()
    try await Seat.with { seat in
      try await seat.review(home)
      try await seat.see("#1")
      try await seat.press("Enter")
      try await seat.see("07-1234")
      #expect(try await holder(in: home) == .text("sato"))
      try await seat.signal(number)
      try await seat.seeExit(130)
      #expect(try await seat.screen().contains("07-1234") == false)
    }
    #expect(try await holder(in: home) == .null)
  }

  @Test func `a terminal that is closed gives the claim back`() async throws {
    let home = try await Home.imported()
    try await Seat.with { seat in
      try await seat.review(home, more: "1")
      try await seat.see("07-1234")
      #expect(try await holder(in: home) == .text("sato"))
    }
    var isFree = false
    for _ in 0..<50 where !isFree { isFree = try await holder(in: home) == .null }
    #expect(isFree)
  }

  @Test func `control Z gives the terminal to the shell, and fg takes it again at another size`() async throws {
    let home = try await Home.imported()
    try await Seat.with { seat in
      try await seat.review(home)
      try await seat.see("#1")
      try await seat.press("C-z")
      try await seat.see("Stopped")
      try await seat.resize(columns: 120, rows: 40)
      try await seat.say("fg")
      try await seat.see("two panes") { $0.contains("#1") && $0.split(separator: "\n").contains { $0.contains("| ") } }
      try await seat.type("q")
      try await seat.seeExit(0)
    }
  }

  @Test func `a window that is too small says so, and is used again once it is larger`() async throws {
    let home = try await Home.imported()
    try await Seat.with(columns: 60, rows: 15) { seat in
      try await seat.review(home)
      try await seat.see("too small (60x15 now)")
      try await seat.resize(columns: 80, rows: 24)
      try await seat.see("#1")
      try await seat.type("q")
      try await seat.seeExit(0)
    }
  }

  @Test func `outside UTF-8 it says what to set, and goes line by line`() async throws {
    let home = try await Home.imported()
    // High enough for all that the loop says before its prompt.
    try await Seat.with(rows: 120, environment: ["LANG": "ja_JP.eucJP", "LC_ALL": ""]) { seat in
      try await seat.review(home)
      try await seat.see("export LANG=ja_JP.UTF-8")
      try await seat.see("(a r t p")
      try await seat.say("q")
      try await seat.seeExit(0)
    }
  }

  @Test func `a key pressed with Alt is neither Escape nor that key`() async throws {
    let home = try await Home.imported()
    try await Seat.with { seat in
      try await seat.review(home, more: "1 --pictures none")
      try await seat.see("07-1234")
      try await seat.type("p")
      try await seat.see("Pictures are not shown here")
      // By themselves Escape would close the picture, and q the review.
      try await seat.press("M-q")
      try await seat.see("That key does nothing")
      try await seat.see("Picture 1/2")
      try await seat.press("Escape")
      try await seat.see("without a picture") { !$0.contains("Picture 1/2") }
      try await seat.type("iab")
      try await seat.press("M-c")
      try await seat.type("d")
      try await seat.press("Enter")
      try await seat.see("The note was added")
      try await seat.type("q")
      try await seat.seeExit(0)
    }
    #expect(try await home.run(["show", "1"], as: "sato").text.contains("abd"))
  }
}
