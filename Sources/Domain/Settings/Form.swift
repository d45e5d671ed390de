/// A field of the application form; the raw value is its code in the configuration, in reasons for returning and in
/// exports.
public enum FormField: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
  case email
  case nameKanji = "name-kanji"
  case nameKana = "name-kana"
  case nameRomaji = "name-romaji"
  case otherName = "other-name"
  case sex
  case birthDate = "birth-date"
  case lastEnrolled = "last-enrolled"
  case enrolledNameKanji = "enrolled-name-kanji"
  case enrolledNameKana = "enrolled-name-kana"
  case enrolledNameRomaji = "enrolled-name-romaji"
  case university, faculty, department
  case unitsAsEnrolled = "units-as-enrolled"
  case studentNumber = "student-number"
  case completed, outcome
  case postalCode = "postal-code"
  case prefecture, city, street, building
  case phone, mobile
  case employer
  case identity
  case consent
}

/// Which fields the university's form has, and which have to be filled in.
public struct Form: Hashable, Codable, Sendable {
  /// What has to be filled in.
  public var mandatory: Set<FormField>
  /// Whether one of telephone and mobile telephone has to be there.
  public var telephoneRequired: Bool
  /// Names, as those without a name in kanji and kana may leave these out even if mandatory: `name-kanji`, `name-kana`
  /// are then needed only if the other of the two is there.
  public var allowsRomajiOnly: Bool

  /// Describes a form.
  public init(mandatory: Set<FormField>, telephoneRequired: Bool = true, allowsRomajiOnly: Bool = true) {
    self.mandatory = mandatory
    self.telephoneRequired = telephoneRequired
    self.allowsRomajiOnly = allowsRomajiOnly
  }

  /// The form that a university gets unless it says otherwise.
  public static let standard = Form(mandatory: [
    .email, .nameKanji, .nameKana, .nameRomaji, .birthDate, .lastEnrolled, .university, .faculty, .department,
    .outcome, .postalCode, .prefecture, .city, .street, .identity, .consent,
  ])
}
