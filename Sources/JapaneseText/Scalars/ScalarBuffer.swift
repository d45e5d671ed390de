/// Scalars in memory that is given back at the end of a fold, so that no array is made for a name.
struct ScalarBuffer {
  private let scalars: UnsafeMutableBufferPointer<Unicode.Scalar>
  /// How many scalars are held.
  private(set) var count = 0

  /// Calls `body` with an empty buffer that has room for so many scalars.
  @inline(__always)
  static func with<Result>(room: Int, _ body: (inout ScalarBuffer) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Unicode.Scalar.self, capacity: room) { scalars in
      var buffer = ScalarBuffer(scalars: scalars, count: 0)
      return body(&buffer)
    }
  }

  /// The last scalar, if any.
  @inline(__always)
  var last: Unicode.Scalar? { count > 0 ? scalars[count - 1] : nil }

  /// A scalar, or nil behind the end.
  @inline(__always)
  subscript(_ index: Int) -> Unicode.Scalar? { index >= 0 && index < count ? scalars[index] : nil }

  /// Puts a scalar behind the others.
  @inline(__always)
  mutating func append(_ scalar: Unicode.Scalar) {
    scalars.initializeElement(at: count, to: scalar)
    count += 1
  }

  /// Takes the last scalar away.
  @inline(__always)
  mutating func removeLast() {
    count -= 1
  }
}
