import Domain
import JapaneseText
import Terminal
import TestSupport
import Testing

@testable import ReviewScreen

struct ScreenHostileTests {
  private static let values = [
    "\u{1B}[2J\u{1B}]0;x\u{07}", "\u{202E}逆\u{2066}", String(repeating: "龘", count: 3_000),
    "e" + String(repeating: "\u{301}", count: 5_000), String(repeating: "ｶﾞ", count: 900), "\r\n\n\t\u{0B}",
    "\u{9B}31m\u{90}q\u{9C}", "👨‍👩‍👧‍👦🇯🇵👍🏽", "\u{200B}\u{FEFF}\u{200D}", "葛\u{E0100}城\u{FE00}", "﷽꧅𒐫",
  ]

  @Test(arguments: values, [Size(columns: 80, rows: 24), Size(columns: 121, rows: 30)])
  func `nothing that anybody wrote leaves its cells`(value: String, size: Size) throws {
    let file = try Example.file { file in
      file.application.applicant.name = PersonName(kanji: value, kana: value, romaji: value)
      file.application.address = PostalAddress(postalCode: value, city: value, street: value, building: value)
      file.assessment.record = RecordKey(number: value)
      file.assessment.fields[0].stated = value
    }
    var place = try Workplace([file], .japanese, size: size)
    for key in ["Enter", "p", "+", "Tab", "Tab", "Tab", "s", "Esc", "i"] {
      try place.press(key)
      place.expectInvariants()
    }
    try place.happen(.pasted(value))
    place.expectInvariants()
    try place.press("Enter")
    place.expectInvariants()
    try place.press("r", "1", "Enter")
    try place.happen(.pasted(value))
    try place.press("Enter")
    place.expectInvariants()
    let scalars = place.text.unicodeScalars.filter { $0 != "\n" }
    #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(scalars.allSatisfy { !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value) })
  }

  @Test(arguments: values, [Size(columns: 80, rows: 24), Size(columns: 121, rows: 30)])
  func `nothing of a resubmission leaves its cells`(value: String, size: Size) throws {
    var place = try Workplace([Self.resubmission(value)], .japanese, size: size)
    place.earlierProblem = [Sentence(ja: value, en: value)]
    for key in ["Enter", "v", "1", "2", "2", "Enter", "G", "p", "z", "z", "z", "Esc", "s", "2", "g"] {
      try place.press(key)
      place.expectInvariants()
    }
  }

  @Test(arguments: values)
  func `nothing that anybody wrote disturbs the lines of the plain review`(value: String) throws {
    var desk = try Desk([Self.resubmission(value)], language: .japanese)
    desk.earlierProblem = [Sentence(ja: value, en: value)]
    for line in [
      "v", "1:y 2:n", "z", "l", "i", "f", "1", "c 2", "/ \(value)", "m \(value)", "j", "no", "x \(value)", "d",
    ] {
      try desk.type(line)
    }
    #expect(desk.said.allSatisfy { DisplayWidth.columns($0) <= 80 })
    let scalars = desk.text.unicodeScalars.filter { $0 != "\n" }
    #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(scalars.allSatisfy { !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value) })
  }

  /// The example's resubmission, in which everything that its applicant wrote is `value`.
  private static func resubmission(_ value: String) throws -> Case {
    try Example.openedFile(34) { file in
      file.application.applicant.name = PersonName(kanji: value, kana: value, romaji: value)
      file.application.applicant.otherName = value
      file.application.phone = value
      file.application.address = PostalAddress(postalCode: value, city: value, street: value, building: value)
      file.assessment.fields[0].stated = value
    }
  }

  private static let keys: [Key] =
    "aeripsucxfonNJKRWygGjkb q?/123+-0hl]vz".map { .character($0) } + [
      .enter, .enter, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .backspace, .delete, .control("u"), .control("r"), .function(1), .character("髙"), .character("\u{301}"),
    ]

  @Test(arguments: 1...24)
  func `no sequence of keys breaks a promise`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    var place = try Workplace(ScreenExample.files(), heldByOthers: [21])
    for step in 0..<250 where !place.isOver {
      let decided = place.decided.count + place.confirmed.count
      let mode = place.review.mode
      let event = Self.event(&chance)
      try place.happen(event)
      if place.decided.count + place.confirmed.count > decided {
        // Only the final step, armed by y, and Enter lead to a decision.
        guard case .confirming(let final) = mode, final.isArmed, event == .key(.enter) else {
          Issue.record("decided without a final step: \(event) in \(mode)")
          return
        }
      }
      if step % 5 == 0 { place.expectInvariants() }
    }
  }

  private static func event(_ chance: inout SeededGenerator) -> TerminalEvent {
    switch Int.random(in: 0..<40, using: &chance) {
    case 0:
      .resized(
        Size(columns: .random(in: 1...200, using: &chance), rows: .random(in: 1...60, using: &chance)))
    case 1: .resized(Size(columns: 120, rows: 40))
    case 2: .tick
    case 3: .pasted("貼り\u{1B}付け\n")
    default: .key(keys.randomElement(using: &chance) ?? .enter)
    }
  }
}
