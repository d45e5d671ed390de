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
    var wanted: Order?
  }

  /// Readable once something was drawn.
  let descriptor: Int32
  private let bell: Int32
  private let drawing: ConfinedDrawing
  private let shelf = Mutex(Shelf())
  private let queue = DispatchQueue(label: "pictures")
  /// As many as two sides of a document in two sizes; a drawing may take tens of megabytes.
  private static let mostDrawings = 4

  /// A shop for pictures of a home; throws `POSIXError` where no pipe can be made.
  init(home: URL) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EMFILE) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, bell) = (ends[0], ends[1])
    drawing = ConfinedDrawing(home: home)
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// What was drawn; else nil, and it is drawn as soon as nothing newer is wanted.
  func drawing(of order: Order, _ picture: Data, ambiguousIsWide: Bool) -> Drawing? {
    let known = shelf.withLock { shelf -> Drawing? in
      shelf.wanted = order
      guard let drawing = shelf.drawings[order] else { return nil }
      shelf.order.removeAll { $0 == order }
      shelf.order.append(order)
      return drawing
    }
    if let known { return known }
    queue.async { self.draw(order, picture, ambiguousIsWide) }
    return nil
  }

  /// Takes note of what was drawn.
  func answerBell() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  private func draw(_ order: Order, _ picture: Data, _ ambiguousIsWide: Bool) {
    guard shelf.withLock({ $0.wanted == order && $0.drawings[order] == nil }) else { return }
    let made = made(order, picture, ambiguousIsWide)
    shelf.withLock { shelf in
      shelf.drawings[order] = made
      shelf.order.append(order)
      while shelf.order.count > Self.mostDrawings { shelf.drawings[shelf.order.removeFirst()] = nil }
    }
    var byte: UInt8 = 1
    _ = write(bell, &byte, 1)
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
