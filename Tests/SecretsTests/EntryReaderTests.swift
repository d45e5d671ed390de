import Domain
import Foundation
import Secrets
import TestSupport
import Testing

struct EntryReaderTests {
  private let actor = Actor(name: "佐\u{8}\"藤\\/", osUser: "u\u{1}1", role: .reviewer)

  private func entry(_ facts: [String: AuditFact], _ personal: [String: String] = [:]) throws -> ChainedEntry {
    try AuditChain.next(
      AuditDraft(.noteAdded, subject: "application:12", facts: facts, personal: personal), by: actor,
      at: FixedClock.start, after: .start, chance: .seeded(1)
    ).entry
  }

  @Test func `an entry is read as it was written, whatever its texts hold`() throws {
    let texts = ["", "a/b", "\u{0}\u{1F}\u{7F}", "\"\\\"", "行\n\r\t\u{8}\u{C}", "👨‍👩‍👧‍👦𠮷", "\u{2028}"]
    let facts: [String: AuditFact] = [
      "a": .text(texts[2]), "number": .number(.min + 1), "zero": .number(0), "list": .list(texts), "none": .list([]),
      "b_c": .text(texts[4]), "b": .text(texts[5]),
    ]
    let written = try entry(facts, ["email": "x", "name": "y"])
    let read = try #require(RecordedEntry(json: written.json))
    #expect(read.facts == facts)
    #expect(read.actor == actor.signature && read.role == "reviewer" && read.action == "note.added")
    #expect(read.sequence == 1 && read.previous == ChainHead.start.hash && read.moment == FixedClock.start)
    #expect(read.application == 12)
    let standard = try #require(try JSONSerialization.jsonObject(with: Data(written.json.utf8)) as? [String: Any])
    #expect(standard["commitments"] as? [String: String] == read.commitments)
  }

  @Test(arguments: [
    ("{\"action\"", " {\"action\""), ("\"version\":1}", "\"version\":1} "), ("\"version\":1}", "\"version\":01}"),
    ("\"sequence\":1", "\"sequence\":1,\"sequence\":2"), ("\"sequence\":1", "\"sequence\":1.0"),
    ("\"sequence\":1", "\"sequence\":9223372036854775808"), ("\"a\":1", "\"a\":1,\"a\":2"),
    ("\"a\":1", "\"b\":1,\"a\":2"),
    ("\"a\":1", "\"a\":null"), ("\"a\":1", "\"a\":{}"), ("\"a\":1", "\"a\":[1]"), ("\"a\":1", "\"a\":01"),
    ("\"a\":1", "\"a\":-"), ("\"a\":1", "\"a\":\"\u{1}\""), ("\"a\":1", "\"a\":\"\\x\""),
    ("\"a\":1", "\"a\":\"\\u12g4\""),
    ("\"a\":1", "\"a\":1,"), ("\"facts\"", "\"facta\""), ("\"version\":1}", "\"version\":1"),
  ])
  func `what could be read in two ways is no entry`(_ old: String, _ new: String) throws {
    let json = try entry(["a": .number(1)]).json
    #expect(RecordedEntry(json: json) != nil)
    let changed = json.replacing(old, with: new)
    #expect(changed != json)
    #expect(RecordedEntry(json: changed) == nil)
  }

  @Test func `a character in two escapes is one, and half of it is none`() throws {
    let json = try entry(["a": .text("x")]).json
    func read(_ text: String) -> String? {
      RecordedEntry(json: json.replacing("\"a\":\"x\"", with: "\"a\":\"\(text)\""))?.text("a")
    }
    #expect(read(#"\uD83D\ude00"#) == "😀" && read(#"<\uD842\uDFB7>"#) == "<𠮷>")
    #expect(read(#"\uD83D"#) == "\u{FFFD}" && read(#"\uDE00\uD83Dx"#) == "\u{FFFD}\u{FFFD}x")
    #expect(read(#"\uD83D\n"#) == "\u{FFFD}\n" && read(#"\u884c\t"#) == "行\t")
  }

  @Test func `an entry says of a decision what it says, and most say nothing`() throws {
    func step(_ action: AuditAction, _ facts: [String: AuditFact], subject: String = "application:12") throws
      -> DecisionStep?
    {
      var json = try AuditChain.next(
        AuditDraft(action, subject: subject, facts: facts), by: actor, at: FixedClock.start, after: .start,
        chance: .seeded(1)
      ).entry.json
      return json.withUTF8 { DecisionStep($0) }
    }
    let made = try step(.decisionMade, ["kind": .text("new"), "outcome": .text("reject"), "reasons": .list(["x"])])
    #expect(
      made
        == DecisionStep(
          .made(.reject), entry: 1, application: 12, by: actor.signature, at: FixedClock.start))
    #expect(try step(.decisionUndone, [:])?.meaning == .became(.undone))
    #expect(try step(.decisionMade, ["outcome": .list(["reject"])]) == nil)
    #expect(try step(.mailHandedOver, ["purpose": .text("rejected")], subject: "mail:x") == nil)
    #expect(try step(.pictureOpened, ["picture": .number(1)]) == nil)
  }

  @Test func `no beginning of an entry is one`() throws {
    let json = try entry(["a": .number(1), "l": .list(["x\\", "y"])], ["name": "z"]).json
    for count in 0..<json.utf8.count {
      #expect(RecordedEntry(json: String(decoding: json.utf8.prefix(count), as: UTF8.self)) == nil, "\(count)")
    }
  }
}
