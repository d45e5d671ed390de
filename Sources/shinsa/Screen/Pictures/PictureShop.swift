import Foundation
import ReviewScreen
import Synchronization
import Terminal

/// Draws pictures beside the loop, and keeps what was drawn in memory until the review ends.
final class PictureShop: Sendable {
  /// What is wanted.
  struct Order: Hashable, Sendable {
    /// The picture's hash.
    let sha256: String
    let form: ConfinedDrawing.Form
  }

  /// What was made of an order.
  enum Drawing: Sendable {
    case cells(CellDrawing)
    case raster(Raster)
    case fault(DrawingFault)
  }

  private struct Shelf {
    var drawings: [Order: Drawing] = [:]
    /// From the one that was asked for longest ago.
    var order: [Order] = []
    /// The last two: an old picture may be looked at beside a new one.
    var wanted: [Order] = []
    /// The hashes of what nobody may see any more.
    var forgotten: Set<String> = []
  }

  /// Rings once something was drawn.
  let bell: LoopBell
  private let drawing: ConfinedDrawing
  private let shelf = Mutex(Shelf())
  private let queue = DispatchQueue(label: "pictures")
  /// As many as two sides of a document in two sizes; a drawing may take tens of megabytes.
  private static let mostDrawings = 4

  /// A shop for pictures of a home; throws `POSIXError` where no pipe can be made.
  init(home: URL) throws {
    bell = try LoopBell()
    drawing = ConfinedDrawing(home: home)
  }

  /// What was drawn; else nil, and it is drawn, unless what is wanted since has taken its turn.
  func drawing(of order: Order, _ picture: Data, ambiguousIsWide: Bool) -> Drawing? {
    let known = shelf.withLock { shelf -> Drawing? in
      shelf.wanted = shelf.wanted.filter { $0 != order }.suffix(1) + [order]
      guard let drawing = shelf.drawings[order] else { return nil }
      shelf.order.removeAll { $0 == order }
      shelf.order.append(order)
      return drawing
    }
    if let known { return known }
    queue.async { self.draw(order, picture, ambiguousIsWide) }
    return nil
  }

  /// Lets go of all drawings of a picture, and of one that is being made.
  func forget(_ sha256: String) {
    shelf.withLock { shelf in
      shelf.forgotten.insert(sha256)
      shelf.drawings = shelf.drawings.filter { $0.key.sha256 != sha256 }
      shelf.order.removeAll { $0.sha256 == sha256 }
      shelf.wanted.removeAll { $0.sha256 == sha256 }
    }
  }

  private func draw(_ order: Order, _ picture: Data, _ ambiguousIsWide: Bool) {
    guard shelf.withLock({ $0.wanted.contains(order) && $0.drawings[order] == nil }) else { return }
    let made = made(order, picture, ambiguousIsWide)
    shelf.withLock { shelf in
      guard !shelf.forgotten.contains(order.sha256) else { return }
      shelf.drawings[order] = made
      shelf.order.append(order)
      while shelf.order.count > Self.mostDrawings { shelf.drawings[shelf.order.removeFirst()] = nil }
    }
    bell.ring()
  }

  private func made(_ order: Order, _ picture: Data, _ ambiguousIsWide: Bool) -> Drawing {
    do {
      let bytes = try drawing.draw(picture, as: order.form)
      switch order.form {
      case .symbols:
        return CellDrawing(bytes, ambiguousIsWide: ambiguousIsWide).map { .cells($0) } ?? .fault(.undrawable)
      case .pixels: return Raster(kitty: bytes).map { .raster($0) } ?? .fault(.undrawable)
      }
    } catch {
      return .fault(error as? DrawingFault ?? .undrawable)
    }
  }
}
