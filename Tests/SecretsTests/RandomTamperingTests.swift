import Foundation
import Secrets
import TestSupport
import Testing

struct RandomTamperingTests {
  @Test func `of five hundred random tamperings none is missed`() throws {
    let log = try AuditLog(entries: 9)
    var generator = SeededGenerator(seed: 77)
    for round in 0..<500 {
      var tampered = log
      let index = Int.random(in: 0..<9, using: &generator)
      let kind = Int.random(in: 0..<7, using: &generator)
      switch kind {
      case 0: flip(&tampered.entries[index].json, &generator)
      case 1: flip(&tampered.entries[index].hash, &generator)
      case 2: tampered.entries.remove(at: index)
      case 3: tampered.entries[index].sequence += Int64.random(in: 1...20, using: &generator)
      case 4:
        flip(&tampered.entries[index].json, &generator)
        tampered.rehash(index)
      case 5:
        let place = Int.random(in: 0..<32, using: &generator)
        tampered.openings[Int64(index + 1)]?[1].salt[place] ^= UInt8.random(in: 1...255, using: &generator)
      default: flip(&tampered.head.hash, &generator)
      }
      #expect(!tampered.faults().isEmpty, "round \(round), kind \(kind), entry \(index + 1)")
      #expect(
        kind > 4 || !tampered.faults(heads: [log.head]).isEmpty, "round \(round), kind \(kind), entry \(index + 1)")
    }
  }

  /// Puts another printable character in the place of one.
  private func flip(_ text: inout String, _ generator: inout SeededGenerator) {
    var bytes = Array(text.utf8)
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    bytes[place] = (bytes[place] - 0x20 + UInt8.random(in: 1...94, using: &generator)) % 95 + 0x20
    text = String(decoding: bytes, as: UTF8.self)
  }
}
