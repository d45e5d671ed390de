import ArgumentParser

/// The exit codes of the command line: a promise (manual: commands).
enum Exit: Int32 {
  case done = 0
  /// Done, but something was refused, quarantined or falls short.
  case fallsShort = 1
  case usage = 64
  case unusableInput = 65
  case missing = 69
  case ourFault = 70
  case cannotWrite = 73
  case busy = 75
  case notAllowed = 77
  case interrupted = 130

  /// The same for the argument parser.
  var code: ExitCode { ExitCode(rawValue) }
}
