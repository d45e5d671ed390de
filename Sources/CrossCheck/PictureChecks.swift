import Domain

/// What the descriptions of the pictures say; the pictures themselves are for human eyes.
struct PictureChecks {
  /// Whether one of them came before, with another application.
  let cameBefore: Bool
  /// The places of those that are the same as an earlier one, with the place of the first; both count from one.
  let twins: [(first: Int, second: Int)]
  /// Whether one is stated to show what must not be collected.
  let isForbidden: Bool

  init(_ pictures: [Picture], _ grounds: AssessmentGrounds) {
    cameBefore = grounds.cameBefore
    twins = Self.twins(pictures.map(\.sha256))
    isForbidden = pictures.contains(where: \.isStatedForbidden)
  }

  var bars: [AssessmentReason] {
    (isForbidden ? [.person(.forbiddenPicture)] : []) + (cameBefore ? [.person(.samePicture)] : [])
      + twins.map { .person(.pictureTwice(first: $0.first, second: $0.second)) }
  }

  private static func twins(_ hashes: [String]) -> [(first: Int, second: Int)] {
    hashes.enumerated().compactMap { place, hash in
      hashes[..<place].firstIndex(of: hash).map { ($0 + 1, place + 1) }
    }
  }
}
