import Domain
import Terminal
import Wording

extension FullReview {
  /// The pictures, each below a line that says which it is and above one that says what the drawing is good for.
  func drawPictures(on grid: inout CellGrid) {
    for frame in pictureFrames(in: size) {
      var style = Style(bold: true)
      style.reverse = focus == .picture
      let place = frame.place
      let head = Point(column: place.origin.column, row: place.origin.row - 1)
      grid.write(title(of: frame).in(language), at: head, style: style, columns: place.size.columns)
      if let request = frame.request {
        draw(request, in: place, on: &grid)
      } else {
        draw(gone(frame, columns: place.size.columns), in: place, from: 0, on: &grid)
      }
    }
  }

  private func title(of frame: PictureFrame) -> Sentence {
    let isEarlier = frame.id != picture?.id
    let file = isEarlier ? dossier?.mended : dossier?.file
    let entry = file?.pictures.first { $0.number == frame.number }
    let title = WorkstationWording.picture(
      frame.number, of: file?.pictures.count ?? 0, entry?.picture.document.sentence, entry?.picture.side.sentence,
      zoom: picture?.part.zoom ?? 1)
    guard picture?.earlier != nil else { return title }
    return isEarlier ? WorkstationWording.earlierPicture(frame.id, title) : WorkstationWording.newPicture(title)
  }

  /// Why the earlier picture is not seen.
  private func gone(_ frame: PictureFrame, columns: Int) -> [String] {
    let sheet = sheet(columns)
    return ([MarkWording.earlierGone(frame.number)] + (picture?.earlier?.picture.problem ?? [])).flatMap {
      sheet.item($0.in(language), indent: 0)
    }
  }

  private func draw(_ request: PictureRequest, in place: Rect, on grid: inout CellGrid) {
    let foot = Point(column: place.origin.column, row: place.origin.row + place.size.rows)
    switch drawings[request] {
    case .cells(let rows, let note):
      for (row, cells) in rows.prefix(place.size.rows).enumerated() {
        let point = Point(column: place.origin.column, row: place.origin.row + row)
        grid.write(cells, at: point, columns: place.size.columns)
      }
      grid.write(note?.in(language) ?? "", at: foot, style: Style(dim: true), columns: place.size.columns)
    case .unavailable(let sentences):
      let sheet = sheet(place.size.columns)
      draw(sentences.flatMap { sheet.item($0.in(language), indent: 0) }, in: place, from: 0, on: &grid)
    case .pending, nil:
      draw([WorkstationWording.drawing.in(language)], in: place, from: 0, on: &grid)
    case .pixels: break
    }
  }
}
