/// A field or picture of a resubmission beside what it was before.
public struct Mending: Hashable, Sendable {
  /// The field's code, or `image-N` of the earlier application.
  public var item: String
  /// Why it was asked for, by the code of the university's list; nil where nobody asked for it.
  public var reason: String?
  /// What was stated before.
  public var before: String
  /// What is stated now.
  public var after: String

  /// Whether something else is stated now.
  public var isChanged: Bool { !before.utf8.elementsEqual(after.utf8) }

  /// Everything that was asked for, in its order, then whatever else changed.
  ///
  /// Pictures are told by their hashes, so that the same picture handed in again shows.
  public static func all(from earlier: Case, to file: Case) -> [Mending] {
    var mendings: [Mending] = []
    if case .sendBack(let asked) = earlier.decision?.decision {
      mendings = asked.items.map { item in
        Mending(
          item: item.field, reason: item.reason, before: value(of: item.field, in: earlier),
          after: value(of: item.field, in: file))
      }
    }
    let known = Set(mendings.map(\.item))
    let others = FormField.allCases.filter { $0 != .identity && !known.contains($0.rawValue) }.map { field in
      Mending(
        item: field.rawValue, reason: nil, before: value(of: field.rawValue, in: earlier),
        after: value(of: field.rawValue, in: file))
    }
    return mendings + others.filter(\.isChanged)
  }

  /// The picture of the earlier application that one of the resubmission stands for: of the same document and side, else of
  /// the same number, else the first.
  public static func earlier(than picture: CasePicture, in earlier: Case) -> CasePicture? {
    let (document, side) = (picture.picture.document, picture.picture.side)
    let same = earlier.pictures.filter { $0.picture.document == document && $0.picture.side == side }
    return same.first { $0.number == picture.number } ?? same.first
      ?? earlier.pictures.first { $0.number == picture.number } ?? earlier.pictures.first
  }

  private static func value(of item: String, in file: Case) -> String {
    if let number = Case.pictureNumber(inField: item) {
      return file.pictures.first { $0.number == number }?.picture.sha256 ?? ""
    }
    if item == FormField.identity.rawValue { return file.pictures.map(\.picture.sha256).joined(separator: " ") }
    return FormField(rawValue: item).flatMap { $0.value(in: file.application) } ?? ""
  }
}

extension FormField {
  /// What an application states in this field, as written; nil for pictures, and where nothing is stated.
  public func value(in application: Application) -> String? {
    let (person, enrolment, address) = (application.applicant, application.enrolment, application.address)
    switch self {
    case .email: return application.email.asWritten
    case .nameKanji: return person.name.kanji
    case .nameKana: return person.name.kana
    case .nameRomaji: return person.name.romaji
    case .otherName: return person.otherName
    case .sex: return person.sex?.rawValue
    case .birthDate: return person.birthDate?.description
    case .lastEnrolled: return person.lastEnrolled?.description
    case .enrolledNameKanji: return enrolment.name?.kanji
    case .enrolledNameKana: return enrolment.name?.kana
    case .enrolledNameRomaji: return enrolment.name?.romaji
    case .university: return enrolment.university
    case .faculty: return enrolment.faculty
    case .department: return enrolment.department
    case .unitsAsEnrolled: return enrolment.unitsAsEnrolled
    case .studentNumber: return enrolment.studentNumber?.asWritten
    case .completed: return enrolment.completed?.description
    case .outcome: return enrolment.outcome?.rawValue
    case .postalCode: return address?.postalCode
    case .prefecture: return address?.prefecture
    case .city: return address?.city
    case .street: return address?.street
    case .building: return address?.building
    case .phone: return application.phone
    case .mobile: return application.mobile
    case .employer: return application.employer?.oneLine
    case .identity: return nil
    case .consent: return application.consent?.terms
    }
  }
}

extension Employer {
  /// Name, postal code, address and telephone on one line.
  public var oneLine: String { [name, postalCode, address, phone].compactMap(\.self).joined(separator: " ") }
}
