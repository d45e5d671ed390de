import Foundation
import Secrets
import TestSupport
import Testing

/// Whoever may write to the database and knows the format, two thousand times.
struct RandomTamperingTests {
  @Test func `of two thousand random tamperings each is found, and said where`() throws {
    let log = try AuditLog(entries: 9)
    let kept: [Int64: ChainHead] = [1: log.heads[3], 2: log.heads[6], 3: log.head]
    var generator = SeededGenerator(seed: 77)
    for round in 0..<2000 {
      let index = Int.random(in: 0..<9, using: &generator)
      let deed = Deed.allCases[round % Deed.allCases.count]
      var tampered = log
      let places = tamper(&tampered, deed, index, &generator)
      let faults = tampered.faults(checkpoints: kept)
      #expect(
        faults.contains { $0.place.map(places.contains) ?? false },
        "round \(round), \(deed), entry \(index + 1): \(faults)")
    }
  }

  private enum Deed: CaseIterable {
    case entry, hash, removed, renumbered, rehashed, salt, value, opening, head, swapped, inserted, rechained, cut
  }

  /// Does the deed; returns the entries at one of which it has to show.
  private func tamper(
    _ log: inout AuditLog, _ deed: Deed, _ index: Int, _ generator: inout SeededGenerator
  ) -> Set<Int64> {
    let place = Int64(index + 1)
    switch deed {
    case .entry: flip(&log.entries[index].json, &generator)
    case .hash: flip(&log.entries[index].hash, &generator)
    case .removed:
      log.entries.remove(at: index)
      if place == 9 { return [9] }
    case .renumbered: log.entries[index].sequence += Int64.random(in: 10...20, using: &generator)
    case .rehashed:
      flip(&log.entries[index].json, &generator)
      log.rehash(index)
      return [place, place + 1, 9]
    case .salt: log.openings[place]?[1].salt[Int.random(in: 0..<32, using: &generator)] ^= 1
    case .value: flip(&log.openings[place, default: []][0].value, &generator)
    case .opening: log.openings[place]?[0].name = "name"
    case .head:
      flip(&log.head.hash, &generator)
      return [9]
    case .swapped:
      let other = (index + Int.random(in: 1..<9, using: &generator)) % 9
      log.entries.swapAt(index, other)
      (log.entries[index].sequence, log.entries[other].sequence) = (place, Int64(other + 1))
      return [place, Int64(other + 1)]
    case .inserted:
      let copy = log.entries[Int.random(in: 0..<9, using: &generator)]
      for later in index..<9 { log.entries[later].sequence += 1 }
      log.entries.insert(ChainedEntry(sequence: place, json: copy.json, hash: copy.hash), at: index)
      return [place, place + 1, 9]
    case .rechained:
      log.alter(index, "reviewer", "supervisor")
      log.rechain(from: index)
      // The next checkpoint that was kept.
      return [(place + 2) / 3 * 3]
    case .cut:
      log.entries.removeSubrange(index...)
      log.head = log.heads[index]
      return [9]
    }
    return [place]
  }

  /// Puts another printable character in the place of one.
  private func flip(_ text: inout String, _ generator: inout SeededGenerator) {
    var bytes = Array(text.utf8)
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    bytes[place] = (bytes[place] - 0x20 + UInt8.random(in: 1...94, using: &generator)) % 95 + 0x20
    text = String(decoding: bytes, as: UTF8.self)
  }
}

extension ChainFault {
  /// The entry where it shows.
  fileprivate var place: Int64? {
    switch self {
    case .missing(let expected, _): expected
    case .altered(let place), .unreadable(let place), .brokenLink(let place), .openingAltered(let place, _): place
    case .headDiffers(let stated, _): stated.count
    case .notOnChain(let head), .checkpointDiffers(_, let head): head.count
    case .checkpointAltered, .checkpointMissing: nil
    }
  }
}
