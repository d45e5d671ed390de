/// Makes lines of the bytes that come in.
public struct LineBuffer: Hashable, Sendable {
  private var bytes: [UInt8] = []

  /// An empty buffer.
  public init() {}

  /// Takes bytes in.
  public mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// Drops everything.
  public mutating func drop() { bytes = [] }

  /// The next line without its line feed; nil until one is complete.
  ///
  /// What stands behind the last line feed is no line: a connection that broke off in the middle of an answer has not
  /// given one. Bytes that are no UTF-8 become U+FFFD.
  public mutating func next() -> String? {
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    var line = bytes[..<end]
    if line.last == 0x0D { line.removeLast() }
    defer { bytes.removeFirst(end + 1) }
    return String(decoding: line, as: UTF8.self)
  }
}
