import Domain

/// Whether the postal code of an address fits prefecture, municipality and town, by Japan Post's table.
///
/// A mismatch bars nothing: people move, municipalities merge, and the table follows (manual: cross-check, section 6).
enum PostalChecks {
  /// What there is to say about the address of an application; nothing without a table.
  static func reasons(_ application: Application, in index: some RecordIndex) throws -> [AssessmentReason] {
    guard let address = application.address, address.country == "JP",
      let code = address.postalCode.flatMap(PostalCode.init), let places = try index.places(of: code)
    else { return [] }
    return reason(code, places, StatedPlace(address)).map { [.place($0)] } ?? []
  }

  private static func reason(_ code: PostalCode, _ places: [PostalPlace], _ stated: StatedPlace) -> PlaceReason? {
    // The place that fits best speaks for the code; most codes have one.
    switch places.map(stated.fit).max() {
    case nil: .codeUnknown(code)
    case .prefectureDiffers: .prefectureDiffers(code, of: unique(places.map(\.prefecture)))
    case .municipalityDiffers: .municipalityDiffers(code, of: unique(places.map { $0.prefecture + $0.city }))
    case .townDiffers: .townDiffers(code, of: unique(places.map(\.oneLine)))
    case .fits: nil
    }
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension Assessment {
  /// The finding with what the postal code adds: beside it, as it changes no verdict.
  func noting(_ reasons: [AssessmentReason]) -> Assessment {
    guard !reasons.isEmpty else { return self }
    var noted = self
    noted.reasons += reasons
    noted.flags.insert(.postalCode)
    return noted
  }
}
