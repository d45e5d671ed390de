/// The wooden table that photographed cards lie on.
enum TableTop {
  /// Boards of several browns with a grain, so that a photograph compresses no better than real ones do.
  static func canvas(_ kit: DrawingKit, width: Int, height: Int) throws(DrawingError) -> Canvas {
    let canvas = try Canvas(kit, width: width, height: height, filledWith: Colour(0x9A7350))
    let (light, dark) = (Colour(0xB48A63), Colour(0x6B4A30))
    var grain: UInt64 = 0x5EED
    let board = max(40, height / 6)
    for row in 0..<height {
      grain = grain &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let shade = Double(grain >> 40 & 0xFF) / 255 * 0.5 + Double(row / board % 3) * 0.15
      canvas.fill(x: 0, y: row, width: width, height: 1, light.mixed(with: dark, share: shade))
      let start = Int(grain >> 20 & 0xFFFF) % width
      canvas.fill(x: start, y: row, width: width / 5, height: 1, light.mixed(with: dark, share: shade * 0.8))
      if row % board < 4 { canvas.fill(x: 0, y: row, width: width, height: 1, dark) }
    }
    let shadow = Colour(0x000000, transparency: 70)
    canvas.fill(x: width / 10 + 8, y: height / 6, width: width * 4 / 5 + 14, height: height * 27 / 40 + 20, shadow)
    return canvas
  }
}
