import Dispatch
import Foundation
import Intake
import Synchronization

/// Reads the next bundles while others are committed.
struct ReadAhead {
  /// Two at a time, so that the workers of one go on while the other is being opened or judged; large ones alone, since
  /// each needs memory for its largest members.
  private static let most = 2
  private static let bytesTogether = 256 << 20

  private let files: [URL]
  private let preparing: PrepareBundle
  private let course: ImportCourse
  private let isStopping: @Sendable () -> Bool
  private var begun: [(index: Int, bundle: Pending<PreparedBundle>)] = []
  private var nextIndex = 0

  init(
    _ files: [URL], preparing: PrepareBundle, course: ImportCourse, isStopping: @escaping @Sendable () -> Bool
  ) {
    self.files = files
    self.preparing = preparing
    self.course = course
    self.isStopping = isStopping
  }

  /// The next bundle in order; throws what kept it from being read, and `BundleError.stopped`.
  mutating func next() throws -> PreparedBundle {
    begin()
    guard !begun.isEmpty else { throw BundleError.stopped }
    let prepared = Result { try begun.removeFirst().bundle.value() }
    begin()
    return try prepared.get()
  }

  /// Waits for what is still read and drops it.
  mutating func abandon() {
    for (_, bundle) in begun { try? bundle.value().evidence.discard() }
    begun = []
  }

  private mutating func begin() {
    while nextIndex < files.count, !isStopping(), hasRoom {
      begun.append((nextIndex, pending(nextIndex)))
      nextIndex += 1
    }
  }

  private var hasRoom: Bool {
    let bytes = begun.reduce(course.sizes[nextIndex]) { $0 + course.sizes[$1.index] }
    return begun.isEmpty || (begun.count < Self.most && bytes <= Self.bytesTogether)
  }

  private func pending(_ index: Int) -> Pending<PreparedBundle> {
    let (file, course, preparing, isStopping) = (files[index], course, preparing, isStopping)
    course.begins(index)
    return Pending {
      defer { course.ends(index) }
      let reading = ReadingCourse(
        workers: PrepareBundle.workers, hasRead: { course.hasRead($0, $1, ofBundle: index) }, isStopping: isStopping)
      return try preparing.run(file, hearing: reading)
    }
  }
}

/// A piece of work that goes on beside the one who will want its result.
final class Pending<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// Begins at once, on a thread of its own.
  init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global(qos: .userInitiated).async {
      let result = Result { try work() }
      self.result.withLock { $0 = result }
      self.isDone.signal()
    }
  }

  /// Waits for the result; asked once.
  func value() throws -> Value {
    isDone.wait()
    guard let result = result.withLock({ $0 }) else { preconditionFailure("signalled without a result") }
    return try result.get()
  }
}
