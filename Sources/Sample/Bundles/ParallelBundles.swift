import Foundation
import Synchronization

extension BundleWriter {
  /// Writes all bundles, on as many processors as there are: drawing is the greater part of the work.
  ///
  /// A bundle's bytes depend on its number alone, not on who draws it or when.
  func writeAll() throws -> [URL] {
    let lanes = min(count, ProcessInfo.processInfo.activeProcessorCount)
    guard lanes > 0 else { return [] }
    let results = Mutex<[Int: Result<URL, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      let studio = Result { try PictureStudio() }
      for number in stride(from: lane, to: count, by: lanes) {
        let result = Result { try write(number, drawnBy: try studio.get()) }
        results.withLock { $0[number] = result }
        // The first failure ends this lane: the disk is full, or nothing can be drawn.
        guard case .success = result else { return }
      }
    }
    let written = results.withLock(\.self)
    for case .failure(let error) in written.sorted(by: { $0.key < $1.key }).map(\.value) { throw error }
    return try (0..<count).compactMap { try written[$0]?.get() }
  }
}
