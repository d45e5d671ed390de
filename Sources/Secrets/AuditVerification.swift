import Foundation

/// Something about a chain that cannot be as Shinsa wrote it, and the entry where it shows.
public enum ChainFault: Hashable, Sendable {
  /// The entry of this number is missing; the next that is there is `found`.
  case missing(expected: Int64, found: Int64)
  /// The stored hash is not that of the entry: the entry or its hash was altered.
  case altered(sequence: Int64)
  /// The entry cannot be read, or states another number than its place.
  case unreadable(sequence: Int64)
  /// The entry does not continue the one before: that one was altered or replaced, or this one was.
  case brokenLink(sequence: Int64)
  /// A personal value kept beside the entry is not the one that the entry commits to.
  case openingAltered(sequence: Int64, name: String)
  /// The log ends elsewhere than its head says: entries at the end are gone, or were added.
  case headDiffers(stated: ChainHead, found: ChainHead)
  /// The head that was handed in does not lie on this chain.
  case notOnChain(ChainHead)
}

/// Walks a chain entry by entry and collects what is wrong with it (manual: audit).
public struct AuditVerification {
  /// Where the walk stands.
  public private(set) var head = ChainHead.start
  /// What was found so far, in the chain's order.
  public private(set) var faults: [ChainFault] = []
  private var awaited: [Int64: [ChainHead]]

  /// Begins a walk; `heads` are earlier heads that have to lie on the chain.
  public init(heads: [ChainHead] = []) {
    awaited = Dictionary(grouping: heads, by: \.count)
    compare(ChainHead.start)
  }

  /// Takes the next entry, with the openings that are kept of it.
  public mutating func take(_ entry: ChainedEntry, openings: [Opening]) {
    if entry.sequence != head.count + 1 {
      faults.append(.missing(expected: head.count + 1, found: entry.sequence))
    }
    let hash = Digest.sha256Hex(of: entry.json)
    if hash != entry.hash { faults.append(.altered(sequence: entry.sequence)) }
    if let read = try? JSONDecoder().decode(AuditChain.Entry.self, from: Data(entry.json.utf8)),
      read.sequence == entry.sequence
    {
      if entry.sequence == head.count + 1, read.previous != head.hash {
        faults.append(.brokenLink(sequence: entry.sequence))
      }
      for opening in openings where read.commitments[opening.name] != opening.commitment {
        faults.append(.openingAltered(sequence: entry.sequence, name: opening.name))
      }
    } else {
      faults.append(.unreadable(sequence: entry.sequence))
    }
    // The stored hash is what the next entry was linked to; an altered entry is reported once, not again by its successor.
    head = ChainHead(count: entry.sequence, hash: entry.hash)
    compare(ChainHead(count: entry.sequence, hash: hash))
  }

  /// Compares the heads that were handed in for this place with what stands there.
  private mutating func compare(_ found: ChainHead) {
    for stated in awaited.removeValue(forKey: found.count) ?? [] where stated != found {
      faults.append(.notOnChain(stated))
    }
  }

  /// Ends the walk: `stated` is the head that the database or the export keeps.
  public mutating func finish(stated: ChainHead?) {
    if let stated, stated != head { faults.append(.headDiffers(stated: stated, found: head)) }
    faults += awaited.values.joined().sorted { $0.count < $1.count }.map { .notOnChain($0) }
    awaited = [:]
  }
}
