import Domain
import Testing

@testable import ReviewScreen

@Suite struct MovingTests {
  private func desk(held: Set<CaseID> = []) throws -> Desk {
    try Desk([Example.file(1), Example.file(2), Example.file(3)], heldByOthers: held)
  }

  @Test func `next and back move along the list and hold one application at a time`() throws {
    var desk = try desk()
    #expect(desk.claimed == [1])
    try desk.type("n")
    #expect(desk.claimed == [2])
    try desk.type("n", "n")
    #expect(desk.claimed == [3])
    #expect(desk.text.contains("No application follows."))
    try desk.type("b", "b", "b")
    #expect(desk.claimed == [1])
    #expect(desk.text.contains("There is none before this one."))
  }

  @Test func `an application that somebody else holds is passed over with a word`() throws {
    var desk = try desk(held: [2])
    try desk.type("n")
    #expect(desk.claimed == [3])
    #expect(desk.text.contains("Application #2 is passed over."))
    #expect(desk.text.contains("suzuki is working on it"))
    try desk.type("b")
    #expect(desk.claimed == [1])
  }

  @Test func `where all are held by others the loop ends`() throws {
    let desk = try desk(held: [1, 2, 3])
    #expect(desk.isOver)
    #expect(desk.claimed.isEmpty)
  }

  @Test func `after the last one those that were passed by come again, those set aside do not`() throws {
    var desk = try desk()
    try desk.type("n", "s")
    #expect(desk.claimed == [3])
    try desk.type("r", "1", "", "yes")
    #expect(desk.claimed == [1])
    try desk.type("r", "1", "", "yes")
    #expect(desk.claimed.isEmpty)
    #expect(desk.text.contains("That was all."))
    #expect(!desk.isOver)
  }

  @Test func `the last decision can be undone, and its application is taken up again`() throws {
    var desk = try Desk([Example.file()])
    try desk.type("r", "1", "", "yes")
    #expect(desk.text.contains("until then u undoes it."))
    #expect(desk.decided[12] != nil)
    try desk.type("u")
    #expect(desk.decided.isEmpty)
    #expect(desk.claimed == [12])
    try desk.type("u")
    #expect(desk.text.contains("There is no decision of this session to undo."))
  }

  @Test func `what was undone is open again: it is not counted, and comes again behind the others`() throws {
    var desk = try desk()
    try desk.type("r", "1", "", "yes", "u", "s", "s", "b", "b")
    #expect(desk.claimed == [1])
    try desk.type("q")
    #expect(desk.said.contains("  rejected: 0"))
    #expect(desk.said.contains("  skipped: 2"))
  }

  @Test func `undoing gives back what was at hand`() throws {
    var desk = try desk()
    try desk.type("r", "1", "", "yes")
    #expect(desk.claimed == [2])
    try desk.type("u")
    #expect(desk.claimed == [1])
  }

  @Test(arguments: ["approve", "yes", "ん", "a 1", "はい", "1", "xylophone", "next", "y 1"])
  func `a line that is no key does nothing`(line: String) throws {
    var desk = try desk()
    let prompt = desk.prompt
    try desk.type(line)
    #expect(desk.prompt == prompt)
    #expect(desk.text.contains("Keys are single letters"))
  }

  @Test(arguments: Language.allCases)
  func `help names every key`(language: Language) throws {
    var desk = try Desk([Example.file()], language: language)
    try desk.type("?")
    for key in ReviewKey.allCases {
      #expect(desk.text.contains("  \(key.rawValue)  \(key.sentence.in(language))"))
    }
  }

  @Test func `the prompt names the letters that make sense for the application`() throws {
    let files = try ScreenExample.files()
    let waiting = try Desk(files.filter { $0.id == 12 })
    #expect(waiting.prompt == "#12 (a r t p c m d w n b s u q . e ?) > ")
    let resubmission = try Desk(files.filter { $0.id == 34 })
    #expect(resubmission.prompt == "#34 (a r t p c m d w n b s u q v z . e ?) > ")
    let proposed = try Desk(files.filter { $0.id == 40 })
    #expect(proposed.prompt == "#40 (p m d w n b s u q y x e ?) > ")
  }

  @Test func `p opens what was not opened yet, and a number opens that one`() throws {
    var desk = try desk()
    try desk.type("p", "p", "p", "p 1", "p２", "p x")
    #expect(desk.opened == [1, 2, 1, 2])
    #expect(desk.text.contains("Every picture has been opened."))
    #expect(desk.text.contains("Name the picture by its number"))
  }

  @Test func `a note keeps the width it was written in, and nothing is no note`() throws {
    var desk = try desk()
    try desk.type("m ＡＢＣ　電話済み", "m", "窓口で確認", "m", "")
    #expect(desk.notes == ["ＡＢＣ　電話済み", "窓口で確認"])
    #expect(desk.text.contains("No note was added."))
  }
}
