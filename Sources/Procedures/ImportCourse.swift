import Foundation
import Synchronization

/// Counts what a run of import has read, of several bundles at once.
final class ImportCourse: Sendable {
  private let names: [String]
  /// The files' sizes in bytes; a file that is gone counts as empty.
  let sizes: [Int]
  private let total: Int
  private let hearing: @Sendable (ImportProgress) -> Void
  private let state: Mutex<State>

  private struct State {
    /// The bundle that was begun last, counted from 1.
    var bundle = 0
    /// What was read of each bundle, told at most as much as its file has: inflated it may be more.
    var read: [Int]
    var done = 0
    var requests = 0

    mutating func count(_ bytes: Int, ofBundle index: Int, size: Int) {
      let before = min(read[index], size)
      read[index] += bytes
      done += min(read[index], size) - before
    }
  }

  /// A run that takes these files in this order.
  init(_ files: [URL], hearing: @escaping @Sendable (ImportProgress) -> Void) {
    names = files.map(\.lastPathComponent)
    sizes = files.map { (try? $0.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0 }
    total = sizes.reduce(0, +)
    self.hearing = hearing
    state = Mutex(State(read: sizes.map { _ in 0 }))
  }

  /// The bundle of this place, from 0, is read from now on.
  func begins(_ index: Int) { advance { $0.bundle = index + 1 } }

  /// A member of it was read.
  func hasRead(_ bytes: Int, _ isRequest: Bool, ofBundle index: Int) {
    advance { state in
      state.count(bytes, ofBundle: index, size: sizes[index])
      state.requests += isRequest ? 1 : 0
    }
  }

  /// Nothing more of it will be read, whatever became of it.
  func ends(_ index: Int) { advance { $0.count(sizes[index], ofBundle: index, size: sizes[index]) } }

  private func advance(_ change: (inout State) -> Void) {
    state.withLock { state in
      change(&state)
      hearing(
        ImportProgress(
          bundle: state.bundle, bundles: names.count, file: names[state.bundle - 1], bytesDone: state.done,
          bytes: total, requests: state.requests))
    }
  }
}
