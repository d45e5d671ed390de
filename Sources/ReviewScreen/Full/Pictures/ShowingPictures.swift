import Domain
import Terminal
import Wording

extension FullReview {
  /// Opens a picture; without a number the first that was not opened yet, else the one behind the shown one.
  mutating func openPicture(_ number: Int?) -> [ReviewEffect] {
    if let obstacle = obstacle(to: .picture) {
      message = [obstacle]
      return []
    }
    guard let dossier else { return [] }
    if let erased = dossier.file.pictures.first(where: { $0.number == number && !$0.isKept }) {
      message = [WorkstationWording.isErased(erased.number)]
      return []
    }
    let numbers = dossier.file.pictures.filter(\.isKept).map(\.number)
    let following = picture.flatMap { shown in numbers.first { $0 > shown.number } } ?? numbers.first
    guard let wanted = number ?? dossier.file.unopenedPictures(by: dossier.viewer).first ?? following,
      numbers.contains(wanted)
    else {
      message = [WorkstationWording.noSuchPicture(numbers.count)]
      return []
    }
    mode = .awaiting(.picture(wanted))
    return [.openPicture(wanted, dossier.file.id)]
  }

  /// Shows a picture that was opened.
  mutating func show(_ number: Int) {
    guard let id = dossier?.file.id else { return }
    if var shown = picture, shown.id == id {
      if shown.number != number { shown.part = PicturePart() }
      shown.number = number
      picture = shown
    } else {
      picture = PicturePane(id: id, number: number)
    }
    focus = .picture
    layOut()
  }

  mutating func closePicture() -> [ReviewEffect] {
    picture = nil
    if focus == .picture { focus = .application }
    layOut()
    return []
  }

  /// The picture that is shown on a screen of this size, the newer one of two; nil where none is to be seen.
  public func pictureRequest(in size: Size) -> PictureRequest? {
    pictureFrames(in: size).last?.request
  }

  /// Where the picture's cells stand on a screen of this size; nil where none is to be seen.
  public func picturePlace(in size: Size) -> Rect? {
    guard let picture else { return nil }
    let layout = ScreenLayout(size, showsPicture: true)
    guard layout.isLargeEnough, !isCovered else { return nil }
    let pane = picture.isFull ? layout.body : layout.picture(hasFocus: focus == .picture)
    guard var place = pane else { return nil }
    if !layout.isWide || picture.isFull { place = place.splitRows(place.size.rows - panelRows(in: layout)).upper }
    // A line of words stands above the picture and one below it.
    place = place.splitRows(1).lower
    place = place.splitRows(place.size.rows - 1).upper
    return place.size.rows > 0 && place.size.columns > 0 ? place : nil
  }

  /// Whether something covers the whole screen.
  private var isCovered: Bool {
    switch mode {
    case .help: true
    case .confirming: !ScreenLayout(size, showsPicture: true).isWide || picture?.isFull == true
    default: false
    }
  }
}
