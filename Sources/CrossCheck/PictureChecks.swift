import Domain

/// What the descriptions of the pictures say; the pictures themselves are for human eyes.
struct PictureChecks {
  /// Whether one of them came before, with another application.
  let cameBefore: Bool
  /// Whether one is stated to show what must not be collected.
  let isForbidden: Bool

  init(_ pictures: [Picture], _ grounds: AssessmentGrounds) {
    cameBefore = grounds.cameBefore
    isForbidden = pictures.contains { $0.document == .myNumberCard && $0.side == .back }
  }

  var bars: [AssessmentReason] {
    (isForbidden ? [.person(.forbiddenPicture)] : []) + (cameBefore ? [.person(.samePicture)] : [])
  }
}
