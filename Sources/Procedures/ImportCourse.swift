import Foundation
import Synchronization

/// Counts what a run of import has read.
///
/// Bundles are read one after the other, their members on several threads.
final class ImportCourse: Sendable {
  private let names: [String]
  private let sizes: [Int]
  private let total: Int
  private let hearing: @Sendable (ImportProgress) -> Void
  private let state: Mutex<State>

  private struct State {
    /// The bundle under way, counted from 1.
    var bundle = 0
    /// Bytes of the bundles before it.
    var before = 0
    /// Bytes of its members so far, inflated.
    var inflated = 0
    var requests = 0
  }

  /// A run that takes these files in this order; a file that is gone counts as empty.
  init(_ files: [URL], hearing: @escaping @Sendable (ImportProgress) -> Void) {
    names = files.map(\.lastPathComponent)
    sizes = files.map { (try? $0.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0 }
    total = sizes.reduce(0, +)
    self.hearing = hearing
    state = Mutex(State())
  }

  /// The next bundle is read from now on.
  func beginsNext() {
    advance { state in
      state.before += state.bundle > 0 ? sizes[state.bundle - 1] : 0
      state.bundle += 1
      state.inflated = 0
    }
  }

  /// A member was read.
  ///
  /// Reading may inflate more than the file holds; the file's size is told at most.
  func hasRead(_ bytes: Int, _ isRequest: Bool) {
    advance { state in
      state.inflated += bytes
      state.requests += isRequest ? 1 : 0
    }
  }

  private func advance(_ change: (inout State) -> Void) {
    state.withLock { state in
      change(&state)
      guard names.indices.contains(state.bundle - 1) else { return }
      hearing(
        ImportProgress(
          bundle: state.bundle, bundles: names.count, file: names[state.bundle - 1],
          bytesDone: state.before + min(state.inflated, sizes[state.bundle - 1]), bytes: total,
          requests: state.requests))
    }
  }
}
