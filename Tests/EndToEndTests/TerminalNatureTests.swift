import Domain
import Foundation
import JapaneseText
import Terminal
import Testing

@testable import shinsa

/// What the terminal says of itself, and what is made of it.
@Suite struct TerminalNatureTests {
  private func means(
    _ choice: PictureMethod = .auto, _ environment: [String: String] = [:], answers: [String] = []
  ) -> PictureMeans {
    var nature = TerminalNature()
    for answer in answers { nature.learn(answer) }
    return PictureMeans(choice, nature: nature, environment: environment, window: winsize())
  }

  @Test func `nothing is believed of a terminal that does not answer`() {
    #expect(means().graphics == nil)
    #expect(!means().ambiguousIsWide)
  }

  @Test(arguments: [("[?62;4;6c", true), ("[?64;1;2;22c", false), ("[?4c", false), ("[4;4c", false)])
  func `sixels are drawn where the primary attributes name them`(_ answer: String, _ draws: Bool) {
    #expect(means(answers: [answer]).graphics == (draws ? .sixel : nil))
  }

  @Test(arguments: [("[2;3R", true), ("[2;2R", false), ("[1;3R", false), ("[R", false), ("[2R", false)])
  func `where the cursor stands behind a circle tells how wide it was drawn`(_ answer: String, _ isWide: Bool) {
    #expect(means(answers: [answer]).ambiguousIsWide == isWide)
  }

  @Test func `a picture is no larger than the terminal says that it draws`() {
    #expect(means(answers: ["[?2;0;1000;800S"]).largest == PictureMeans.PixelSize(width: 1_000, height: 800))
    #expect(means(answers: ["[?2;3S"]).largest == nil)
    #expect(means(answers: ["[?1;0;256S"]).largest == nil)
  }

  @Test func `a terminal's name counts only where it stands directly before the program`() {
    #expect(means(.auto, ["TERM": "xterm-kitty"]).graphics == .kitty)
    #expect(means(.auto, ["TERM_PROGRAM": "iTerm.app"]).graphics == .iterm)
    #expect(means(.auto, ["KITTY_WINDOW_ID": "1", "TMUX": "/tmp/x"]).graphics == nil)
  }

  @Test func `what was chosen counts above all`() {
    #expect(means(.symbols, ["TERM": "xterm-kitty"], answers: ["[?62;4c"]).graphics == nil)
    #expect(means(.sixel).graphics == .sixel)
  }

  @Test func `keys that curses does not name are told apart`() {
    #expect(KeyReading.key(of: "\u{03}") == .control("c"))
    #expect(KeyReading.key(of: "\r") == .enter)
    #expect(KeyReading.key(of: "\u{7F}") == .backspace)
    #expect(KeyReading.key(of: "漢") == .character("漢"))
    #expect(KeyReading.key(of: "\u{9B}") == nil)
    #expect(KeyReading.key(of: "\u{1C}") == nil)
  }

  @Test(arguments: [(0, 0, 0, 16), (255, 255, 255, 231), (255, 0, 0, 196), (128, 128, 128, 244), (8, 8, 8, 232)])
  func `pixels are painted in the nearest of 256 colours`(_ red: UInt8, _ green: UInt8, _ blue: UInt8, _ number: Int) {
    #expect(Palette.nearest(red, green, blue, of: 256) == Int32(number))
  }
}
