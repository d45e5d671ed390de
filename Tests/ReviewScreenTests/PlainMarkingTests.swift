import Domain
import Testing

@testable import ReviewScreen

/// Resubmissions, line by line.
struct PlainMarkingTests {
  private func desk(_ language: Language = .english) throws -> Desk {
    try Desk(ScreenExample.files().filter { $0.id == 34 }, language: language)
  }

  @Test func `the items are listed with old and new, and marked by number or code`() throws {
    var desk = try desk()
    try desk.type("v")
    #expect(desk.said.contains("  2  [not marked] [changed] Date of birth"))
    #expect(desk.said.contains("     before: 1988-09-06"))
    try desk.type("1:y, birth-date:unresolved")
    #expect(desk.marks[34]?.map(\.item).sorted() == ["birth-date", "image-1"])
    #expect(desk.text.contains("resolved 1, not resolved 1, not marked 0."))
    try desk.type("v 2:はい")
    #expect(desk.text.contains("resolved 2, not resolved 0, not marked 0."))
  }

  @Test(arguments: ["v 1", "v 1:", "v :y", "v 3:y", "v 1:3", "v 1:1", "v 1:y 2", "v image-2:y"])
  func `what is no pair of an item and a mark changes nothing`(line: String) throws {
    var desk = try desk()
    try desk.type(line)
    #expect(desk.marks.isEmpty)
    #expect(desk.text.contains("That is not understood."))
  }

  @Test func `approving waits for the marks, and asks for a reason where one is not resolved`() throws {
    var desk = try desk()
    try desk.type("p", "p", "a")
    #expect(desk.text.contains("Not every item that was asked for is marked"))
    try desk.type("v 1:n 2:y", "a", "1", "1", "y", "1", "")
    #expect(desk.text.contains("Write the reason for approving"))
    try desk.type("原本を窓口で確認した。", "yes")
    guard case .approve(let approval) = desk.decided[34] else {
      Issue.record("nothing was approved")
      return
    }
    #expect(approval.reason == "原本を窓口で確認した。")
  }

  @Test func `sending back again begins with what is not resolved`() throws {
    var desk = try desk()
    try desk.type("v 1:n 2:y", "t")
    #expect(desk.text.contains("Enter alone keeps: Picture 1"))
    try desk.type("", "", "yes")
    let item = SendingBack.Item(field: "image-1", reason: "unreadable")
    #expect(desk.decided == [34: .sendBack(SendingBack(items: [item]))])
  }

  @Test func `an earlier picture that is gone says so`() throws {
    var desk = try desk()
    desk.earlierProblem = [Sentence(ja: "消去済み", en: "erased on that day")]
    try desk.type("z")
    #expect(desk.text.contains("The earlier picture 1 cannot be shown any more."))
    #expect(desk.text.contains("erased on that day"))
    try desk.type("z 3")
    #expect(desk.openedEarlier == [1])
  }

  @Test func `what mends nothing has neither items nor earlier pictures`() throws {
    var desk = try Desk([Example.file()])
    try desk.type("v", "z")
    #expect(desk.text.contains("This application mends no earlier one."))
    #expect(desk.openedEarlier.isEmpty && desk.marks.isEmpty)
  }
}
