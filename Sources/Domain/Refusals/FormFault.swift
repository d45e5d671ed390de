/// What can be wrong with the values of a request (manual: bundle-format, An application); the codes are stable.
///
/// `item` says where the value stands; the value itself is personal and never appears.
public enum FormFault: Hashable, Sendable {
  /// A field is not filled in that the university's form, or the format itself, makes mandatory.
  case missing(FormField)
  /// Neither telephone nor mobile telephone.
  case telephoneMissing
  /// No one-time link where one is needed.
  case linkMissing
  /// More characters than allowed.
  case tooLong(item: XMLItem, length: Int, limit: Int)
  /// None of the values that are allowed here.
  case valueUnknown(item: XMLItem, allowed: [String])
  /// Not an id: 1 to 64 of `A-Z a-z 0-9 . _ -`, not beginning with a dot.
  case idInvalid(item: XMLItem)
  /// Not a date and time with offset.
  case timeInvalid(item: XMLItem)
  /// A date and time that has not come yet.
  case timeInFuture(item: XMLItem)
  /// Not a real day written `YYYY-MM-DD`.
  case dayInvalid(item: XMLItem)
  /// Not a month written `YYYY-MM`.
  case monthInvalid(item: XMLItem)
  /// A day before the earliest that is taken.
  case dayTooEarly(item: XMLItem, earliest: CalendarDate)
  /// A day or month that has not come yet.
  case dayInFuture(item: XMLItem)
  /// Not an address that mail can be sent to.
  case emailInvalid(item: XMLItem)
  /// Not a country's two capital letters of ISO 3166.
  case countryInvalid(item: XMLItem)
  /// Not a Japanese postal code of seven digits.
  case postalCodeInvalid(item: XMLItem)
  /// Not a telephone number of 9 to 15 digits.
  case telephoneInvalid(item: XMLItem)
  /// A university, faculty or department that is not in the university's list.
  case unitUnknown(item: XMLItem)
  /// A picture's path that does not lead to a file directly under `images/`.
  case picturePathInvalid(item: XMLItem)
  /// More pictures than allowed.
  case tooManyPictures(count: Int, limit: Int)
  /// A self-service request lacks a value that its kind needs.
  case elementMissing(element: String, kind: SelfServiceKind)
  /// A self-service request brings a value that its kind, or the form of it that was chosen, does not take.
  case elementUnexpected(element: String, kind: SelfServiceKind)
  /// A change of profile that changes nothing.
  case nothingToChange
  /// Not base64 (RFC 4648 section 4).
  case sealedMalformed(item: XMLItem)
  /// Fewer bytes than an encapsulated key and an authentication tag have.
  case sealedTooShort(item: XMLItem, bytes: Int, least: Int)

  /// The stable code.
  public var code: String {
    switch self {
    case .missing: "form.missing"
    case .telephoneMissing: "form.telephone-missing"
    case .linkMissing: "form.link-missing"
    case .tooLong: "form.too-long"
    case .valueUnknown: "form.value-unknown"
    case .idInvalid: "form.id-invalid"
    case .timeInvalid: "form.time-invalid"
    case .timeInFuture: "form.time-in-future"
    case .dayInvalid: "form.day-invalid"
    case .monthInvalid: "form.month-invalid"
    case .dayTooEarly: "form.day-too-early"
    case .dayInFuture: "form.day-in-future"
    case .emailInvalid: "form.email-invalid"
    case .countryInvalid: "form.country-invalid"
    case .postalCodeInvalid: "form.postal-code-invalid"
    case .telephoneInvalid: "form.telephone-invalid"
    case .unitUnknown: "form.unit-unknown"
    case .picturePathInvalid: "form.picture-path-invalid"
    case .tooManyPictures: "form.too-many-pictures"
    case .elementMissing: "form.element-missing"
    case .elementUnexpected: "form.element-unexpected"
    case .nothingToChange: "form.nothing-to-change"
    case .sealedMalformed: "form.sealed-malformed"
    case .sealedTooShort: "form.sealed-too-short"
    }
  }
}
