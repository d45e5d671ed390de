/// A picture as pixels.
public struct Raster: Hashable, Sendable {
  /// Pixels beside each other.
  public let width: Int
  /// Pixels above each other.
  public let height: Int
  /// Red, green and blue of each pixel, row by row.
  public let pixels: [UInt8]

  /// Three bytes a pixel; nil where their number does not fit.
  public init?(width: Int, height: Int, pixels: [UInt8]) {
    guard (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height),
      pixels.count == width * height * 3
    else { return nil }
    self.init(width, height, pixels)
  }

  private init(_ width: Int, _ height: Int, _ pixels: [UInt8]) {
    (self.width, self.height, self.pixels) = (width, height, pixels)
  }

  /// No picture that is accepted is longer.
  static let longestSide = 20_000

  /// A part of it; what lies outside is left out, and nil is left of nothing.
  public func part(x: Int, y: Int, width: Int, height: Int) -> Raster? {
    let (left, top) = (max(x, 0), max(y, 0))
    let (right, bottom) = (min(x + width, self.width), min(y + height, self.height))
    guard left < right, top < bottom else { return nil }
    var part: [UInt8] = []
    part.reserveCapacity((right - left) * (bottom - top) * 3)
    for row in top..<bottom {
      part += pixels[(row * self.width + left) * 3..<(row * self.width + right) * 3]
    }
    return Raster(right - left, bottom - top, part)
  }

  /// So many pixels of it, each the nearest one; no sides below one pixel, and none too long.
  public func scaled(width: Int, height: Int) -> Raster {
    let (columns, rows) = (min(max(width, 1), Self.longestSide), min(max(height, 1), Self.longestSide))
    var scaled: [UInt8] = []
    scaled.reserveCapacity(columns * rows * 3)
    for row in 0..<rows {
      let start = row * self.height / rows * self.width
      for column in 0..<columns {
        let pixel = (start + column * self.width / columns) * 3
        scaled += pixels[pixel..<pixel + 3]
      }
    }
    return Raster(columns, rows, scaled)
  }
}

extension Raster {
  /// Reads what chafa writes for kitty: pixels of four bytes in Base64, nothing lost and nothing compressed.
  ///
  /// Transparent pixels are laid on white, as documents are. Nil where anything else stands there.
  public init?(kitty bytes: [UInt8]) {
    var reading = KittyReading(bytes)
    guard let head = reading.next(), head.keys["f"] == "32", let width = head.number("s"),
      let height = head.number("v"), (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height)
    else { return nil }
    var decoder = Base64Reading()
    guard decoder.take(head.payload) else { return nil }
    while let piece = reading.next() {
      guard decoder.take(piece.payload), decoder.bytes.count <= width * height * 4 else { return nil }
    }
    let found = decoder.bytes
    guard found.count == width * height * 4 else { return nil }
    let pixels = [UInt8](unsafeUninitializedCapacity: width * height * 3) { pixels, count in
      for pixel in 0..<width * height {
        let alpha = Int(found[pixel * 4 + 3])
        for part in 0..<3 {
          let value = Int(found[pixel * 4 + part])
          pixels[pixel * 3 + part] = alpha == 255 ? UInt8(value) : UInt8((value * alpha + 255 * (255 - alpha)) / 255)
        }
      }
      count = width * height * 3
    }
    self.init(width: width, height: height, pixels: pixels)
  }
}
