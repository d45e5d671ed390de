import Domain
import Foundation
import Testing

@testable import ReviewScreen

/// The evidence guard and corrections, line by line.
struct GuardingLoopTests {
  private func announced(_ file: inout Case) throws {
    file.state = .approved
    file.announced = try Example.date("2026-11-17T03:00:00.000Z")
  }

  @Test func `a picture goes only after the whole word, and is asked for again`() throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type("e 2", "1", "y")
    #expect(desk.forgotten.isEmpty)
    try desk.type("e 2", "my-number")
    #expect(desk.asksToConfirm)
    try desk.type("yes")
    #expect(desk.forgotten == [2])
    // The questions for returning have begun; Enter alone keeps what stands there, where the reason is on the list.
    #expect(desk.text.contains("Application #12: return"))
    try desk.type("image-2:unreadable", "", "yes")
    let item = SendingBack.Item(field: "image-2", reason: "unreadable")
    #expect(desk.decided[12] == .sendBack(SendingBack(items: [item], note: nil)))
  }

  @Test func `without a number it is the only one that it can be`() throws {
    var desk = try Desk([Example.openedFile()])
    try desk.type("e")
    #expect(desk.text.contains("such as e 2"))
    desk = try Desk([Example.openedFile { $0.pictures[1].picture.document = .myNumberCard }])
    try desk.type("e", "1", "yes")
    #expect(desk.forgotten == [2])
  }

  @Test func `a correction is proposed with its reason`() throws {
    var desk = try Desk([Example.openedFile { try? announced(&$0) }])
    try desk.type("k 別人だった", "no")
    #expect(desk.corrections.isEmpty)
    try desk.type("k", "別人だった", "はい")
    #expect(desk.corrections == ["別人だった"])
    #expect(desk.text.contains("It was done."))
  }

  @Test func `what the queue does not hold is found among all applications, and opened by its number`() throws {
    var desk = try Desk([Example.openedFile()])
    desk.add([try Example.openedFile(8) { file in
      try? announced(&file)
      file.application.applicant.name = PersonName(kanji: "岡本 玲奈", kana: "オカモト レイナ")
    }])
    try desk.type("/ 岡本", "1")
    #expect(desk.text.contains("Application #8"))
    try desk.type("/ いない人")
    #expect(desk.text.contains("Not found"))
  }

  @Test func `a mail is sent again or marked as dealt with`() throws {
    var desk = try Desk([Example.openedFile { try? announced(&$0) }])
    try desk.type("g", "yes", "h", "yes")
    #expect(desk.settled == [.mailAgain(12), .settleBounce(12)])
  }
}
