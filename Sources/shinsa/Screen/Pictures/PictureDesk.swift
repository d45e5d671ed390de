import Domain
import Foundation
import ReviewScreen
import Terminal
import Wording

/// Answers what the full screen wants to see of pictures.
///
/// Pictures that were opened stay in memory until another application is opened; nothing of them is written anywhere.
struct PictureDesk {
  /// A picture that was opened.
  struct Opened {
    let bytes: Data
    let sha256: String
  }

  /// How pictures reach the terminal.
  var means: PictureMeans
  private let shop: PictureShop
  private var opened: [CaseID: [Int: Opened]] = [:]
  /// What is being drawn.
  private var pending: [PictureRequest] = []
  /// What the terminal draws itself, newest last.
  private var overlays: [(request: PictureRequest, picture: TerminalPicture)] = []
  /// As many as the screen keeps answers.
  private static let mostOverlays = 16

  init(home: URL, means: PictureMeans) throws {
    shop = try PictureShop(home: home)
    self.means = means
  }

  /// Rings once something was drawn.
  var bell: LoopBell { shop.bell }

  /// Keeps a picture that was opened; those of applications that are looked at no more are forgotten.
  mutating func keep(_ picture: Opened, _ number: Int, of id: CaseID, beside other: CaseID?) {
    opened = opened.filter { $0.key == id || $0.key == other }
    opened[id, default: [:]][number] = picture
  }

  /// Lets go of a picture that nobody may see any more, wherever it was kept.
  mutating func forget(_ number: Int, of id: CaseID) {
    guard let picture = opened[id]?[number] else { return }
    // An earlier application may have brought the very same one.
    opened = opened.mapValues { $0.filter { $0.value.sha256 != picture.sha256 } }
    pending = []
    overlays = []
    shop.forget(picture.sha256)
  }

  /// What there is to see; `pending` while it is being drawn.
  mutating func draw(_ request: PictureRequest) -> PictureDrawing {
    guard opened[request.id]?[request.number] != nil else { return .unavailable([]) }
    if let made = made(request) { return made }
    pending.removeAll { opened[$0.id] == nil || $0 == request }
    pending.append(request)
    return .pending
  }

  /// The next of what was pending and is drawn now.
  mutating func next() -> (PictureRequest, PictureDrawing)? {
    bell.answer()
    for (place, request) in pending.enumerated().reversed() {
      guard let made = made(request) else { continue }
      pending.remove(at: place)
      return (request, made)
    }
    return nil
  }

  /// What the terminal draws for a request, at a place of the screen.
  func picture(_ request: PictureRequest, at corner: Point) -> TerminalPicture? {
    overlays.last { $0.request == request }.map {
      TerminalPicture(graphics: $0.picture.graphics, corner: corner, drawing: $0.picture.drawing)
    }
  }

  private mutating func made(_ request: PictureRequest) -> PictureDrawing? {
    guard let picture = opened[request.id]?[request.number] else { return .unavailable([]) }
    if means.isOff {
      return .unavailable([ScreenWording.picturesAreOff, ScreenWording.toFile(request.id, request.number)])
    }
    let sheet = PictureSheet(request: request, means: means)
    let order = PictureShop.Order(sha256: picture.sha256, form: sheet.form)
    switch shop.drawing(of: order, picture.bytes, ambiguousIsWide: means.ambiguousIsWide) {
    case nil: return nil
    case .fault(let fault):
      return .unavailable([Self.sentence(fault), ScreenWording.toFile(request.id, request.number)])
    case .cells(let drawing): return .cells(sheet.part(of: drawing).rows, note: ScreenWording.onlyOrients)
    case .raster(let raster):
      guard let graphics = means.graphics, let (part, cells) = sheet.part(of: raster) else {
        return .unavailable([ScreenWording.undrawable])
      }
      let drawing = graphics.bytes(part, cells: cells)
      overlays.append(
        (request, TerminalPicture(graphics: graphics, corner: Point(column: 0, row: 0), drawing: drawing)))
      if overlays.count > Self.mostOverlays { overlays.removeFirst() }
      return .pixels
    }
  }

  private static func sentence(_ fault: DrawingFault) -> Sentence {
    switch fault {
    case .chafaMissing: ScreenWording.chafaMissing
    case .notConfined: ScreenWording.notConfined
    case .undrawable: ScreenWording.undrawable
    }
  }
}
