import Foundation
import ReviewScreen

/// What the terminal can draw with.
enum TerminalInk {
  /// Blocks where the locale is of UTF-8, else ASCII.
  static var chart: ChartInk { ink(ProcessInfo.processInfo.environment) }

  /// The first of the three that is set counts (POSIX.1-2017, XBD 8.2).
  static func ink(_ environment: [String: String]) -> ChartInk {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let charset = locale.lowercased()
    return charset.contains("utf-8") || charset.contains("utf8") ? .blocks : .ascii
  }
}
