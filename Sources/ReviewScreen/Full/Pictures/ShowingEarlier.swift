import Domain
import Terminal
import Wording

extension FullReview {
  /// Shows the earlier application's picture beside the shown one; again: the other of the two.
  mutating func turnEarlier() -> [ReviewEffect] {
    if var shown = picture, var earlier = shown.earlier {
      earlier.turn(columns: picturePlace(in: size)?.size.columns ?? 0)
      shown.earlier = earlier
      picture = shown
      focus = .picture
      return []
    }
    let opening = picture == nil ? openPicture(nil) : []
    guard picture != nil || mode.awaitedPicture != nil else { return opening }
    return opening + openEarlier(beside: picture?.number ?? mode.awaitedPicture ?? 1)
  }

  /// Opens the picture that the numbered one stands for now.
  func openEarlier(beside number: Int) -> [ReviewEffect] {
    guard let dossier, let mended = dossier.mended,
      let entry = dossier.file.pictures.first(where: { $0.number == number }),
      let old = Mending.earlier(than: entry, in: mended)
    else { return [] }
    return [.openEarlier(old.number, mended.id, beside: dossier.file.id)]
  }

  /// The earlier picture was opened, or cannot be any more.
  mutating func earlierOpened(_ opened: EarlierPicture) -> [ReviewEffect] {
    guard opened.id == dossier?.mended?.id, var shown = picture else {
      message += opened.problem
      return []
    }
    if shown.earlier == nil, size.columns >= EarlierPane.roomForBoth { shown.isFull = true }
    shown.earlier = EarlierPane(picture: opened, seen: shown.earlier?.seen ?? .both)
    picture = shown
    focus = .picture
    layOut()
    return []
  }

  /// What is seen of pictures on a screen of this size, the earlier one first.
  public func pictureFrames(in size: Size) -> [PictureFrame] {
    guard let picture, let place = picturePlace(in: size) else { return [] }
    func new(_ place: Rect) -> PictureFrame {
      let request = PictureRequest(id: picture.id, number: picture.number, size: place.size, part: picture.part)
      return PictureFrame(id: picture.id, number: picture.number, place: place, request: request)
    }
    guard let earlier = picture.earlier else { return [new(place)] }
    func old(_ place: Rect) -> PictureFrame {
      let old = earlier.picture
      let request = PictureRequest(id: old.id, number: old.number, size: place.size, part: picture.part)
      return PictureFrame(
        id: old.id, number: old.number, place: place, request: old.problem.isEmpty ? request : nil)
    }
    switch earlier.seen(columns: place.size.columns) {
    case .old: return [old(place)]
    case .new: return [new(place)]
    case .both:
      let half = (place.size.columns - 2) / 2
      return [old(place.splitColumns(half).left), new(place.splitColumns(half + 2).right)]
    }
  }
}

extension ScreenMode {
  /// The picture that is being opened.
  var awaitedPicture: Int? {
    if case .awaiting(.picture(let number)) = self { number } else { nil }
  }
}
