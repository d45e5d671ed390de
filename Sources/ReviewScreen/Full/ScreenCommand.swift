import Domain
import Terminal
import Wording

/// Everything that a key can begin.
enum ScreenCommand: Hashable, Sendable, CaseIterable {
  case down, up, pageDown, pageUp, top, bottom, otherPane, open, next, previous
  case approve, reject, sendBack, picture, record, note
  case undo, confirm, refuse, withdraw, release
  case search, searchOn, searchBack, filter, sort, refresh, help, quit
  case mark, earlier
  case evidence, correct, mailAgain, bounceHandled, find
}

/// A key, what it begins, and the words for it: the one table from which keys, help and foot line come.
struct ScreenBinding: Hashable, Sendable {
  let command: ScreenCommand
  /// The first is the one that is shown.
  let keys: [Key]
  /// In the foot line.
  let label: Sentence
  /// In the help.
  let sentence: Sentence
  /// Whether the foot line names it.
  let isShown: Bool

  private init(
    _ command: ScreenCommand, _ keys: [Key], _ label: Sentence, _ sentence: Sentence, isShown: Bool = true
  ) {
    self.command = command
    self.keys = keys
    self.label = label
    self.sentence = sentence
    self.isShown = isShown
  }

  private typealias Words = WorkstationKeyWording

  /// All of them, in the order of the help.
  static let all = [
    ScreenBinding(.open, [.enter], Words.openLabel, Words.open),
    ScreenBinding(.approve, [.character("a")], Words.approveLabel, Words.approve),
    ScreenBinding(.reject, [.character("r")], Words.rejectLabel, Words.reject),
    ScreenBinding(.sendBack, [.character("e")], Words.sendBackLabel, Words.sendBack),
    ScreenBinding(.picture, [.character("p")], Words.pictureLabel, Words.picture),
    ScreenBinding(.mark, [.character("v")], Words.markLabel, Words.mark),
    ScreenBinding(.earlier, [.character("z")], Words.earlierLabel, Words.earlier),
    ScreenBinding(.undo, [.character("u")], Words.undoLabel, Words.undo),
    ScreenBinding(.confirm, [.character("c")], Words.confirmLabel, Words.confirm),
    ScreenBinding(.refuse, [.character("x")], Words.refuseLabel, Words.refuse),
    ScreenBinding(.evidence, [.character("X")], Words.evidenceLabel, Words.evidence, isShown: false),
    ScreenBinding(.correct, [.character("C")], Words.correctLabel, Words.correct),
    ScreenBinding(.mailAgain, [.character("m")], Words.mailAgainLabel, Words.mailAgain, isShown: false),
    ScreenBinding(.bounceHandled, [.character("B")], Words.bounceHandledLabel, Words.bounceHandled),
    ScreenBinding(.record, [.character("s")], Words.recordLabel, Words.record),
    ScreenBinding(.note, [.character("i")], Words.noteLabel, Words.note),
    ScreenBinding(.next, [.character("J"), .character("]")], Words.nextLabel, Words.next),
    ScreenBinding(.previous, [.character("K"), .character("[")], Words.previousLabel, Words.previous, isShown: false),
    ScreenBinding(.otherPane, [.tab], Words.otherPaneLabel, Words.otherPane),
    ScreenBinding(.down, [.character("j"), .down], Words.downLabel, Words.down, isShown: false),
    ScreenBinding(.up, [.character("k"), .up], Words.upLabel, Words.up, isShown: false),
    ScreenBinding(
      .pageDown, [.character(" "), .pageDown, .control("f")], Words.pageDownLabel, Words.pageDown, isShown: false),
    ScreenBinding(
      .pageUp, [.character("b"), .pageUp, .control("b")], Words.pageUpLabel, Words.pageUp, isShown: false),
    ScreenBinding(.top, [.character("g"), .home], Words.topLabel, Words.top, isShown: false),
    ScreenBinding(.bottom, [.character("G"), .end], Words.bottomLabel, Words.bottom, isShown: false),
    ScreenBinding(.search, [.character("/")], Words.searchLabel, Words.search),
    ScreenBinding(.searchOn, [.character("n")], Words.searchOnLabel, Words.searchOn, isShown: false),
    ScreenBinding(.searchBack, [.character("N")], Words.searchBackLabel, Words.searchBack, isShown: false),
    ScreenBinding(.filter, [.character("f")], Words.filterLabel, Words.filter),
    ScreenBinding(.sort, [.character("o")], Words.sortLabel, Words.sort),
    ScreenBinding(.release, [.character("R")], Words.releaseLabel, Words.release, isShown: false),
    ScreenBinding(.withdraw, [.character("W")], Words.withdrawLabel, Words.withdraw, isShown: false),
    ScreenBinding(.find, [.character("F")], Words.findLabel, Words.find, isShown: false),
    ScreenBinding(.refresh, [.control("r")], Words.refreshLabel, Words.refresh, isShown: false),
    ScreenBinding(.help, [.character("?"), .function(1)], Words.helpLabel, Words.help),
    ScreenBinding(.quit, [.character("q")], Words.quitLabel, Words.quit),
  ]

  /// The binding of a key, if it has one.
  static func of(_ key: Key) -> ScreenBinding? { all.first { $0.keys.contains(key) } }

  /// The key as it is written.
  var keyName: String { Self.name(of: keys[0]) }

  static func name(of key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^\(character.uppercased())"
    case .alt(let character): "M-\(character)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "BS"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    }
  }
}
