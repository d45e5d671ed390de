import Domain
import Testing

@testable import ReviewScreen

@Suite struct AnsweringTests {
  @Test func `a rejection takes several reasons by number and a note`() throws {
    var desk = try Desk([Example.file()])
    try desk.type("r", "2 1", "窓口へお越しください。", "yes")
    #expect(
      desk.decided == [12: .reject(Rejection(reasons: ["other", "no-student-record"], note: "窓口へお越しください。"))])
  }

  @Test func `a rejection names its reasons in Japanese where the office speaks it`() throws {
    var desk = try Desk([Example.file()], language: .japanese)
    try desk.type("r", "no-student-record", "")
    #expect(desk.said.contains("  理由：学籍がありません。"))
    try desk.type("はい")
    #expect(desk.decided == [12: .reject(Rejection(reasons: ["no-student-record"]))])
  }

  @Test func `a return pairs fields and reasons, pictures first`() throws {
    var desk = try Desk([Example.file()])
    try desk.type("t")
    #expect(desk.said.contains("  2  Picture 2 (driver's licence, back)"))
    #expect(desk.said.contains("  3  E-mail address"))
    try desk.type("2:1, birth-date:expired", "", "yes")
    let items = [
      SendingBack.Item(field: "image-2", reason: "unreadable"),
      SendingBack.Item(field: "birth-date", reason: "expired"),
    ]
    #expect(desk.decided == [12: .sendBack(SendingBack(items: items))])
  }

  @Test(arguments: ["1", "1:", ":1", "1:2:1", "99:1", "1:99", "image-3:1"])
  func `a pair that names nothing is asked for again`(line: String) throws {
    var desk = try Desk([Example.file()])
    try desk.type("t", line)
    #expect(desk.text.contains("That is no answer here."))
    try desk.hangUp()
    #expect(desk.decided.isEmpty)
  }

  @Test func `a reason named twice is the office's affair, and the reasons are asked for again`() throws {
    var desk = try Desk([Example.file()], obstacles: [.reasonTwice(code: "other")])
    try desk.type("r", "2 2", "", "2", "", "yes")
    #expect(desk.decided == [12: .reject(Rejection(reasons: ["other"]))])
  }

  @Test func `a note for the applicant can be taken back with a hyphen`() throws {
    var desk = try Desk([Example.file()])
    try desk.type("r", "1", "too rude", "no", "r", "", "-", "yes")
    #expect(desk.decided == [12: .reject(Rejection(reasons: ["no-student-record"]))])
  }

  @Test func `an application that changed meanwhile is shown again before anything is decided`() throws {
    var desk = try Desk([Example.file()], obstacles: [.versionMoved])
    try desk.type("r", "1")
    desk.listenAnew()
    try desk.type("")
    #expect(desk.text.contains("The application has changed since it was shown."))
    #expect(desk.said.contains { $0.hasPrefix("Application #12, ") })
    #expect(desk.decided.isEmpty)
  }
}
