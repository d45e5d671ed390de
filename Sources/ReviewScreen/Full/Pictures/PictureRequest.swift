import Domain
import Terminal

/// A picture as it is wanted on the screen.
public struct PictureRequest: Hashable, Sendable {
  /// Whose.
  public var id: CaseID
  /// Which, from 1.
  public var number: Int
  /// The cells that it has.
  public var size: Size
  /// Which part of it.
  public var part: PicturePart

  /// Asks for a part of a picture in so many cells.
  public init(id: CaseID, number: Int, size: Size, part: PicturePart = PicturePart()) {
    self.id = id
    self.number = number
    self.size = size
    self.part = part
  }
}

/// What was made of a picture.
public enum PictureDrawing: Hashable, Sendable {
  /// It is being drawn; another answer follows.
  case pending
  /// Rows of cells; `note` says what they are good for.
  case cells([[Cell]], note: Sentence?)
  /// The terminal draws it over the cells by itself.
  case pixels
  /// It cannot be shown here, and why.
  case unavailable([Sentence])
}

/// Which part of a picture is seen: the whole, or a window that is moved over it.
public struct PicturePart: Hashable, Sendable {
  /// How many times larger than the whole picture in the same place, from 1.
  public private(set) var zoom = 1
  /// The window's left edge, in steps of a quarter of the window, from 0.
  public private(set) var right = 0
  /// The window's upper edge, in the same steps.
  public private(set) var down = 0

  /// The whole.
  public init() {}

  /// Small print of a licence can be read long before this.
  public static let mostZoom = 8

  /// The window's left and upper edge and its side, in parts of the picture: 0 to 1.
  public var window: (left: Double, top: Double, side: Double) {
    (Double(right) / Double(4 * zoom), Double(down) / Double(4 * zoom), 1 / Double(zoom))
  }

  private var last: Int { 4 * (zoom - 1) }

  /// Twice as large, about the same middle.
  mutating func zoomIn() {
    guard zoom < Self.mostZoom else { return }
    zoom *= 2
    (right, down) = (2 * right + 2, 2 * down + 2)
    clamp()
  }

  /// Half as large, about the same middle.
  mutating func zoomOut() {
    guard zoom > 1 else { return }
    zoom /= 2
    (right, down) = ((right - 2) / 2, (down - 2) / 2)
    clamp()
  }

  /// Moves the window by quarters of itself.
  mutating func move(right: Int, down: Int) {
    self.right += right
    self.down += down
    clamp()
  }

  private mutating func clamp() {
    right = min(max(right, 0), last)
    down = min(max(down, 0), last)
  }
}
