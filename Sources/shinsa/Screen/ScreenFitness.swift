import CCurses
import Domain
import Foundation
import Wording

/// Whether the full screen can be had here.
enum ScreenFitness: Equatable {
  case fit
  /// Input or output is a file or a pipe.
  case noTerminal
  /// The terminal's name says that it cannot place text.
  case simpleTerminal
  /// Characters are not in UTF-8.
  case notUTF8

  /// Looks, and sets the C library's characters to those of the locale.
  static func check() -> ScreenFitness {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return .noTerminal }
    let environment = ProcessInfo.processInfo.environment
    guard !["", "dumb", "unknown"].contains(environment["TERM"] ?? "") else { return .simpleTerminal }
    setlocale(LC_CTYPE, "")
    if isUTF8 { return .fit }
    // A machine may lack the locale that it is told to use; its characters are known all the same.
    let isMeantToBe = TerminalInk.ink(environment) == .blocks
    return isMeantToBe && setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8 ? .fit : .notUTF8
  }

  private static var isUTF8: Bool { String(cString: shinsa_curses_codeset()) == "UTF-8" }

  /// What to say before the loop goes line by line; nil where nobody expects anything else.
  var sentence: Sentence? {
    switch self {
    case .fit, .noTerminal: nil
    case .simpleTerminal: ScreenWording.simpleTerminal
    case .notUTF8: ScreenWording.notUTF8
    }
  }
}
