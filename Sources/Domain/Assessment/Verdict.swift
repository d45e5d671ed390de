/// How what an applicant states compares with what the registrar has, for one field.
public enum Verdict: String, Codable, Sendable, CaseIterable {
  /// Equal character for character.
  case same
  /// Equal after normalisation: width, kana form, kanji variant, romanisation, era year, hyphens, spaces.
  case equivalent
  /// A slip: one typing error away, a neighbouring month, or a pair that people confuse.
  case close
  /// Anything else.
  case different
  /// The applicant left it empty.
  case notStated = "not_stated"
  /// The registrar has nothing, or an unreadable character.
  case notRecorded = "not_recorded"
}

/// The whole of a cross-check.
public enum Overall: String, Codable, Sendable, CaseIterable {
  /// One record, everything that identifies a person agrees, no conflict, no rival.
  case clear
  /// Probably this record; a human must look at what is named.
  case look
  /// The record contradicts the application, or an account exists already.
  case conflict
  /// Several persons fit.
  case ambiguous
  /// Nobody fits.
  case noRecord = "no_record"
}

/// A field that is compared; the raw value is the stable code of exports and `--json`.
public enum ComparedField: String, Codable, Sendable, CaseIterable {
  case studentNumber = "student_number"
  case nameKanji = "name_kanji"
  case nameKana = "name_kana"
  case nameRomaji = "name_romaji"
  case otherName = "other_name"
  case birthDate = "birth_date"
  case sex
  case university
  case faculty
  case department
  case lastEnrolled = "last_enrolled"
  case completed
  case outcome
  case postalCode = "postal_code"
  case address
  case phone
}
