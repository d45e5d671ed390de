import Foundation

/// Holds the checkpoints that a home keeps against each other, against their signatures and against what the log says of
/// them.
public struct CheckpointJudgement {
  private struct Kept {
    var statement: AuditCheckpoint?
    var hash: String
    var isSigned: Bool
  }

  private var kept: [Int64: Kept] = [:]

  /// Begins a judgement.
  public init() {}

  /// Takes a checkpoint as it is kept.
  public mutating func take(_ number: Int64, document: Data, signature: Data) {
    let statement = AuditCheckpoint(bytes: document)
    let key = statement.flatMap { Data(base64Encoded: $0.key) }
    kept[number] = Kept(
      statement: statement, hash: Digest.sha256Hex(document),
      isSigned: Signing.isValid(signature, of: document, by: [key].compactMap(\.self)))
  }

  /// The heads that they state, by their numbers: what the walk over the log has to meet.
  public var heads: [Int64: ChainHead] {
    kept.compactMapValues { $0.statement.flatMap { ChainHead($0.head) } }
  }

  /// What is wrong, by their numbers: `recorded` is the hash that the log's own entry names of each, `keys` the keys that
  /// the home signs or signed with (nil: not known here), `home` the hash of the first entry.
  public func faults(recorded: [Int64: String], keys: Set<String>?, home: String) -> [ChainFault] {
    let numbers = Set(recorded.keys).union(kept.keys).sorted()
    return numbers.compactMap { number in
      guard let own = kept[number] else { return .checkpointMissing(number: number) }
      let previous = number == 1 ? ChainHead.start.hash : recorded[number - 1]
      guard let statement = own.statement, own.isSigned, own.hash == recorded[number], statement.checkpoint == number,
        statement.home == home, statement.previous == previous, keys?.contains(statement.key) ?? true
      else { return .checkpointAltered(number: number) }
      return nil
    }
  }
}
