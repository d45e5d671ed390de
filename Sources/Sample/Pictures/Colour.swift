/// A colour as the drawing library takes it: seven bits of transparency, then eight each of red, green and blue.
struct Colour: Equatable, Sendable {
  let value: Int32

  /// A colour written like `0xRRGGBB`; `transparency` runs from 0, opaque, to 127, invisible.
  init(_ rgb: UInt32, transparency: UInt32 = 0) { value = Int32(transparency << 24 | rgb & 0xFFFFFF) }

  static let black = Colour(0x1C1C1C)
  static let grey = Colour(0x6E6E6E)
  static let white = Colour(0xFFFFFF)

  /// The colour between this one and `other`, at `share` of the way.
  func mixed(with other: Colour, share: Double) -> Colour {
    func channel(_ shift: Int32) -> UInt32 {
      let from = Double(value >> shift & 0xFF)
      let to = Double(other.value >> shift & 0xFF)
      return UInt32(from + (to - from) * share)
    }
    return Colour(channel(16) << 16 | channel(8) << 8 | channel(0))
  }
}
