import Domain
import Foundation
import Secrets
import Store

extension Reading {
  /// Every decision that the log knows, in the order in which they were made.
  public func decisionTrail() throws -> [TrailedDecision] {
    var trail = DecisionTrail()
    let beginnings = DecisionTrail.concerns.map { [UInt8]("{\"action\":\"\($0)".utf8) }
    try eachEntry { entry, _ in
      let bytes = entry.json.assumingMemoryBound(to: UInt8.self)
      guard beginnings.contains(where: { bytes.starts(with: $0) }), let read = RecordedEntry(bytes) else { return }
      trail.take(read)
    }
    return trail.decisions
  }
}
