/// Something that reads bytes from outside, and promises that hold whatever they are.
struct FuzzTarget: Sendable {
  var name: String
  /// Inputs that are in order, to start from.
  var seeds: [[UInt8]]
  /// Words of the format.
  var tokens: [[UInt8]] = []
  /// Longer inputs are cut.
  var longest = 1 << 16
  /// A change that knows the format.
  var reshaped: @Sendable ([UInt8], inout Chance) -> [UInt8]
  /// Reads an input and tells what became of it, in words that differ where it took another way.
  ///
  /// Throws `BrokenPromise`, or what must never come out.
  var outcome: @Sendable ([UInt8]) throws -> String
}

/// What a target did that it never may.
struct BrokenPromise: Error {
  let promise: String

  init(_ promise: String) { self.promise = promise }

  /// Throws unless it was kept.
  static func unless(_ isKept: Bool, _ promise: String) throws {
    if !isKept { throw BrokenPromise(promise) }
  }
}
