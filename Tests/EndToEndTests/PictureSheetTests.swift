import Foundation
import Terminal
import Testing

@testable import ReviewScreen
@testable import shinsa

/// Which part of a drawing is cut out.
@Suite struct PictureSheetTests {
  private func sheet(_ part: PicturePart, columns: Int = 8, rows: Int = 4) -> PictureSheet {
    let request = PictureRequest(id: 1, number: 1, size: Size(columns: columns, rows: rows), part: part)
    let means = PictureMeans(.symbols, nature: TerminalNature(), environment: [:], window: winsize())
    return PictureSheet(request: request, means: means)
  }

  /// A drawing in which each cell tells its place.
  private func drawing(_ columns: Int, _ rows: Int) throws -> CellDrawing {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let lines = (0..<rows).map { row in (0..<columns).map { String(letters[($0 + row) % 26]) }.joined() }
    return try #require(CellDrawing(Array(lines.joined(separator: "\n").utf8)))
  }

  private func text(_ drawing: CellDrawing) -> [String] { drawing.rows.map { $0.map(\.text).joined() } }

  @Test func `the whole is shown as it is`() throws {
    let whole = try drawing(6, 4)
    #expect(sheet(PicturePart()).part(of: whole) == whole)
  }

  @Test func `an enlarged picture is cut about the middle of the window, and fills the place`() throws {
    var part = PicturePart()
    part.zoomIn()
    #expect(text(sheet(part).part(of: try drawing(12, 8))) == ["efghijkl", "fghijklm", "ghijklmn", "hijklmno"])
    part.move(right: 9, down: -9)
    #expect(text(sheet(part).part(of: try drawing(12, 8))) == ["efghijkl", "fghijklm", "ghijklmn", "hijklmno"])
  }

  @Test func `chafa is asked for as much more as the zoom wants`() {
    var part = PicturePart()
    part.zoomIn()
    #expect(sheet(part).form == .symbols(Size(columns: 16, rows: 8), neutral: false))
  }
}
