import Domain

extension PlaceReason {
  /// What was found about the postal code, as the reviewer reads it.
  public var sentence: Sentence {
    switch self {
    case .codeUnknown(let code):
      Sentence(
        ja: "郵便番号 \(code.hyphenated) は郵便番号データにありません（大口事業所の個別番号や、新しい番号の場合もあります）。",
        en:
          "The table of postal codes does not have \(code.hyphenated); it may be that of a large office, or a new one.")
    case .prefectureDiffers(let code, let places):
      Sentence(
        ja: "郵便番号 \(code.hyphenated) は\(ja(places))の番号ですが、住所の都道府県が異なります。",
        en: "The postal code \(code.hyphenated) is that of \(en(places)); the address names another prefecture.")
    case .municipalityDiffers(let code, let places):
      Sentence(
        ja: "郵便番号 \(code.hyphenated) は\(ja(places))の番号ですが、住所の市区町村が異なるようです（合併などで名前が変わった場合もあります）。",
        en:
          "The postal code \(code.hyphenated) is that of \(en(places)); the address seems to name another municipality, or one that has merged since."
      )
    case .townDiffers(let code, let places):
      Sentence(
        ja: "郵便番号 \(code.hyphenated) は\(ja(places))の番号ですが、住所の町名が異なるようです。",
        en: "The postal code \(code.hyphenated) is that of \(en(places)); the address seems to name another town.")
    }
  }

  /// Some codes have dozens of towns.
  private static let named = 3

  private func ja(_ places: [String]) -> String {
    let names = places.prefix(Self.named).joined(separator: "、")
    return places.count > Self.named ? "\(names)など \(places.count) か所" : names
  }

  private func en(_ places: [String]) -> String {
    let names = places.prefix(Self.named).joined(separator: ", ")
    return places.count > Self.named ? "\(names) and \(places.count - Self.named) more" : names
  }
}
