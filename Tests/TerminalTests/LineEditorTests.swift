import Terminal
import TestSupport
import Testing

struct LineEditorTests {
  private func typed(_ keys: [Key], on text: String = "") -> LineEditor {
    var editor = LineEditor(text)
    for key in keys { _ = editor.take(key) }
    return editor
  }

  @Test func `what is typed goes where the cursor stands`() {
    #expect(typed([.character("電"), .character("話")]).text == "電話")
    #expect(typed([.left, .character("x")], on: "ab").text == "axb")
    #expect(typed([.home, .delete], on: "ab").text == "b")
    #expect(typed([.backspace, .backspace, .backspace], on: "ab").text == "")
    #expect(typed([.control("w")], on: "窓口 確認").text == "窓口 ")
    #expect(typed([.left, .control("k")], on: "abc").text == "ab")
    #expect(typed([.control("u")], on: "abc").text == "")
  }

  @Test func `pasted lines become one line, and a mark joins its letter`() {
    var editor = LineEditor("か")
    editor.insert("\u{3099}\n次")
    #expect(editor.text == "が 次")
    _ = editor.take(.backspace)
    #expect(editor.text == "が ")
  }

  @Test func `keys that mean nothing in a line are left to others`() {
    var editor = LineEditor("a")
    let taken = [Key.enter, .escape, .tab, .function(2)].map { editor.take($0) }
    #expect(!taken.contains(true))
    #expect(editor.text == "a")
  }

  @Test func `the window keeps the cursor in sight`() {
    let editor = LineEditor("髙橋花子と電電太郎")
    let window = editor.window(columns: 10)
    #expect(window.text == "電電太郎")
    #expect(window.cursor == 8)
  }

  @Test func `no sequence of keys leaves the line`() {
    var chance = SeededGenerator(seed: 7)
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("u"), .control("k"), .character("あ"),
      .character("\u{301}"), .character("e"), .character(" "), .character("👨‍👩‍👧"),
    ]
    var editor = LineEditor()
    for _ in 0..<3_000 {
      _ = editor.take(keys.randomElement(using: &chance) ?? .left)
      #expect((0..<8).contains(editor.window(columns: 8).cursor))
    }
  }
}
