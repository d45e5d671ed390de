import Domain
import Terminal
import Testing

@testable import ReviewScreen

struct ScreenDecidingTests {
  private func place(_ language: Language = .english) throws -> Workplace {
    try Workplace([Example.file(12), Example.file(13)], language)
  }

  private let seen = DocumentCheck(
    document: .driversLicence, name: .now, birthDate: true, address: .agrees,
    expiry: CalendarDate(year: 2030, month: 4, day: 1))

  @Test(arguments: Language.allCases)
  func `a reviewer opens both pictures, answers the document check, reads the mail and decides`(
    language: Language
  ) throws {
    var place = try place(language)
    try place.press("Enter", "p", "p", "a", "1", "1", "y", "1")
    try place.type("2030-04-01")
    try place.press("Enter")
    #expect(place.opened == [1, 2])
    #expect(place.text.contains("hanako@example.jp"))
    #expect(place.decided.isEmpty)
    try place.press("y", "Enter")
    #expect(place.decided == [12: .approve(Approval(record: RecordKey(number: "07-1234"), seen: seen))])
    #expect(place.held == [13])
  }

  @Test func `a picture that was not opened keeps approving shut, and says so`() throws {
    var place = try place()
    try place.press("Enter", "a")
    #expect(place.message.contains("1"))
    #expect(!place.message.isEmpty)
    try place.press("p", "q", "a")
    #expect(place.review.mode == .browsing)
  }

  @Test func `what was typed ahead of the confirmation is dropped`() throws {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter", "Enter", "y", "Enter", "y", "Enter")
    #expect(place.decided.isEmpty)
    #expect(place.text.contains("Press y to go ahead"))
    try place.press("y", "Enter")
    #expect(place.decided.count == 1)
  }

  @Test(arguments: [["Enter"], ["r"], ["y", "y"], ["y", "Esc"], ["Esc"], ["n"], ["Enter", "Enter", "Enter"]])
  func `nothing but y and then Enter decides`(keys: [String]) throws {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter", "Enter")
    for key in keys { try place.press(key) }
    #expect(place.decided.isEmpty)
  }

  @Test func `leaving the final step keeps what was entered`() throws {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter")
    try place.type("窓口へ")
    try place.press("Enter")
    try place.press("Esc")
    #expect(place.text.contains("Nothing was decided."))
    try place.press("r", "Enter", "Enter")
    try place.press("y", "Enter")
    #expect(place.decided == [12: .reject(Rejection(reasons: ["no-student-record"], note: "窓口へ"))])
  }

  @Test func `each item to mend asks for its reason`() throws {
    var place = try place()
    try place.press("Enter", "e", "1", "1", "2", "2", "Enter", "Enter")
    try place.press("y", "Enter")
    let items = [("image-1", "unreadable"), ("image-2", "expired")].map {
      SendingBack.Item(field: $0.0, reason: $0.1)
    }
    #expect(place.decided == [12: .sendBack(SendingBack(items: items, note: nil))])
  }

  @Test func `Enter alone chooses nothing that was not chosen`() throws {
    var place = try place()
    try place.press("Enter", "p", "p", "a", "Enter", "Enter", "Enter")
    guard case .asking(let asking) = place.review.mode else {
      Issue.record("no question is asked")
      return
    }
    #expect(asking.question == .document)
  }

  @Test func `a decision lost to somebody else says so, and keeps the text`() throws {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter")
    try place.type("ご連絡ください")
    place.heldByOthers = [12]
    try place.press("Enter")
    #expect(place.decided.isEmpty)
    #expect(place.text.contains("suzuki is working on it"))
    #expect(place.message.contains("What you entered is kept"))
    place.heldByOthers = []
    try place.press("Enter", "r", "Enter")
    #expect(place.text.contains("ご連絡ください"))
  }

  @Test func `that a decision was taken is said though somebody was quicker with the next one`() throws {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter", "Enter")
    place.heldByOthers = [13]
    try place.press("y", "Enter")
    #expect(place.message.contains("Application #12: rejected"))
    #expect(place.message.contains("suzuki is working on it"))
  }

  @Test func `an application that was decided meanwhile is not decided again`() throws {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter", "Enter")
    place.colleagueDecides(12)
    try place.press("y", "Enter")
    #expect(place.decided.isEmpty)
    #expect(place.message.contains("What you entered is kept"))
  }

  @Test func `an obstacle that an answer can mend asks for it`() throws {
    var place = try place()
    place.obstacles = [.reasonRequired(.conflict)]
    try place.press("Enter", "p", "p", "a", "1", "1", "y", "1", "Enter")
    try place.type("電話で確認")
    try place.press("Enter")
    try place.press("y", "Enter")
    guard case .approve(let approval) = place.decided[12] else {
      Issue.record("nothing was approved")
      return
    }
    #expect(approval.reason == "電話で確認")
  }

  @Test func `a decision can be undone while its mail is on hold, and not after`() throws {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter", "Enter")
    try place.press("y", "Enter")
    try place.wait(seconds: 60)
    #expect(place.lines[0].contains("u:undo #12 14:00"))
    try place.press("u")
    #expect(place.decided.isEmpty)
    #expect(place.held == [12])
    // The reason that was chosen before is chosen still.
    try place.press("r", "Enter", "Enter")
    try place.press("y", "Enter")
    try place.wait(seconds: 901)
    try place.press("u")
    #expect(place.decided.count == 1)
    #expect(place.message.contains("no decision to undo"))
  }

  @Test func `what was entered for a decision is offered again once it is undone`() throws {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter")
    try place.type("ご連絡ください")
    try place.press("Enter")
    try place.press("y", "Enter")
    try place.press("u")
    #expect(place.decided.isEmpty)
    try place.press("r", "Enter")
    #expect(place.text.contains("ご連絡ください"))
  }

  @Test func `who comes too late to the next one is told so, and undoes a colleague's decision only on being asked`()
    throws
  {
    var place = try place()
    try place.press("Enter", "r", "1", "Enter", "Enter")
    place.colleagueDecides(13)
    try place.press("y", "Enter")
    #expect(place.message.contains("Application #12: rejected"))
    #expect(place.message.contains("This application is rejected"))
    #expect(place.held.isEmpty)
    try place.press("u")
    #expect(place.text.contains("About to undo what suzuki decided on application #13"))
    try place.press("Enter")
    #expect(!place.effects.contains(.undo(13)))
    try place.press("y", "Enter")
    #expect(place.effects.contains(.undo(13)))
  }

  @Test func `the second person sees what was proposed, and confirms it with y and Enter`() throws {
    var place = try Workplace(ScreenExample.files())
    try place.press("f", "7", "Enter")
    #expect(place.text.contains("suzuki"))
    #expect(place.held.isEmpty)
    try place.press("c")
    // The student record that is linked is what a wrong confirmation would hand to a stranger.
    #expect(place.text.contains("Student number: 07-1234"))
    try place.press("Esc")
    try place.press("c", "y", "Enter")
    #expect(place.confirmed.isEmpty)
    try place.press("y", "Enter")
    #expect(place.confirmed == [40])
  }

  @Test func `another record is searched for and chosen, and the approval links it`() throws {
    var place = try place()
    try place.press("Enter", "s", "/")
    try place.type("07-1243")
    try place.press("Enter", "2")
    #expect(place.text.contains("電電 華子"))
    try place.press("p", "p", "a", "1", "1", "y", "1", "Enter")
    try place.press("y", "Enter")
    guard case .approve(let approval) = place.decided[12] else {
      Issue.record("nothing was approved")
      return
    }
    #expect(approval.record.number == "07-1243")
  }

  @Test func `while a question is asked the application and the picture can be looked at`() throws {
    var place = try place()
    try place.press("Enter", "p", "p", "a", "Tab")
    #expect(place.review.focus == .application)
    try place.press("Tab", "+", "PgDn", "PgUp")
    #expect(place.review.pictureRequest(in: place.size)?.part.zoom == 2)
    try place.press("1")
    guard case .asking(let asking) = place.review.mode else {
      Issue.record("no question is asked")
      return
    }
    #expect(asking.question == .name)
  }

  @Test func `a note is kept when it is broken off, and sent with Enter`() throws {
    var place = try place()
    try place.press("Enter", "i")
    try place.type("窓口")
    try place.press("Esc", "i")
    try place.type("で確認")
    try place.press("Enter", "G")
    #expect(place.notes == ["窓口で確認"])
    #expect(place.text.contains("sato: 窓口で確認"))
  }

  @Test func `pasted text is never taken for keys`() throws {
    var place = try place()
    try place.press("Enter")
    try place.happen(.pasted("r1\n\ny\n"))
    #expect(place.review.mode == .browsing)
    try place.press("i")
    try place.happen(.pasted("1行目\n2行目"))
    try place.press("Enter")
    #expect(place.notes == ["1行目 2行目"])
  }
}
