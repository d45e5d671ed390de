/// One enrolment in the registrar's student records: a person with faculty and graduate school has two.
public struct StudentRecord: Hashable, Codable, Sendable {
  /// Which record, for ever.
  public var key: RecordKey
  /// Name in all scripts that the registrar has.
  public var name: PersonName
  /// An earlier name, if the record was changed.
  public var formerName: PersonName?
  /// Names in daily use or in the passport.
  public var otherNames: [String]
  /// The registrar's own key of the person, if there is one.
  public var personKey: String?
  /// Any text bars `clear`: protected, deceased, earlier fraud.
  public var caution: String?
  /// Sex, if recorded.
  public var sex: Sex?
  /// Date of birth, if recorded.
  public var birthDate: CalendarDate?
  /// University, as it was called then.
  public var university: String?
  /// Faculty, as it was called then.
  public var faculty: String?
  /// Department, as it was called then.
  public var department: String?
  /// Year and month admitted.
  public var admitted: YearMonth?
  /// Year and month left.
  public var left: YearMonth?
  /// How the enrolment ended.
  public var outcome: EnrolmentOutcome?
  /// Postal code that the university last knew.
  public var postalCode: String?
  /// Address that the university last knew.
  public var address: String?
  /// Telephone that the university last knew.
  public var phone: String?

  /// Makes a record of what the registrar has.
  public init(
    key: RecordKey, name: PersonName, formerName: PersonName? = nil, otherNames: [String] = [],
    personKey: String? = nil, caution: String? = nil, sex: Sex? = nil, birthDate: CalendarDate? = nil,
    university: String? = nil, faculty: String? = nil, department: String? = nil, admitted: YearMonth? = nil,
    left: YearMonth? = nil, outcome: EnrolmentOutcome? = nil, postalCode: String? = nil, address: String? = nil,
    phone: String? = nil
  ) {
    self.key = key
    self.name = name
    self.formerName = formerName
    self.otherNames = otherNames
    self.personKey = personKey
    self.caution = caution
    self.sex = sex
    self.birthDate = birthDate
    self.university = university
    self.faculty = faculty
    self.department = department
    self.admitted = admitted
    self.left = left
    self.outcome = outcome
    self.postalCode = postalCode
    self.address = address
    self.phone = phone
  }
}

/// Names one student record: numbers of merged universities collide, so the source belongs to it.
public struct RecordKey: Hashable, Codable, Sendable, Comparable {
  /// The source that the file was imported under; `Self.defaultSource` where none was named.
  public var source: String
  /// The student number as written; for a record without one, a key made of the line's content.
  public var number: String
  /// Whether the registrar gave a number, or the key stands in for it.
  public var hasNumber: Bool

  /// The source of a file that names none.
  public static let defaultSource = "registrar"

  /// Whether a text may name a source: it stands before the colon of `SOURCE:number`.
  public static func isSourceName(_ text: String) -> Bool {
    !text.isEmpty && !text.contains(":") && text.utf8.count <= 64
  }

  /// Names a record.
  public init(source: String = RecordKey.defaultSource, number: String, hasNumber: Bool = true) {
    self.source = source
    self.number = number
    self.hasNumber = hasNumber
  }

  /// `SOURCE:number`, unique whatever other sources hold.
  public var qualified: String { "\(source):\(number)" }

  /// Orders records by source, then number.
  public static func < (left: RecordKey, right: RecordKey) -> Bool {
    (left.source, left.number) < (right.source, right.number)
  }
}
