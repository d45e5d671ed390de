import Domain

/// What identity papers say of one person.
public struct IdentityFacts: Hashable, Sendable {
  /// Today's name; a card of somebody without kanji shows the romaji.
  public var name: PersonName
  /// The name before, shown by a family register extract.
  public var formerName: PersonName?
  /// Sex, as residence cards and passports state it.
  public var sex: Sex
  /// Date of birth.
  public var birthDate: CalendarDate
  /// The address that the front shows, on one line.
  public var address: String
  /// The address noted on the back after a move.
  public var laterAddress: String?
  /// Nationality: the three letters of ICAO Doc 9303, `JPN` for Japan.
  public var nationality: String
  /// Day of issue.
  public var issued: CalendarDate
  /// Day of expiry.
  public var expires: CalendarDate
  /// Twelve digits that all document numbers are made of.
  public var number: String
  /// Faculty and department, on a student card.
  public var unit: String
  /// Student number, on a student card.
  public var studentNumber: String
  /// Decides the drawn portrait: equal numbers give equal faces.
  public var appearance: UInt64

  /// Collects what the papers say.
  public init(
    name: PersonName, formerName: PersonName? = nil, sex: Sex, birthDate: CalendarDate, address: String,
    laterAddress: String? = nil, nationality: String = "JPN", issued: CalendarDate, expires: CalendarDate,
    number: String, unit: String = "", studentNumber: String = "", appearance: UInt64
  ) {
    self.name = name
    self.formerName = formerName
    self.sex = sex
    self.birthDate = birthDate
    self.address = address
    self.laterAddress = laterAddress
    self.nationality = nationality
    self.issued = issued
    self.expires = expires
    self.number = number
    self.unit = unit
    self.studentNumber = studentNumber
    self.appearance = appearance
  }
}
