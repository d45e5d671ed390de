/// Takes apart the sequences in which kitty is sent pictures: `ESC _G KEYS ; PAYLOAD ESC \`.
struct KittyReading {
  /// One sequence.
  struct Piece {
    let keys: [String: String]
    let payload: ArraySlice<UInt8>

    func number(_ key: String) -> Int? { keys[key].flatMap { Int($0) } }
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// The next sequence; nil where none follows at once, line feeds aside.
  mutating func next() -> Piece? {
    rest = rest.drop { $0 == 0x0A || $0 == 0x0D }
    guard rest.starts(with: [0x1B, 0x5F, 0x47]), let end = rest.dropFirst(3).firstIndex(of: 0x1B),
      rest.index(after: end) < rest.endIndex, rest[rest.index(after: end)] == 0x5C
    else { return nil }
    let body = rest[rest.startIndex + 3..<end]
    rest = rest[(end + 2)...]
    let head = body.prefix { $0 != 0x3B }
    guard head.count < 200 else { return nil }
    let pairs = String(decoding: head, as: UTF8.self).split(separator: ",").map { $0.split(separator: "=") }
    let keys = pairs.filter { $0.count == 2 }.map { (String($0[0]), String($0[1])) }
    return Piece(keys: Dictionary(keys) { $1 }, payload: body.dropFirst(head.count + 1))
  }
}

/// Base64 (RFC 4648), read in pieces.
struct Base64Reading {
  private(set) var bytes: [UInt8] = []

  /// Takes a piece, which is filled up by itself, as chafa does; false for what is no Base64.
  mutating func take(_ text: ArraySlice<UInt8>) -> Bool {
    var (bits, count): (UInt32, Int) = (0, 0)
    var isEnded = false
    for character in text {
      if character == 0x3D {
        isEnded = true
        continue
      }
      let value = Self.values[Int(character)]
      guard value < 64, !isEnded else { return false }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return true
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (place, character) in Base64Writing.alphabet.enumerated() { values[Int(character)] = UInt8(place) }
    return values
  }()
}

/// Base64 (RFC 4648).
enum Base64Writing {
  static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var (bits, count): (UInt32, UInt32) = (0, 0)
    for byte in bytes {
      (bits, count) = (bits << 8 | UInt32(byte), count + 8)
      while count >= 6 {
        count -= 6
        text.append(alphabet[Int(bits >> count & 63)])
      }
    }
    if count > 0 { text.append(alphabet[Int(bits << (6 - count) & 63)]) }
    while text.count % 4 != 0 { text.append(0x3D) }
    return text
  }
}
