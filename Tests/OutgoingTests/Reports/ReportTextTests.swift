import Domain
import Foundation
import JapaneseText
import TestSupport
import Testing

@testable import Outgoing

@Suite struct ReportTextTests {
  private func lines(_ language: Language, width: Int, ink: Character = "\u{2590}") throws -> [String] {
    ReportText(
      try ReportExample.facts(), of: "電電大学", training: false, language: language, width: width, ink: ink
    ).lines
  }

  /// Somebody has read each of these and checked its figures by hand.
  @Test(arguments: Language.allCases, [60, 100])
  func `a report on a terminal is what somebody has read and found right`(language: Language, width: Int) throws {
    let text = try lines(language, width: width).joined(separator: "\n") + "\n"
    try GoldenFile.compare(
      Data(text.utf8), with: ReportPageTests.folder.appending(path: "report.\(language.rawValue).\(width).txt"))
  }

  @Test(arguments: Language.allCases)
  func `no line is wider than the terminal, at any width from 60 columns on`(language: Language) throws {
    for width in 60...130 {
      for line in try lines(language, width: width, ink: "#") where DisplayWidth.columns(line) > width {
        Issue.record("\(width): \(line)")
      }
    }
  }

  @Test func `figures stand right under their headings, however wide the words before them are`() throws {
    let lines = try lines(.japanese, width: 80)
    let head = try #require(lines.firstIndex { $0.hasPrefix("  状態") })
    let ends = lines[head...(head + 8)].map { line in
      DisplayWidth.columns(String(line.reversed().drop { "\u{2590} ".contains($0) }.reversed()))
    }
    #expect(Set(ends).count == 1)
  }

  @Test func `books that do not add up say by how much, and what to do`() throws {
    let text = ReportText(
      try ReportExample.facts(astray: 3), of: "電電大学", training: true, language: .english, width: 80, ink: "#"
    ).lines.joined(separator: "\n")
    #expect(text.contains("It does not add up (intake less outcomes: 0; states that differ: 3)"))
    #expect(text.contains("Training home"))
  }
}
