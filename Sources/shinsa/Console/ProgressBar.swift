import Domain
import Foundation
import Procedures
import ReviewScreen
import Synchronization

/// The line on a terminal that shows how far an import has come; anywhere else there is none.
///
/// Workers report from threads of their own, so what was drawn is kept behind a lock.
final class ProgressBar: Sendable {
  private struct Drawn {
    var pace = ProgressPace()
    var isShown = false
  }

  private let language: Language
  private let seconds: @Sendable () -> Double
  private let drawn = Mutex(Drawn())

  /// Nil where standard error is no terminal, or one that cannot go back in a line.
  ///
  /// - Parameter seconds: seconds since the work began, from a clock that never goes back.
  init?(language: Language, seconds: @escaping @Sendable () -> Double = stopwatch()) {
    let kind = ProcessInfo.processInfo.environment["TERM"] ?? "dumb"
    guard isatty(STDERR_FILENO) == 1, !["", "dumb"].contains(kind) else { return nil }
    self.language = language
    self.seconds = seconds
  }

  /// Seconds since now, by the clock that nobody sets.
  static func stopwatch() -> @Sendable () -> Double {
    let began = ContinuousClock.now
    return { (ContinuousClock.now - began) / .seconds(1) }
  }

  /// Draws how far the import has come, unless it was drawn a moment ago.
  func show(_ progress: ImportProgress) {
    drawn.withLock { drawn in
      let now = seconds()
      guard drawn.pace.isDue(at: now) else { return }
      let facts = ProgressFacts(
        bundle: progress.bundle, bundles: progress.bundles, file: progress.file, bytesDone: progress.bytesDone,
        bytes: progress.bytes, requests: progress.requests, seconds: now)
      let columns = TerminalWidth.columns(of: STDERR_FILENO)
      Self.write(Self.emptied + ProgressLine.text(facts, in: language, columns: columns))
      drawn.isShown = true
    }
  }

  /// Takes the line away while something else is printed; the next report draws it anew.
  func standAside(for printing: () -> Void = {}) {
    drawn.withLock { drawn in
      if drawn.isShown { Self.write(Self.emptied) }
      printing()
      drawn = Drawn()
    }
  }

  /// Back to the first column, and the line emptied.
  private static let emptied = "\r\u{1B}[K"

  private static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
