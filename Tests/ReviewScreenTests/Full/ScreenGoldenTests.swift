import Domain
import Foundation
import Terminal
import TestSupport
import Testing

@testable import ReviewScreen

/// What every view looks like; the files are read by people before they are taken for right.
struct ScreenGoldenTests {
  /// A view, and the keys that lead to it.
  struct View: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: [String]

    var testDescription: String { name }
  }

  private static let views: [View] = [
    View(name: "queue", keys: []),
    View(name: "queue-down", keys: ["j", "j"]),
    View(name: "application", keys: ["Enter"]),
    View(name: "application-fields", keys: ["Enter", "Space"]),
    View(name: "application-end", keys: ["Enter", "G"]),
    View(name: "resubmission", keys: ["j", "j", "j", "Enter"]),
    View(name: "card-beside-open", keys: ["Enter", "Tab", "j", "j"]),
    View(name: "help", keys: ["?"]),
    View(name: "help-open", keys: ["Enter", "?"]),
    View(name: "picture", keys: ["Enter", "p"]),
    View(name: "picture-zoomed", keys: ["Enter", "p", "+", "l", "Enter"]),
    View(name: "approve-document", keys: ["Enter", "p", "p", "q", "a"]),
    View(name: "approve-beside-picture", keys: ["Enter", "p", "p", "a", "1", "j"]),
    View(name: "approve-expiry", keys: ["Enter", "1", "2", "Esc", "a", "1", "1", "y", "1", "2", "0", "3"]),
    View(name: "return-items", keys: ["Enter", "e", "1", "1", "6"]),
    View(name: "reject-reasons", keys: ["Enter", "r", "2"]),
    View(name: "final-reject", keys: ["Enter", "r", "2", "Enter", "Enter"]),
    View(name: "final-armed", keys: ["Enter", "r", "2", "Enter", "Enter"]),
    View(name: "decided", keys: ["Enter", "r", "2", "Enter", "Enter"]),
    View(name: "records", keys: ["Enter", "s"]),
    View(name: "note", keys: ["Enter", "i", "電", "話"]),
    View(name: "lanes", keys: ["f"]),
    View(name: "second-person", keys: ["f", "7", "Enter"]),
    View(name: "refused-key", keys: ["Enter", "a"]),
    View(name: "resubmission-marks", keys: ["j", "j", "j", "Enter", "v", "1", "2", "2"]),
    View(name: "resubmission-marked", keys: ["j", "j", "j", "Enter", "v", "1", "2", "2", "Enter"]),
    View(name: "resubmission-unmarked", keys: ["j", "j", "j", "Enter", "1", "2", "Esc", "a"]),
    View(name: "picture-earlier", keys: ["j", "j", "j", "Enter", "p", "z"]),
    View(name: "picture-earlier-gone", keys: ["j", "j", "j", "Enter", "p", "z"]),
    View(name: "chosen-record", keys: ["Enter", "s", "2"]),
    View(name: "chosen-record-fields", keys: ["Enter", "s", "2", "Space", "Space"]),
  ]
  /// Views of an office in which decisions that are announced need somebody.
  private static let deskViews: [View] = [
    View(name: "guard-asks", keys: ["Enter", "p", "p", "X"]),
    View(name: "guard-final", keys: ["Enter", "p", "p", "X", "2"]),
    View(name: "guard-return", keys: ["Enter", "p", "p", "X", "2", "y", "Enter"]),
    View(name: "guard-erased", keys: ["Enter", "p", "p", "X", "2", "y", "Enter", "Esc", "G"]),
    View(name: "lanes-counted", keys: ["f"]),
    View(name: "corrections", keys: ["f", "a", "Enter"]),
    View(name: "confirm-correction", keys: ["f", "a", "Enter", "c"]),
    View(name: "bounced", keys: ["f", "b", "Enter"]),
    View(name: "mail-again", keys: ["f", "b", "Enter", "m"]),
    View(name: "found-cases", keys: ["F", "岡", "本", "Enter"]),
    View(name: "correct-final", keys: ["F", "岡", "本", "Enter", "1", "C", "別", "人", "Enter"]),
    View(name: "correct-proposed", keys: ["F", "岡", "本", "Enter", "1", "C", "別", "人", "Enter", "y", "Enter"]),
  ]
  private static let sizes = [(80, 24), (120, 40), (200, 60)].map { Size(columns: $0.0, rows: $0.1) }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/screens")

  @Test(arguments: views, Language.allCases)
  func `every view in both languages and three sizes`(view: View, language: Language) throws {
    var differences: [any Error] = []
    for size in Self.sizes {
      var place = try Workplace(ScreenExample.files(), language, size: size, heldByOthers: [21])
      if view.name == "picture-earlier-gone" {
        place.earlierProblem = [Sentence(ja: "2026年8月1日に消去しました。", en: "Erased on 1 August 2026.")]
      }
      for key in view.keys { try place.press(key) }
      if view.name == "final-armed" { try place.press("y") }
      if view.name == "decided" {
        try place.press("y")
        try place.press("Enter")
        try place.wait(seconds: 28)
      }
      place.expectInvariants()
      let name = "\(view.name).\(language.rawValue).\(size.columns)x\(size.rows).txt"
      do {
        let text = place.lines.joined(separator: "\n") + "\n"
        try GoldenFile.compare(Data(text.utf8), with: Self.folder.appending(path: name))
      } catch { differences.append(error) }
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(arguments: deskViews, Language.allCases)
  func `every view of what must not be kept and of what is announced`(view: View, language: Language) throws {
    var differences: [any Error] = []
    for size in Self.sizes {
      let files = try ScreenExample.files() + ScreenExample.announced()
      var place = try Workplace(
        files, language, size: size, corrections: try ScreenExample.corrections(),
        returning: try Example.setting().returning + [ScreenExample.forbidden])
      for key in view.keys { try place.press(key) }
      place.expectInvariants()
      let name = "\(view.name).\(language.rawValue).\(size.columns)x\(size.rows).txt"
      do {
        let text = place.lines.joined(separator: "\n") + "\n"
        try GoldenFile.compare(Data(text.utf8), with: Self.folder.appending(path: name))
      } catch { differences.append(error) }
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(arguments: Language.allCases)
  func `too small a window says so, and takes no key but q`(language: Language) throws {
    var place = try Workplace(ScreenExample.files(), language, size: Size(columns: 40, rows: 10))
    #expect(place.text.contains("40x10"))
    try place.press("Enter")
    try place.press("r")
    #expect(place.held.isEmpty)
    place.expectInvariants()
    try place.press("q")
    #expect(place.isOver)
  }
}
