import Crypto
import Foundation

/// Walks a chain entry by entry and collects what is wrong with it (manual: audit).
///
/// Nothing is kept of the entries: a log of any length takes the same room.
public struct AuditVerification {
  /// What was found so far, in the chain's order.
  public private(set) var faults: [ChainFault] = []
  private var awaited: [Int64: [Awaited]] = [:]
  private var count: Int64 = 0
  /// The hash that the next entry has to name: 64 digits.
  private var last = [UInt8](ChainHead.start.hash.utf8)

  /// A head that has to lie on the chain, and the number of the checkpoint that states it.
  private struct Awaited {
    var head: ChainHead
    var checkpoint: Int64?

    var fault: ChainFault {
      checkpoint.map { .checkpointDiffers(number: $0, head: head) } ?? .notOnChain(head)
    }
  }

  /// Begins a walk; `heads` are earlier heads that have to lie on the chain, `checkpoints` those that the home keeps, by
  /// their numbers.
  public init(heads: [ChainHead] = [], checkpoints: [Int64: ChainHead] = [:]) {
    let kept = checkpoints.sorted { $0.key < $1.key }.map { Awaited(head: $0.value, checkpoint: $0.key) }
    awaited = Dictionary(grouping: heads.map { Awaited(head: $0) } + kept, by: \.head.count)
    compare(at: 0) { ChainHead.start.hash }
  }

  /// Where the walk stands.
  public var head: ChainHead { ChainHead(count: count, hash: String(decoding: last, as: UTF8.self)) }

  /// Takes the next entry, with the openings that are kept of it.
  public mutating func take(_ entry: ChainedEntry, openings: [Opening]) {
    var (json, hash) = (entry.json, entry.hash)
    json.withUTF8 { bytes in
      hash.withUTF8 { take(entry.sequence, UnsafeRawBufferPointer(bytes), hash: UnsafeRawBufferPointer($0), openings) }
    }
  }

  /// Takes the next entry as it is stored: its number, its bytes, the hash beside it and the openings that are kept of it.
  public mutating func take(
    _ sequence: Int64, _ raw: UnsafeRawBufferPointer, hash stored: UnsafeRawBufferPointer, _ openings: [Opening]
  ) {
    let bytes = raw.assumingMemoryBound(to: UInt8.self)
    expect(sequence)
    let digits = Self.digits(of: raw)
    if !stored.elementsEqual(digits) { faults.append(.altered(sequence: sequence)) }
    if let layout = EntryLayout(bytes), layout.sequence == sequence {
      link(layout, bytes)
      if !openings.isEmpty { check(openings, layout.commitments(in: bytes), sequence) }
    } else {
      faults.append(.unreadable(sequence: sequence))
    }
    // The stored hash is what the next entry was linked to; an altered entry is reported once, not again by its successor.
    pass(sequence, hash: stored)
    compare(at: sequence) { String(decoding: digits, as: UTF8.self) }
  }

  /// Takes the next line of exported entries: one has the number that it states, so that one that is gone shows once, not in
  /// all that follow.
  public mutating func take(exported line: UnsafeRawBufferPointer) {
    let bytes = line.assumingMemoryBound(to: UInt8.self)
    let layout = EntryLayout(bytes)
    let sequence = layout?.sequence ?? count + 1
    expect(sequence)
    if let layout { link(layout, bytes) } else { faults.append(.unreadable(sequence: sequence)) }
    let digits = Self.digits(of: line)
    pass(sequence, hash: digits)
    compare(at: sequence) { String(decoding: digits, as: UTF8.self) }
  }

  /// The digits of the hash of an entry's bytes.
  private static func digits(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
    SHA256.hash(data: bytes).withUnsafeBytes { Digest.digits($0) }
  }

  private mutating func expect(_ sequence: Int64) {
    if sequence != count + 1 { faults.append(.missing(expected: count + 1, found: sequence)) }
  }

  private mutating func link(_ layout: EntryLayout, _ bytes: UnsafeBufferPointer<UInt8>) {
    if layout.sequence == count + 1, !last.elementsEqual(bytes[layout.previous]) {
      faults.append(.brokenLink(sequence: layout.sequence))
    }
  }

  private mutating func pass(_ sequence: Int64, hash: some Sequence<UInt8>) {
    count = sequence
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: hash)
  }

  private mutating func check(_ openings: [Opening], _ commitments: [String: String], _ sequence: Int64) {
    for opening in openings where commitments[opening.name] != opening.commitment {
      faults.append(.openingAltered(sequence: sequence, name: opening.name))
    }
  }

  /// Compares the heads that were handed in for this place with what stands there.
  private mutating func compare(at count: Int64, _ hash: () -> String) {
    guard !awaited.isEmpty, let stated = awaited.removeValue(forKey: count) else { return }
    let found = ChainHead(count: count, hash: hash())
    faults += stated.filter { $0.head != found }.map(\.fault)
  }

  /// Ends the walk: `stated` is the head that the database or the export keeps.
  public mutating func finish(stated: ChainHead?) {
    if let stated, stated != head { faults.append(.headDiffers(stated: stated, found: head)) }
    faults += awaited.values.joined().sorted { $0.head.count < $1.head.count }.map(\.fault)
    awaited = [:]
  }
}
