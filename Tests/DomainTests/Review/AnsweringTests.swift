import Domain
import TestSupport
import Testing

struct AnsweringTests {
  private func obstacle(_ rejection: Rejection) -> DecisionObstacle? { obstacle(.reject(rejection)) }

  private func obstacle(_ items: [SendingBack.Item], note: String? = nil) -> DecisionObstacle? {
    obstacle(.sendBack(SendingBack(items: items, note: note)))
  }

  private func obstacle(_ decision: Decision) -> DecisionObstacle? {
    do {
      _ = try Samples.file().decided(decision, in: Samples.context())
      return nil
    } catch {
      return error as? DecisionObstacle
    }
  }

  @Test func `a rejection has reasons of the list, each once`() {
    #expect(obstacle(Rejection(reasons: ["not-enrolled", "other-person"])) == nil)
    #expect(obstacle(Rejection(reasons: [])) == .noReasons)
    #expect(obstacle(Rejection(reasons: ["other-person", "other-person"])) == .reasonTwice(code: "other-person"))
    let known = ["not-enrolled", "other-person"]
    #expect(obstacle(Rejection(reasons: ["unreadable"])) == .unknownReason(code: "unreadable", known: known))
  }

  @Test func `a return names fields or pictures, each with a reason of its own list`() {
    #expect(
      obstacle([.init(field: "image-1", reason: "unreadable"), .init(field: "phone", reason: "mistaken")]) == nil)
    #expect(obstacle([SendingBack.Item]()) == .noItems)
    #expect(
      obstacle([.init(field: "phone", reason: "not-enrolled")])
        == .unknownReason(code: "not-enrolled", known: ["unreadable", "mistaken"]))
    #expect(obstacle([.init(field: "nickname", reason: "mistaken")]) == .unknownField(name: "nickname"))
    let twice = [SendingBack.Item](repeating: .init(field: "phone", reason: "mistaken"), count: 2)
    #expect(obstacle(twice) == .itemTwice(field: "phone"))
  }

  @Test(arguments: [0, 2, 99])
  func `a picture that is not there is not asked for again`(_ number: Int) {
    #expect(
      obstacle([.init(field: "image-\(number)", reason: "unreadable")]) == .unknownPicture(number: number, count: 1))
  }

  @Test(arguments: ["image-", "image-+1", "image-01", "image--1", "image-1 ", "image-１", "image-x"])
  func `a picture has one way to be named`(_ field: String) {
    #expect(Case.pictureNumber(inField: field) == nil)
    #expect(obstacle([.init(field: field, reason: "unreadable")]) == .unknownField(name: field))
  }

  @Test func `a case without pictures asks for none by number, but for the document`() throws {
    var file = try Samples.file()
    file.pictures = []
    let context = try Samples.context()
    expectObstacle(.unknownPicture(number: 1, count: 0)) {
      try file.decided(.sendBack(SendingBack(items: [.init(field: "image-1", reason: "unreadable")])), in: context)
    }
    let identity = SendingBack(items: [.init(field: "identity", reason: "unreadable")])
    #expect(try file.decided(.sendBack(identity), in: context).state == .returned)
  }

  @Test func `lines are allowed in a note`() {
    for note in ["一行目\n二行目", "first\r\nsecond\n\nthird", String(repeating: "あ", count: 2_000)] {
      #expect(obstacle(Rejection(reasons: ["not-enrolled"], note: note)) == nil)
    }
  }

  @Test func `an empty note is refused, and one that is too long`() {
    #expect(obstacle(Rejection(reasons: ["not-enrolled"], note: "")) == .emptyText)
    #expect(obstacle([.init(field: "phone", reason: "mistaken")], note: "\n \u{3000}") == .emptyText)
    let long = String(repeating: "あ", count: 2_001)
    #expect(
      obstacle(Rejection(reasons: ["not-enrolled"], note: long)) == .textTooLong(count: 2_001, limit: 2_000))
  }

  @Test(arguments: [0x1B, 0x00, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029, 0x200B, 0x202E, 0xFEFF, 0xE0041] as [UInt32])
  func `what could disturb a mail or a terminal is refused by its code point`(_ codePoint: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(codePoint))
    let note = "一行目\n二\(scalar)行目"
    #expect(obstacle(Rejection(reasons: ["not-enrolled"], note: note)) == .textForbidden(codePoint: codePoint))
  }
}
