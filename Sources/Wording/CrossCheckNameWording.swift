import Domain

extension NameReason {
  /// What a comparison of names found and what that means, as the reviewer reads it.
  public var sentence: Sentence {
    switch self {
    case .kanjiVariant(let part, let stated, let recorded): KanjiWording.variant(part, stated, recorded)
    case .kanjiConfused(let part, let stated, let recorded): KanjiWording.confused(part, stated, recorded)
    case .kanjiDifferKanaAgree(let part): KanjiWording.onlySounds(part)
    case .kanjiMissing: KanjiWording.missing
    case .unknownCharacter: KanjiWording.unreadable
    case .otherReading(let part): ReadingWording.other(part)
    case .longVowel: ReadingWording.longVowel
    case .typingError: ReadingWording.typingError
    case .romajiAgainstKana: ReadingWording.romajiAgainstKana
    case .romajiDoesNotFitKana: ReadingWording.romajiDoesNotFitKana
    case .onlyFormDiffers: NameWording.onlyForm
    case .nameOrder: NameWording.order
    case .dividedElsewhere: NameWording.dividedElsewhere
    case .namePartMissing: NameWording.partMissing
    case .formerName: NameWording.former
    case .enrolledNameNotRecorded: NameWording.onlyToday
    case .otherNameAgrees: NameWording.onlyDaily
    case .surnameDiffers: NameWording.surnameDiffers
    case .givenNameDiffers: NameWording.givenDiffers
    case .nameDiffers: NameWording.differs
    case .nameNotStated: NameWording.notStated
    }
  }
}

extension NamePartKind {
  /// The part of a name in a word.
  public var sentence: Sentence {
    switch self {
    case .surname: Sentence(ja: "姓", en: "family name")
    case .given: Sentence(ja: "名", en: "given name")
    case .whole: Sentence(ja: "氏名", en: "name")
    }
  }
}
