import ReviewScreen
import Terminal

/// Where the part of a picture that is wanted lies in the whole that is drawn.
///
/// chafa cannot cut, so it draws the whole as large as the zoom wants it, and the part is cut out of that. Where the picture
/// is narrower or lower than its place, more of it is seen than was asked for, rather than nothing beside it.
struct PictureSheet {
  let request: PictureRequest
  let means: PictureMeans

  /// Larger drawings than pictures have pixels show no more; they are drawn smaller, and enlarged here.
  private static let mostPixels = 12_000_000.0

  /// What has to be drawn.
  var form: ConfinedDrawing.Form {
    guard means.graphics != nil else {
      let zoom = request.part.zoom
      return .symbols(
        Size(columns: request.size.columns * zoom, rows: request.size.rows * zoom), neutral: means.ambiguousIsWide)
    }
    return .pixels(width: Int(box.width / shrink), height: Int(box.height / shrink))
  }

  /// The part in cells.
  func part(of drawing: CellDrawing) -> CellDrawing {
    let whole = drawing.size
    let columns = span(request.part.window.left, of: whole.columns, room: request.size.columns)
    let rows = span(request.part.window.top, of: whole.rows, room: request.size.rows)
    return drawing.part(
      Rect(
        origin: Point(column: columns.lowerBound, row: rows.lowerBound),
        size: Size(columns: columns.count, rows: rows.count)))
  }

  /// The part in pixels of the terminal, and the cells that it takes.
  func part(of raster: Raster) -> (Raster, Size)? {
    let columns = span(request.part.window.left, of: raster.width, room: Int(room.width / shrink))
    let rows = span(request.part.window.top, of: raster.height, room: Int(room.height / shrink))
    guard let cut = raster.part(x: columns.lowerBound, y: rows.lowerBound, width: columns.count, height: rows.count)
    else { return nil }
    let (width, height) = (Int(Double(cut.width) * shrink), Int(Double(cut.height) * shrink))
    let part = shrink == 1 ? cut : cut.scaled(width: width, height: height)
    let cells = Size(
      columns: (part.width + means.cell.width - 1) / means.cell.width,
      rows: (part.height + means.cell.height - 1) / means.cell.height)
    return (part, cells)
  }

  /// The pixels of the place, as far as the terminal fills it.
  private var room: (width: Double, height: Double) {
    let (width, height) = (request.size.columns * means.cell.width, request.size.rows * means.cell.height)
    return (Double(min(width, means.largest?.width ?? width)), Double(min(height, means.largest?.height ?? height)))
  }

  /// The pixels into which the whole has to fit.
  private var box: (width: Double, height: Double) {
    (room.width * Double(request.part.zoom), room.height * Double(request.part.zoom))
  }

  private var shrink: Double { max(1, (box.width * box.height / Self.mostPixels).squareRoot()) }

  /// As much as there is room for, about the middle of the window, inside the whole.
  private func span(_ start: Double, of whole: Int, room: Int) -> Range<Int> {
    let length = min(room, whole)
    let middle = (start + request.part.window.side / 2) * Double(whole)
    let first = min(max(Int(middle) - length / 2, 0), whole - length)
    return first..<first + length
  }
}
