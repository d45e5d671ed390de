import CCurses
import Foundation
import Terminal

/// Makes keys, pasted text and the terminal's answers of what curses reads.
struct KeyReading {
  /// What was read.
  enum Read {
    case event(TerminalEvent)
    /// What a terminal said of itself, without the escape in front.
    case answer(String)
  }

  /// What stands behind an escape.
  private enum Tail {
    /// Nothing that belongs to it: somebody pressed Escape.
    case nothing
    /// A control sequence that curses does not know, from its bracket on.
    case sequence(String)
    /// A character that came with it: Alt and a key.
    case character(Unicode.Scalar)
    /// A key that has a code of its own: Alt and such a key.
    case key
  }

  /// Codes beyond those of the library, for what marks pasted text.
  private static let (pasteBegins, pasteEnds): (Int32, Int32) = (0o1000 + 600, 0o1000 + 601)
  /// More than this is pasted by mistake.
  private static let longestPaste = 20_000
  /// A character in pieces, or a sequence, is in full within this many milliseconds, or never.
  private static let patience: Int32 = 25
  /// On a slow line an answer may come in pieces, of which no piece may act as a key.
  private static let patienceForAnswers: Int32 = 300

  /// Until when the terminal may still answer what it was asked; nil: it has.
  private var answersUntil: ContinuousClock.Instant?
  private var pasted: String.UnicodeScalarView?

  /// Teaches curses the marks of pasted text.
  func name() {
    define_key("\u{1B}[200~", Self.pasteBegins)
    define_key("\u{1B}[201~", Self.pasteEnds)
  }

  /// The terminal was asked; its last answer is the one that every terminal gives.
  mutating func expectAnswers() { answersUntil = .now + .seconds(5) }

  /// Whether an answer may still come.
  var expectsAnswers: Bool { answersUntil.map { $0 > .now } ?? false }

  /// Forgets a paste that has not ended.
  mutating func drop() { pasted = nil }

  /// The next thing; nil where nothing waits.
  mutating func next(_ window: UnsafeMutablePointer<WINDOW>) -> Read? {
    while let (code, isKey) = read(window) {
      if isKey {
        if let event = take(code: code) { return .event(event) }
        continue
      }
      guard let scalar = Unicode.Scalar(code) else { continue }
      if pasted != nil {
        if (pasted?.count ?? 0) < Self.longestPaste { pasted?.append(scalar) }
        continue
      }
      if code == 27 {
        if let read = take(tail(window)) { return read }
        continue
      }
      if let key = Self.key(of: scalar) { return .event(.key(key)) }
    }
    return nil
  }

  private mutating func take(_ tail: Tail) -> Read? {
    switch tail {
    case .nothing: return .event(.key(.escape))
    case .sequence(let text):
      if text.hasPrefix("[?"), text.hasSuffix("c") { answersUntil = nil }
      return .answer(text)
    case .character(let scalar):
      guard case .character(let character) = Self.key(of: scalar) else { return nil }
      return .event(.key(.alt(character)))
    // No program on a terminal binds them, and without Alt they mean something else.
    case .key: return nil
    }
  }

  private mutating func take(code: UInt32) -> TerminalEvent? {
    switch Int32(bitPattern: code) {
    case Self.pasteBegins:
      pasted = String.UnicodeScalarView()
      return nil
    case Self.pasteEnds:
      defer { pasted = nil }
      // Terminals send a carriage return for the end of a line.
      return pasted.map { .pasted(String($0).replacing("\r\n", with: "\n").replacing("\r", with: "\n")) }
    default: return pasted == nil ? Self.key(code: Int32(bitPattern: code)).map { .key($0) } : nil
    }
  }

  /// What curses reads next; a character that comes in two pieces is waited for, an empty line is not.
  private func read(
    _ window: UnsafeMutablePointer<WINDOW>, patience: Int32 = 0
  ) -> (code: UInt32, isKey: Bool)? {
    wtimeout(window, max(patience, isReadable ? Self.patience : 0))
    var code: wint_t = 0
    switch wget_wch(window, &code) {
    case OK: return (code, false)
    case KEY_CODE_YES: return (code, true)
    default: return nil
    }
  }

  private var isReadable: Bool {
    var watched = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) > 0 && watched.revents & Int16(POLLIN) != 0
  }

  /// What follows an escape: neither a sequence that curses does not know nor Alt may act as Escape and other keys.
  private func tail(_ window: UnsafeMutablePointer<WINDOW>) -> Tail {
    let patience = expectsAnswers ? Self.patienceForAnswers : 0
    let asked = ContinuousClock.now
    guard let first = read(window, patience: patience) else { return .nothing }
    // Fingers are slower than a terminal that sends both at once.
    let isTogether = asked.duration(to: .now) < .milliseconds(Int(Self.patience) + 5)
    if first.isKey {
      if !isTogether { ungetch(Int32(bitPattern: first.code)) }
      return isTogether ? .key : .nothing
    }
    guard first.code == 0x5B else {
      if isTogether, first.code != 27, let scalar = Unicode.Scalar(first.code) { return .character(scalar) }
      unget_wch(wchar_t(bitPattern: first.code))
      return .nothing
    }
    var text = "["
    while text.utf8.count < 64, let (code, isKey) = read(window, patience: patience), !isKey,
      let scalar = Unicode.Scalar(code)
    {
      text.unicodeScalars.append(scalar)
      if (0x40...0x7E).contains(code) { break }
    }
    return .sequence(text)
  }

  /// The key of a character; nil for one that no key makes.
  static func key(of scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 8, 127: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 27: .escape
    case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0...31, 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }

  /// The key of one of curses' codes; nil for those that nothing is bound to.
  static func key(code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_C3: .pageDown
    case KEY_HOME, KEY_A1: .home
    case KEY_END, KEY_C1: .end
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_BTAB: .backTab
    default: function(shinsa_curses_function_number(code))
    }
  }

  private static func function(_ number: Int32) -> Key? { number > 0 ? .function(Int(number)) : nil }
}
