import Domain

/// What the descriptions of the pictures say; the pictures themselves are for human eyes.
struct PictureChecks {
  /// Whether one of them came before, with another application.
  let cameBefore: Bool
  /// Whether one is stated to show what must not be collected.
  let isForbidden: Bool

  init(_ application: Application, _ pictures: [Picture], in index: some RecordIndex) throws {
    let hashes = Set(pictures.map(\.sha256))
    cameBefore = try !hashes.isEmpty && index.hasPicture(of: hashes, otherThanIn: application)
    isForbidden = pictures.contains { $0.document == .myNumberCard && $0.side == .back }
  }

  var bars: [AssessmentReason] {
    (isForbidden ? [.person(.forbiddenPicture)] : []) + (cameBefore ? [.person(.samePicture)] : [])
  }
}
