/// What a comparison of names found.
public enum NameReason: Hashable, Codable, Sendable {
  /// A kanji is a variant of the recorded one: 髙 and 高.
  case kanjiVariant(NamePartKind, stated: String, recorded: String)
  /// A kanji is another one that people confuse with the recorded one: 斎 and 斉.
  case kanjiConfused(NamePartKind, stated: String, recorded: String)
  /// The kana agree, the kanji do not.
  case kanjiDifferKanaAgree(NamePartKind)
  /// The kanji agree, and their readings do not.
  case otherReading(NamePartKind)
  /// Only width, kana form, spaces or letter case differ.
  case onlyFormDiffers
  /// The same parts stand in another order.
  case nameOrder
  /// The same characters are divided into family and given name at another place.
  case dividedElsewhere
  /// A part of the name is left out on one side.
  case namePartMissing
  /// The names differ by a long vowel: オオノ and オノ.
  case longVowel
  /// One typing error lies between the two.
  case typingError
  /// The applicant's romanised name was compared with the recorded kana.
  case romajiAgainstKana
  /// A character of the recorded name is unreadable (外字).
  case unknownCharacter
  /// Kanji are missing on one side, so that less agrees than it could.
  case kanjiMissing
  /// The stated name is the earlier one of the record.
  case formerName
  /// The record holds today's name, and not the one stated for the time of enrolment.
  case enrolledNameNotRecorded
  /// The name agrees with one in daily use (通称名) only.
  case otherNameAgrees
  /// The family names differ.
  case surnameDiffers
  /// The given names differ.
  case givenNameDiffers
  /// The applicant states no name.
  case nameNotStated
  /// The names differ.
  case nameDiffers
  /// The applicant's romanised name does not fit the kana.
  case romajiDoesNotFitKana
}

/// Which part of a name is meant.
public enum NamePartKind: String, Hashable, Codable, Sendable {
  case surname
  case given
  case whole
}
