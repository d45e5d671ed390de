import JapaneseText

/// One line that somebody types.
public struct LineEditor: Hashable, Sendable {
  private var characters: [Character]
  /// Where the next character goes, from 0.
  private(set) var position: Int
  /// No more characters are taken.
  private static let limit = 2_000

  /// Begins with a text, the cursor behind it.
  public init(_ text: String = "") {
    characters = Array(text.prefix(Self.limit))
    position = characters.count
  }

  /// What was typed.
  public var text: String { String(characters) }

  /// Takes a key in; false where it means nothing here.
  public mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): deleteBackward(to: position - 1)
    case .delete, .control("d"): if position < characters.count { characters.remove(at: position) }
    case .left, .control("b"): position = max(0, position - 1)
    case .right, .control("f"): position = min(characters.count, position + 1)
    case .home, .control("a"): position = 0
    case .end, .control("e"): position = characters.count
    case .control("k"): characters.removeSubrange(position...)
    case .control("u"): deleteBackward(to: 0)
    case .control("w"): deleteBackward(to: wordStart)
    case .control, .alt, .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .function: return false
    }
    return true
  }

  /// Takes typed or pasted text in; it stays one line.
  public mutating func insert(_ text: String) {
    let line = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let taken = line.prefix(max(0, Self.limit - characters.count))
    characters.insert(contentsOf: taken, at: position)
    position += taken.count
    // Marks join what stands before them, so that there may be fewer characters than were put in.
    let joined = Array(String(characters))
    if joined.count != characters.count {
      position = String(characters[..<position]).count
      characters = joined
    }
  }

  /// The part around the cursor that fits, and the cursor's column in it.
  public func window(columns: Int, ambiguousIsWide: Bool = false) -> (text: String, cursor: Int) {
    func width(_ part: ArraySlice<Character>) -> Int {
      Cell.all(String(part), ambiguousIsWide: ambiguousIsWide).count
    }
    var start = 0
    while start < position, width(characters[start..<position]) > max(0, columns - 2) { start += 1 }
    return (String(characters[start...]), min(width(characters[start..<position]), max(0, columns - 1)))
  }

  private mutating func deleteBackward(to start: Int) {
    let start = max(0, start)
    characters.removeSubrange(start..<max(start, position))
    position = min(start, position)
  }

  private var wordStart: Int {
    var start = position
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
