/// Reads canonical JSON (manual: audit, section 1) byte by byte.
///
/// A log may have a million entries: a decoder that builds values of all of it takes a minute, this a second.
public struct CanonicalScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where it stands.
  public private(set) var place: Int
  private let end: Int

  /// Begins at `range` of `bytes`.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  /// Whether all was read.
  public var isAtEnd: Bool { place == end }

  /// Steps over a text that has to stand here.
  public mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard end - place >= count else { return false }
    for offset in 0..<count where bytes[place + offset] != literal.utf8Start[offset] { return false }
    place += count
    return true
  }

  /// A string's content between its quotes; nil where none stands, or one that is not written as it has to be.
  public mutating func string() -> Range<Int>? {
    guard take("\"") else { return nil }
    let start = place
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return start..<place - 1
      case UInt8(ascii: "\\"): guard escape() else { return nil }
      case 0..<0x20: return nil
      default: place += 1
      }
    }
    return nil
  }

  private mutating func escape() -> Bool {
    guard place + 1 < end else { return false }
    switch bytes[place + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      place += 2
      return true
    case UInt8(ascii: "u"):
      guard place + 6 <= end, (2..<6).allSatisfy({ Self.digit(bytes[place + $0]) != nil }) else { return false }
      place += 6
      return true
    default: return false
    }
  }

  /// An integer.
  public mutating func integer() -> Int64? {
    let isNegative = take("-")
    let start = place
    var value: Int64 = 0
    while place < end, (0x30...0x39).contains(bytes[place]) {
      let (product, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, overSum) = product.addingReportingOverflow(Int64(bytes[place] & 15))
      guard !over, !overSum else { return nil }
      value = sum
      place += 1
    }
    guard place > start, place == start + 1 || bytes[start] != 0x30 else { return nil }
    return isNegative ? -value : value
  }

  /// An object: `member` is called for every name, standing before its value; names have to be in their order, none twice.
  public mutating func object(_ member: (Range<Int>, inout CanonicalScanner) -> Bool) -> Bool {
    guard take("{") else { return false }
    if take("}") { return true }
    var before: Range<Int>?
    repeat {
      guard let name = string(), take(":") else { return false }
      if let before, !bytes[before].lexicographicallyPrecedes(bytes[name]) { return false }
      before = name
      guard member(name, &self) else { return false }
    } while take(",")
    return take("}")
  }

  /// A list: `element` is called where each stands, and steps over it.
  public mutating func list(_ element: (inout CanonicalScanner) -> Bool) -> Bool {
    guard take("[") else { return false }
    if take("]") { return true }
    repeat {
      guard element(&self) else { return false }
    } while take(",")
    return take("]")
  }

  /// What stands next, without stepping over it.
  public var next: UInt8? { place < end ? bytes[place] : nil }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte & 15
    case 0x41...0x46, 0x61...0x66: (byte & 15) + 9
    default: nil
    }
  }
}
