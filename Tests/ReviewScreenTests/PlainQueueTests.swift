import Domain
import Testing

@testable import ReviewScreen

/// Queue, second person and figures, line by line.
struct PlainQueueTests {
  private func desk(_ language: Language = .english, first: CaseID = 12) throws -> Desk {
    let files = try ScreenExample.files()
    var desk = try Desk(
      files.filter { $0.id == first } + files.filter { $0.id != first && $0.state == .waiting }, language: language,
      heldByOthers: [21])
    desk.add(files.filter { $0.state != .waiting && $0.id != first })
    desk.listenAnew()
    return desk
  }

  @Test func `a part of the queue is chosen by number, and next opens its first`() throws {
    var desk = try desk()
    try desk.type("f")
    #expect(desk.said.contains("  2  clear only: 3"))
    #expect(desk.said.contains("  9  my proposals: 0"))
    try desk.type("2")
    #expect(desk.said.contains("clear only: 3, due first"))
    try desk.type("n")
    #expect(desk.claimed == [13])
    try desk.type("n")
    #expect(desk.claimed == [1_024])
  }

  @Test func `every line of the queue says what it is`() throws {
    var desk = try desk(.japanese)
    try desk.type("f 4")
    #expect(desk.said.contains { $0.hasPrefix("  #21  斎藤 一、新規利用申請、受付から 5 開庁日、照合：矛盾あり、") })
    #expect(desk.text.contains("審査中：suzuki"))
    try desk.type("f 7")
    #expect(desk.said.contains { $0.hasPrefix("  #40  渡邉 健、") })
    // A line is broken where its room ends.
    #expect(desk.said.joined().replacing("  ", with: "").contains("提案：suzuki"))
  }

  @Test func `the second person reads what was proposed, and the word confirms it`() throws {
    var desk = try desk()
    try desk.type("f 7", "n")
    #expect(desk.claimed.isEmpty, "what is proposed is looked at, and not held")
    #expect(desk.text.contains("本人に電話で確認した。"))
    try desk.type("y")
    #expect(desk.asksToConfirm)
    try desk.type("y", "y", "no")
    #expect(desk.confirmed.isEmpty)
    try desk.type("y", "yes")
    #expect(desk.confirmed == [40])
  }

  @Test func `a proposal goes back with a reason, or without by a hyphen, and an empty line leaves it`() throws {
    var first = try desk(first: 40)
    try first.type("x", "")
    #expect(first.refused.isEmpty)
    try first.type("x", "書類が足りない")
    #expect(first.refused == ["書類が足りない"])
    #expect(first.text.contains("Application 40 waits again"))
    var second = try desk(first: 40)
    try second.type("x", "-")
    #expect(second.refused == [nil])
  }

  @Test func `what waits is neither confirmed nor refused, and what is proposed is not decided anew`() throws {
    var desk = try desk()
    try desk.type("y", "x 理由")
    #expect(desk.confirmed.isEmpty && desk.refused.isEmpty)
    try desk.type("f 7", "n", "r", "j")
    #expect(desk.decided.isEmpty)
    #expect(!desk.asksToConfirm)
  }

  @Test func `withdrawing asks for the word, and cannot be undone here`() throws {
    var desk = try desk()
    try desk.type("j", "j")
    #expect(desk.files[12]?.state == .waiting)
    try desk.type("j", "yes")
    #expect(desk.files[12]?.state == .withdrawn)
    try desk.type("u")
    #expect(desk.text.contains("There is no decision of this session to undo."))
  }

  @Test func `what was given back is held by nobody, and back takes it up again`() throws {
    var desk = try desk()
    try desk.type(".")
    #expect(desk.claimed.isEmpty)
    try desk.type("a")
    #expect(desk.decided.isEmpty)
    try desk.type("b")
    #expect(desk.claimed == [12])
  }

  @Test func `an application is found by name, by the sound and by number`() throws {
    var desk = try desk()
    for (line, id) in [("/ ｻｻｷ", 108), ("/khai", 34), ("#13", 13), ("＃１０７", 107)] as [(String, CaseID)] {
      try desk.type(line)
      #expect(desk.claimed == [id], "\(line)")
    }
    try desk.type("/ nobody")
    #expect(desk.text.contains("Not found: nobody"))
    #expect(desk.claimed == [107])
  }

  @Test func `the figures say what is due, and how long a decision took`() throws {
    var desk = try desk()
    try desk.type("r", "1", "", "yes", "i")
    for line in ["  decided by you: 1", "  median time of a decision in this session: 0 s", "  overdue: 1"] {
      #expect(desk.said.contains(line), "\(line)")
    }
    #expect(desk.said.contains("due today"))
  }

  @Test func `a long queue is listed by pages`() throws {
    var desk = try Desk((1...120).map { try Example.file(CaseID($0)) })
    try desk.type("l")
    #expect(desk.said.contains("70 more; l 2 goes on."))
    desk.listenAnew()
    try desk.type("l 3")
    #expect(desk.said.count { $0.hasPrefix("  #") } == 20)
  }

  @Test func `a student record is found by name, and one of several is picked`() throws {
    var desk = try desk()
    try desk.type("c 電電", "2")
    #expect(desk.text.contains("07-1243"))
    #expect(desk.text.contains("!! The chosen record 07-1243 is not the record that the engine chose"))
    #expect(desk.said.contains { $0.hasPrefix("  != ") && $0.contains("different") })
    desk.listenAnew()
    try desk.type("c 誰でもない")
    #expect(desk.text.contains("No such record."))
  }
}
