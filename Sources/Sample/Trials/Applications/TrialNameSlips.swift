import Domain

/// What goes wrong with names.
extension TrialDraft {
  /// The name that is held against the record: that of the enrolment where one is stated.
  var soughtName: PersonName {
    get { application.enrolment.name ?? application.applicant.name }
    set {
      if application.enrolment.name == nil {
        application.applicant.name = newValue
      } else {
        application.enrolment.name = newValue
      }
    }
  }

  mutating func writeHalfWidth() {
    guard let kana = soughtName.kana else { return }
    soughtName.kana = HalfWidthKana.text(kana)
    traits.insert(.halfWidthKana)
  }

  mutating func leaveOutKana() {
    guard soughtName.kanji != nil else { return }
    application.applicant.name.kana = nil
    application.enrolment.name?.kana = nil
    traits.insert(.noKana)
  }

  mutating func leaveOutRomaji() {
    guard soughtName.kanji != nil else { return }
    application.applicant.name.romaji = nil
    application.enrolment.name?.romaji = nil
    traits.insert(.noRomaji)
  }

  /// Somebody who writes in Latin letters alone.
  mutating func leaveOnlyRomaji() {
    guard soughtName.romaji != nil else { return }
    soughtName = PersonName(romaji: soughtName.romaji)
    traits.insert(.romajiOnly)
  }

  /// Takes another name, and does not say what it was before.
  mutating func marrySilently(_ random: inout SeededRandom) {
    guard !person.isForeign else { return }
    let family = TrialSurnames.table.draw(&random)
    guard family.kana != person.family.kana, family.kana != person.married?.kana else { return }
    application.applicant.name = TrialPerson.name(family.kanji, family, person.given)
    application.enrolment.name = nil
    traits.subtract([.earlierNameStated, .recordRenamed, .otherForm])
    traits.insert(.marriedUnstated)
  }

  /// States the name of the time of enrolment alone, as if it were today's.
  mutating func stateMaidenNameOnly() {
    guard let earlier = application.enrolment.name else { return }
    application.applicant.name = earlier
    application.enrolment.name = nil
    traits.remove(.earlierNameStated)
    traits.insert(.maidenNameOnly)
  }

  /// One kana wrong, missing, doubled, or exchanged with its neighbour.
  mutating func mistypeKana(_ random: inout SeededRandom) {
    guard let kana = soughtName.kana, kana.count > 3 else { return }
    var letters = Array(kana)
    let places = letters.indices.filter { letters[$0] != " " }
    let place = places[random.below(places.count)]
    switch random.below(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2 where place + 1 < letters.count && letters[place + 1] != " ": letters.swapAt(place, place + 1)
    default: letters[place] = Array("アイカキサシタツナハマミヤラリレン")[random.below(17)]
    }
    guard String(letters) != kana else { return }
    soughtName.kana = String(letters)
    soughtName.romaji = nil
    traits.insert(.kanaTypo)
  }

  /// The other reading of the same kanji: of the family, or of a Chinese or Korean name.
  mutating func readOtherwise() {
    if let other = person.foreign?.otherKana {
      soughtName.kana = other
    } else {
      guard let kanji = soughtName.kanji?.split(separator: " ").first, let kana = soughtName.kana,
        let reading = TrialSurnameElements.otherReadings[String(kanji)]
      else { return }
      let given = kana.drop { $0 != " " }
      let other = kana.hasPrefix(reading + " ") ? usualReading(String(kanji)) : reading
      soughtName.kana = other + given
    }
    soughtName.romaji = nil
    traits.insert(.otherReading)
  }

  private func usualReading(_ kanji: String) -> String {
    TrialSurnames.all.first { $0.kanji == kanji }?.kana ?? ""
  }

  /// A kanji that people confuse with the right one.
  mutating func confuseKanji(_ random: inout SeededRandom) {
    guard let kanji = soughtName.kanji else { return }
    var letters = Array(kanji)
    let places = letters.indices.filter { Self.confusables[letters[$0]] != nil }
    guard !places.isEmpty else { return }
    let place = places[random.below(places.count)]
    letters[place] = Self.confusables[letters[place]] ?? letters[place]
    soughtName.kanji = String(letters)
    traits.insert(.confusedKanji)
  }

  private static let confusables: [Character: Character] = [
    "斎": "斉", "斉": "斎", "崎": "埼", "藤": "籐", "祐": "佑", "裕": "祐", "佑": "祐", "郎": "朗", "輔": "補", "綱": "網", "萩": "荻",
    "荻": "萩", "智": "知", "知": "智", "輝": "暉", "昭": "照", "章": "彰", "己": "巳", "瑛": "英", "涼": "諒", "伊": "井", "菅": "管",
    "聡": "総", "佳": "桂", "堀": "掘", "沙": "紗", "紗": "沙", "壮": "荘", "真": "直", "太": "大", "大": "太", "竜": "辰", "優": "裕",
  ]

  /// The given name in kanji of the same sound.
  mutating func spellOtherwise(_ random: inout SeededRandom) {
    guard let kanji = soughtName.kanji, !person.isForeign,
      let other = TrialGivenNames.homophone(of: person.given, sex: person.sex, year: person.birthDate.year, &random)
    else { return }
    soughtName.kanji = "\(kanji.prefix { $0 != " " }) \(other.kanji)"
    traits.insert(.otherSpelling)
  }

  /// What the applicant's device cannot type stands as 〓.
  mutating func typeUnknownCharacter(_ random: inout SeededRandom) {
    guard let kanji = soughtName.kanji else { return }
    soughtName.kanji = RareForms.unreadable(kanji, at: 0, &random)
    traits.insert(.unknownCharacter)
  }

  mutating func swapParts(_ random: inout SeededRandom) {
    guard soughtName.romaji?.contains(" ") == true else { return }
    func turned(_ text: String?) -> String? {
      text.map { $0.split(separator: " ").reversed().joined(separator: " ") }
    }
    // Few Japanese turn their kanji round; nearly everybody now and then turns Latin letters.
    let isWhole = person.isForeign || random.happens(perThousand: 200)
    soughtName.romaji = turned(soughtName.romaji)
    if isWhole { soughtName.kana = turned(soughtName.kana) }
    if isWhole, !person.isForeign { soughtName.kanji = turned(soughtName.kanji) }
    traits.insert(.swappedParts)
  }

  mutating func leaveOutPart() {
    guard let romaji = soughtName.romaji?.split(separator: " "), romaji.count > 2,
      let kana = soughtName.kana?.split(separator: " "), kana.count == romaji.count
    else { return }
    func shorter(_ parts: [Substring]) -> String { (parts[..<1] + parts[2...]).joined(separator: " ") }
    soughtName.kana = shorter(kana)
    soughtName.romaji = shorter(romaji)
    traits.insert(.middlePartMissing)
  }

  mutating func useDailyName() {
    guard let daily = person.foreign?.daily else { return }
    application.applicant.name = PersonName(kanji: daily)
    application.applicant.otherName = nil
    application.enrolment.name = nil
    traits.insert(.otherNameInstead)
  }

  mutating func romaniseOtherwise(_ random: inout SeededRandom) {
    guard let romaji = soughtName.romaji else { return }
    if let other = person.foreign?.otherRomaji {
      soughtName.romaji = other
    } else {
      guard !person.isForeign, let kana = soughtName.kana else { return }
      let text = Self.respelt(romaji, kana, &random)
      guard text != romaji else { return }
      soughtName.romaji = text
    }
    traits.insert(.otherRomaji)
  }

  /// Kunrei-shiki here and there, and OH for a long O at the end or the beginning, as passports allow it.
  private static func respelt(_ romaji: String, _ kana: String, _ random: inout SeededRandom) -> String {
    var text = romaji
    let styles = [("SHI", "SI"), ("TSU", "TU"), ("CHI", "TI"), ("FU", "HU"), ("JI", "ZI"), ("SHO", "SYO")]
    for (hepburn, kunrei) in styles where random.happens(perThousand: 700) {
      text = text.split(separator: hepburn, omittingEmptySubsequences: false).joined(separator: kunrei)
    }
    let parts = zip(text.split(separator: " "), kana.split(separator: " ")).map { latin, kana -> String in
      if kana.hasSuffix("ロウ"), latin.hasSuffix("RO") { return latin + "H" }
      return kana.hasPrefix("オオ") && latin.hasPrefix("O") ? "OH" + latin.dropFirst() : String(latin)
    }
    return parts.joined(separator: " ")
  }
}
