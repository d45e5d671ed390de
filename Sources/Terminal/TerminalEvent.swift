/// A key, or several pressed at once, that a terminal tells apart from others.
public enum Key: Hashable, Sendable {
  /// A character that was typed.
  case character(Character)
  /// A letter with the control key, in lower case.
  case control(Character)
  /// A character with the Alt (Meta) key, which many terminals send as Escape and the character.
  case alt(Character)
  /// Enter.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Tab with the shift key.
  case backTab
  /// Deletes what stands before the cursor.
  case backspace
  /// Deletes what stands under the cursor.
  case delete
  /// An arrow.
  case up
  /// An arrow.
  case down
  /// An arrow.
  case left
  /// An arrow.
  case right
  /// A page back.
  case pageUp
  /// A page on.
  case pageDown
  /// To the beginning.
  case home
  /// To the end.
  case end
  /// F1 is 1.
  case function(Int)
}

/// Something that happens at a terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted: it is no keys, whatever it holds.
  case pasted(String)
  /// The window has this size now.
  case resized(Size)
  /// Nobody is there any more.
  case hungUp
  /// Somebody wants to break off.
  case interrupted
  /// Time has passed.
  case tick
}
