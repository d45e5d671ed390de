/// What is wrong with an application of a trial world, or special about it (manual: worlds).
enum TrialTrait: String, CaseIterable, Hashable, Sendable {
  // How the same thing is written.
  case halfWidthKana = "half-width-kana"
  case otherForm = "other-form-of-kanji"
  case earlierNameStated = "earlier-name-stated"
  case maidenNameOnly = "earlier-name-only"
  case numberWritten = "number-written-otherwise"
  case unitRenamed = "unit-renamed"
  case noKana = "no-kana"
  case noRomaji = "no-romaji"
  case swappedParts = "parts-in-other-order"
  case otherRomaji = "other-romanisation"
  case moved
  case numberMissing = "number-missing"
  case sexMissing = "sex-missing"

  // Slips and doubts.
  case numberSlip = "number-slip"
  case numberOfOther = "number-of-another-person"
  case numberSlipHitsOther = "number-slip-hits-another-person"
  case numberOfOtherEnrolment = "number-of-other-enrolment"
  case marriedUnstated = "married-earlier-name-not-stated"
  case swappedDayAndMonth = "day-and-month-swapped"
  case birthDigit = "digit-of-birth-date-wrong"
  case eraSlip = "era-mistaken"
  case monthNear = "neighbouring-month"
  case yearNear = "year-of-leaving-wrong"
  case wrongDepartment = "wrong-department"
  case wrongFaculty = "wrong-faculty"
  case kanaTypo = "kana-typing-error"
  case otherReading = "other-reading"
  case confusedKanji = "kanji-confused"
  case otherSpelling = "given-name-in-other-kanji"
  case romajiOnly = "romaji-only"
  case middlePartMissing = "part-left-out"
  case otherNameInstead = "name-in-daily-use-instead"
  case unknownCharacter = "unknown-character-typed"
  case birthDateMissing = "birth-date-missing"

  // What the records have.
  case twoDegrees = "two-enrolments"
  case foreign = "foreign-name"
  case recordWithoutKana = "record-without-kana"
  case recordWithoutKanji = "record-without-kanji"
  case recordWithoutBirthDate = "record-without-birth-date"
  case recordWithoutNumber = "record-without-number"
  case recordUnreadable = "record-with-unknown-character"
  case recordRenamed = "record-under-later-name"
  case caution
  case homonymOnFile = "homonym-of-same-birth-date-on-file"
  case numberShared = "number-shared-when-folded"
  case relativeOnFile = "relative-on-file"

  // Who is not on file.
  case absentUnknown = "absent-unknown"
  case absentSibling = "absent-sibling"
  case absentTwin = "absent-twin"
  case absentParent = "absent-parent-or-child"
  case absentHomonym = "absent-homonym"
  case absentHomonymOfFaculty = "absent-homonym-of-same-faculty"
  case absentWithNumber = "absent-with-number-on-file"

  /// Whether a registrar would call it a contradiction or a doubt, whatever else is stated.
  var isDoubt: Bool {
    switch self {
    case .halfWidthKana, .otherForm, .earlierNameStated, .maidenNameOnly, .numberWritten, .unitRenamed, .noKana,
      .noRomaji, .swappedParts, .otherRomaji, .moved, .numberMissing, .sexMissing, .twoDegrees, .foreign,
      .recordWithoutKana, .recordWithoutKanji, .recordRenamed, .romajiOnly, .numberShared, .relativeOnFile:
      false
    case .numberSlip, .numberOfOther, .numberSlipHitsOther, .numberOfOtherEnrolment, .marriedUnstated,
      .swappedDayAndMonth, .birthDigit, .eraSlip, .monthNear, .yearNear, .wrongDepartment, .wrongFaculty, .kanaTypo,
      .otherReading, .confusedKanji, .otherSpelling, .middlePartMissing, .otherNameInstead, .unknownCharacter,
      .birthDateMissing, .recordWithoutBirthDate, .recordWithoutNumber, .recordUnreadable, .caution, .homonymOnFile,
      .absentUnknown, .absentSibling, .absentTwin, .absentParent, .absentHomonym, .absentHomonymOfFaculty,
      .absentWithNumber:
      true
    }
  }

  /// Whether it is a doubt unless the student number is stated.
  var isDoubtWithoutNumber: Bool {
    switch self {
    case .swappedParts, .romajiOnly, .recordWithoutKanji, .recordRenamed: true
    default: isDoubt
    }
  }
}
