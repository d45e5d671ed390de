import Domain
import Terminal

/// A picture as the full screen wants it: how large, how near, and which part.
public struct PictureWish: Hashable, Sendable {
  /// Whose picture.
  public var id: CaseID
  /// Which of them, from 1.
  public var number: Int
  /// How much room there is.
  public var area: Size
  /// How many times as large as what fits: 1, 2, 4, 8.
  public var zoom: Int
  /// The cell of the enlarged picture that is to stand in the upper left corner of the area.
  public var corner: Point

  /// Puts a wish together.
  public init(id: CaseID, number: Int, area: Size, zoom: Int = 1, corner: Point = Point(column: 0, row: 0)) {
    self.id = id
    self.number = number
    self.area = area
    self.zoom = zoom
    self.corner = corner
  }
}

/// What became of a wish.
public enum PictureShown: Hashable, Sendable {
  /// Drawn with characters, which only orient; `whole` is the size of the enlarged picture, of which this is a part.
  case cells(CellDrawing, whole: Size)
  /// The terminal draws it itself into `Screen.picture`, whose cells stay blank; `part` are the cells that it takes.
  case graphics(part: Size, whole: Size)
  /// It cannot be shown, and why.
  case notShown([Sentence])
}
