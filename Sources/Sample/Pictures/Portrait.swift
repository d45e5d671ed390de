/// A drawn head and shoulders: the same number gives the same face, others nearly always another one.
struct Portrait {
  private let skin: Colour
  private let hair: Colour
  private let jacket: Colour
  private let wall: Colour
  private let faceWidth: Int
  private let longHair: Bool
  private let fringe: Int
  private let glasses: Bool
  private let smile: Int

  /// Chooses the features by the bits of `appearance`; `longHair` decides which haircuts are likely.
  init(appearance: UInt64, longHair likely: Bool) {
    var bits = appearance
    func pick(_ count: UInt64) -> Int {
      defer { bits /= count }
      return Int(bits % count)
    }
    let skins: [UInt32] = [0xF3D3B8, 0xECC4A2, 0xE3B58F, 0xD9A67E, 0xF7DEC8]
    let hairs: [UInt32] = [0x17130F, 0x2B2019, 0x3D2B1F, 0x5A4636, 0x241A16]
    let jackets: [UInt32] = [0x22304A, 0x3A3A3C, 0x5B2333, 0x2F4F3E, 0xE9E6DF, 0x6A7FA0, 0x7A5C8E]
    let walls: [UInt32] = [0xBFD7EA, 0xD5E3EE, 0xC9CFD6, 0xE4E9EE]
    skin = Colour(skins[pick(5)])
    hair = Colour(hairs[pick(5)])
    jacket = Colour(jackets[pick(7)])
    wall = Colour(walls[pick(4)])
    faceWidth = 170 + 6 * pick(8)
    fringe = pick(4)
    glasses = pick(4) == 0
    smile = pick(3)
    longHair = pick(5) == 0 ? !likely : likely
  }

  /// Draws at twice the size and scales down, which is how the edges become smooth.
  func draw(on canvas: borrowing Canvas, x: Int, y: Int, width: Int, height: Int) throws(DrawingError) {
    let sheet = try Canvas(canvas.kit, width: 440, height: 560, filledWith: wall)
    if longHair { drawLongHair(on: sheet) }
    drawShoulders(on: sheet)
    drawHead(on: sheet)
    drawFace(on: sheet)
    canvas.draw(sheet, x: x, y: y, width: width, height: height)
    canvas.frame(x: x, y: y, width: width, height: height, .grey)
  }

  private func drawLongHair(on sheet: borrowing Canvas) {
    sheet.ellipse(x: 220, y: 240, width: faceWidth + 90, height: 330, hair)
    sheet.fill(x: 220 - faceWidth / 2 - 45, y: 240, width: faceWidth + 90, height: 190, hair)
  }

  private func drawShoulders(on sheet: borrowing Canvas) {
    sheet.ellipse(x: 220, y: 560, width: 400, height: 270, jacket)
    let neck = skin.mixed(with: .black, share: 0.12)
    sheet.fill(x: 178, y: 340, width: 84, height: 110, neck)
    sheet.ellipse(x: 220, y: 448, width: 84, height: 44, neck)
    sheet.polygon([(150, 450), (220, 540), (178, 420)], .white)
    sheet.polygon([(290, 450), (220, 540), (262, 420)], .white)
  }

  private func drawHead(on sheet: borrowing Canvas) {
    sheet.ellipse(x: 220, y: 205, width: faceWidth + 44, height: 270, hair)
    sheet.ellipse(x: 220 - faceWidth / 2, y: 265, width: 34, height: 62, skin)
    sheet.ellipse(x: 220 + faceWidth / 2, y: 265, width: 34, height: 62, skin)
    sheet.ellipse(x: 220, y: 260, width: faceWidth, height: 250, skin)
    switch fringe {
    case 0: sheet.ellipse(x: 220, y: 150, width: faceWidth - 6, height: 90, hair)
    case 1: sheet.polygon([(220 - faceWidth / 2 + 4, 215), (250, 130), (220 - faceWidth / 4, 125)], hair)
    case 2: sheet.polygon([(220 + faceWidth / 2 - 4, 220), (190, 130), (220 + faceWidth / 4, 125)], hair)
    default: sheet.ellipse(x: 220, y: 138, width: faceWidth - 30, height: 50, hair)
    }
  }

  private func drawFace(on sheet: borrowing Canvas) {
    let shade = skin.mixed(with: .black, share: 0.35)
    for side in [-1, 1] {
      let x = 220 + side * faceWidth / 4
      sheet.ellipse(x: x, y: 258, width: 36, height: 20, .white)
      sheet.ellipse(x: x, y: 258, width: 18, height: 18, .black)
      sheet.fill(x: x - 24, y: 228, width: 48, height: 7, hair)
      if glasses {
        sheet.frame(x: x - 34, y: 238, width: 68, height: 44, .black, thickness: 4)
      }
    }
    if glasses { sheet.fill(x: 200, y: 255, width: 40, height: 4, .black) }
    sheet.line(from: (220, 265), to: (210, 302), shade, thickness: 4)
    sheet.line(from: (210, 302), to: (226, 304), shade, thickness: 4)
    sheet.ellipse(x: 220, y: 336, width: 62, height: 10 + 5 * smile, Colour(0xB5605A))
    if smile > 0 { sheet.ellipse(x: 220, y: 331, width: 60, height: 8 + 3 * smile, skin) }
  }
}
