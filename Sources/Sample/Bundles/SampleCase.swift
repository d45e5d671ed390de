/// What a sample application is: in order, with a slip, fraudulent, or so broken that import refuses it.
public enum SampleCase: String, CaseIterable, Codable, Sendable {
  case inOrder = "in-order"

  case halfWidthKana = "half-width-kana"
  case variantKanji = "variant-kanji"
  case marriedNameStated = "married-earlier-name-stated"
  case marriedNameUnstated = "married-earlier-name-not-stated"
  case swappedDigits = "digits-of-number-swapped"
  case numberMissing = "number-missing"
  case neighbouringMonth = "neighbouring-month"
  case wrongDepartment = "wrong-department"
  case moved
  case telephoneOnly = "moved-telephone-agrees"
  case swappedDayAndMonth = "day-and-month-swapped"
  case unknownCharacter = "unknown-character-in-record"
  case incompleteRecord = "record-lacks-kana-or-birth-date"

  case absentSibling = "sibling-who-never-studied"
  case homonym
  case anotherPersonsPicture = "picture-of-another-person"
  case samePicture = "picture-used-twice"
  case unknownPerson = "unknown-person"
  case myNumberBack = "my-number-card-back"
  case caution = "record-with-caution"

  case pictureTooSmall = "picture-too-small"
  case truncatedPicture = "picture-truncated"
  case pageNamedPicture = "html-named-jpg"

  /// What kind of case it is.
  public enum Group: String, Codable, Sendable {
    case inOrder = "in-order"
    case slip, fraud, refused
  }

  /// What kind of case it is.
  public var group: Group {
    switch self {
    case .inOrder: .inOrder
    case .halfWidthKana, .variantKanji, .marriedNameStated, .marriedNameUnstated, .swappedDigits, .numberMissing,
      .neighbouringMonth, .wrongDepartment, .moved, .telephoneOnly, .swappedDayAndMonth, .unknownCharacter,
      .incompleteRecord:
      .slip
    case .absentSibling, .homonym, .anotherPersonsPicture, .samePicture, .unknownPerson, .myNumberBack, .caution:
      .fraud
    case .pictureTooSmall, .truncatedPicture, .pageNamedPicture: .refused
    }
  }

  /// Whether the applicant is the person of a student record.
  var isAboutRecord: Bool {
    switch self {
    case .absentSibling, .homonym, .unknownPerson: false
    case .inOrder, .halfWidthKana, .variantKanji, .marriedNameStated, .marriedNameUnstated, .swappedDigits,
      .numberMissing, .neighbouringMonth, .wrongDepartment, .moved, .telephoneOnly, .swappedDayAndMonth,
      .unknownCharacter, .incompleteRecord, .anotherPersonsPicture, .samePicture, .myNumberBack, .caution,
      .pictureTooSmall, .truncatedPicture, .pageNamedPicture:
      true
    }
  }

  /// Whether the case can be made of this person.
  func suits(_ person: SamplePerson) -> Bool {
    switch self {
    case .variantKanji: person.isPlain && !person.isForeign && hasTwoForms(person)
    case .marriedNameStated, .marriedNameUnstated:
      person.isPlain && !person.isForeign && person.sex == .female
    case .swappedDayAndMonth:
      person.isPlain && person.birthDate.day <= 12 && person.birthDate.day != person.birthDate.month
    case .unknownCharacter: person.hasUnknownCharacter && person.records.allSatisfy { $0.left != nil }
    case .incompleteRecord:
      person.records.contains { ($0.name.kana == nil || $0.birthDate == nil) && $0.caution == nil && $0.left != nil }
    case .caution: person.records.allSatisfy { $0.caution != nil && $0.left != nil }
    case .absentSibling, .homonym, .halfWidthKana: person.isPlain && !person.isForeign
    case .inOrder, .swappedDigits, .numberMissing, .neighbouringMonth, .wrongDepartment, .moved,
      .telephoneOnly, .anotherPersonsPicture, .samePicture, .unknownPerson, .myNumberBack, .pictureTooSmall,
      .truncatedPicture, .pageNamedPicture:
      person.isPlain
    }
  }

  private func hasTwoForms(_ person: SamplePerson) -> Bool {
    let family = (person.name.kanji ?? "").prefix { $0 != " " }
    return VariantKanji.hasOlderForm(VariantKanji.today(String(family)))
  }
}
