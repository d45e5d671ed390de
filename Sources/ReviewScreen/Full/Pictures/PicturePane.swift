import Domain
import Terminal

/// The picture beside the facts.
struct PicturePane: Hashable, Sendable {
  let id: CaseID
  var number: Int
  var part = PicturePart()
  /// Whether it has the whole screen.
  var isFull = false
  /// The earlier application's picture, where it is looked at too.
  var earlier: EarlierPane?

  init(id: CaseID, number: Int) {
    self.id = id
    self.number = number
  }

  /// Takes a key of the picture in; false where it means nothing here.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character("+"), .character("="): part.zoomIn()
    case .character("-"): part.zoomOut()
    case .character("0"): part = PicturePart()
    case .left, .character("h"): part.move(right: -1, down: 0)
    case .right, .character("l"): part.move(right: 1, down: 0)
    case .up, .character("k"): part.move(right: 0, down: -1)
    case .down, .character("j"): part.move(right: 0, down: 1)
    case .enter: isFull.toggle()
    default: return false
    }
    return true
  }
}

/// What was drawn, and what is being drawn; the oldest goes first.
struct DrawingCache: Sendable {
  private var drawings: [PictureRequest: PictureDrawing] = [:]
  private var order: [PictureRequest] = []
  private static let most = 16

  subscript(_ request: PictureRequest) -> PictureDrawing? { drawings[request] }

  mutating func keep(_ drawing: PictureDrawing, of request: PictureRequest) {
    if drawings.updateValue(drawing, forKey: request) == nil { order.append(request) }
    while order.count > Self.most { drawings[order.removeFirst()] = nil }
  }
}
