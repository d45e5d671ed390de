import CCurses
import Foundation
import Terminal

/// The terminal while the full screen has it: keys come in, grids go out.
///
/// One thread uses it. It is given back by `leave`, which `defer` calls; where the program falls over,
/// `TerminalRescue` gives it back.
final class CursesTerminal {
  /// What the terminal told about itself after it was taken; grows while answers come in.
  private(set) var nature = TerminalNature()
  let window: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]
  private let before: termios
  private let colours: Int32
  private var shown: CellGrid?
  private var shownPictures: [TerminalPicture] = []
  private var reading = KeyReading()

  /// Takes the terminal on standard input and output; nil where curses knows no such terminal.
  init?() {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0, let input = fdopen(Self.copy(of: STDIN_FILENO), "r"),
      let output = fdopen(Self.copy(of: STDOUT_FILENO), "w")
    else { return nil }
    guard let screen = newterm(nil, output, input) else { return nil }
    guard let window = newwin(0, 0, 0, 0) else {
      endwin()
      return nil
    }
    (self.window, self.screen, self.before) = (window, screen, before)
    files = [input, output]
    // Control keys come as keys: a held ^S does not freeze the screen, and ^C and ^Z leave in order.
    raw()
    noecho()
    nonl()
    keypad(window, true)
    // Arrows come in one piece on any line that is worth working on; Escape by itself must not be waited for.
    set_escdelay(25)
    start_color()
    use_default_colors()
    colours = tigetnum("colors")
    reading.name()
    TerminalRescue.arm(descriptor: STDOUT_FILENO, modes: before)
    begin()
  }

  /// What the system knows of the window: its cells, and from some terminals its pixels.
  var measure: winsize {
    var size = winsize()
    _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    return size
  }

  /// Columns and rows.
  var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

  /// Gives the terminal back as it was found.
  func leave() {
    end()
    TerminalRescue.disarm()
    delwin(window)
    delscreen(screen)
    for file in files { fclose(file) }
  }

  /// Hands the terminal to whoever called the program, stops, and takes it again when the program goes on.
  func suspend() {
    def_prog_mode()
    end()
    ScreenSignals.stop()
    reset_prog_mode()
    begin()
    resize()
  }

  /// Takes in that the window may have another size, or that the screen is not what it was; the next `draw` paints all.
  func resize() {
    let size = measure
    if size.ws_col > 0, size.ws_row > 0 {
      // Not `resizeterm`, which posts KEY_RESIZE to whoever asked for it.
      resize_term(Int32(size.ws_row), Int32(size.ws_col))
      wresize(window, Int32(size.ws_row), Int32(size.ws_col))
    }
    redraw()
  }

  /// Has the next `draw` paint everything anew.
  func redraw() {
    shown = nil
    clearok(window, true)
  }

  /// Shows a grid, and pictures over it; only what differs from the last one is sent.
  func draw(_ screen: Screen, pictures: [TerminalPicture] = []) {
    if let old = shownPictures.first, shownPictures != pictures {
      // Only a screen that is painted anew takes away what stood over the cells.
      pass(old.graphics.removal)
      redraw()
    }
    let arePicturesDue = shown == nil || pictures != shownPictures
    if shown == nil { werase(window) }
    CursesPaint(window: window, colours: colours).paint(screen.grid, over: shown)
    shown = screen.grid
    curs_set(screen.cursor == nil ? 0 : 1)
    if let cursor = screen.cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(window)
    doupdate()
    if arePicturesDue { for picture in pictures { pass(picture.bytes) } }
    shownPictures = pictures
  }

  /// The next thing that was typed; nil where nothing waits.
  func next() -> TerminalEvent? {
    while let read = reading.next(window) {
      switch read {
      case .event(let event): return event
      case .answer(let answer): nature.learn(answer)
      }
    }
    return nil
  }

  /// Drops what was typed before now.
  func flushInput() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    flushinp()
    reading.drop()
  }

  /// Sends bytes past curses: modes, questions, pictures.
  func pass(_ bytes: some Sequence<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// A descriptor that programs which are started do not get.
  private static func copy(of descriptor: Int32) -> Int32 { fcntl(descriptor, F_DUPFD_CLOEXEC, 3) }

  /// What every taking of the screen begins with: an empty screen, pasted text marked, the terminal asked what it is.
  private func begin() {
    redraw()
    wnoutrefresh(window)
    doupdate()
    pass(Self.pasteOn)
    pass(TerminalNature.questions)
    reading.expectAnswers()
  }

  /// Takes away what stands over the cells and what was switched on, and keeps late answers from the shell.
  private func end() {
    if let shown = shownPictures.first { pass(shown.graphics.removal) }
    shownPictures = []
    pass(Self.pasteOff)
    if reading.expectsAnswers { tcflush(STDIN_FILENO, TCIFLUSH) }
    curs_set(1)
    endwin()
  }

  private static let pasteOn = Array("\u{1B}[?2004h".utf8)
  private static let pasteOff = Array("\u{1B}[?2004l".utf8)
}
