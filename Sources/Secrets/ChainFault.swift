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
  /// A kept checkpoint is not what Shinsa wrote there: altered, signed by nobody, or not the one that follows.
  case checkpointAltered(number: Int64)
  /// What a kept checkpoint states is not where the log was: the entries up to there, or the checkpoint, were made anew.
  case checkpointDiffers(number: Int64, head: ChainHead)
  /// A kept checkpoint of this number is gone.
  case checkpointMissing(number: Int64)
}
