import Foundation

/// Where random bytes come from; passed in, so that samples and tests can be repeated.
public struct Chance: Sendable {
  private let source: @Sendable (Int) -> Data

  /// Draws from `source`, which returns as many bytes as it is asked for.
  public init(_ source: @escaping @Sendable (Int) -> Data) { self.source = source }

  /// The operating system's generator: the only one that keys, tokens and passwords of a real home come from.
  public static let system = Chance { count in
    var drawn = Data(count: count)
    drawn.withUnsafeMutableBytes { room in
      // One call of the system takes 256 bytes at most; it waits until the generator is ready and never fails but for that.
      for start in stride(from: 0, to: room.count, by: 256) {
        let piece = UnsafeMutableRawBufferPointer(rebasing: room[start..<min(start + 256, room.count)])
        guard getentropy(piece.baseAddress, piece.count) == 0 else { preconditionFailure("no random bytes") }
      }
    }
    return drawn
  }

  /// That many random bytes.
  public func bytes(_ count: Int) -> Data { source(count) }

  /// A number below `bound`, each with equal probability (values that would favour some are drawn again).
  public func number(below bound: Int) -> Int {
    let limit = UInt64.max - UInt64.max % UInt64(bound)
    while true {
      let drawn = bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      if drawn < limit { return Int(drawn % UInt64(bound)) }
    }
  }
}
