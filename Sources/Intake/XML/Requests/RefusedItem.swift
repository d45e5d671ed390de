import Domain

extension Refusal {
  /// The place of the value that is wrong, where one value is.
  var item: XMLItem? {
    switch cause {
    case .form(let fault): fault.item
    case .xml(.valueInvalid(let item)), .xml(.characterForbidden(let item, _)): item
    default: nil
    }
  }
}

extension FormFault {
  fileprivate var item: XMLItem? {
    switch self {
    case .missing, .telephoneMissing, .linkMissing, .tooManyPictures, .elementMissing, .elementUnexpected,
      .nothingToChange:
      nil
    case .tooLong(let item, _, _), .valueUnknown(let item, _), .idInvalid(let item), .timeInvalid(let item),
      .timeInFuture(let item), .dayInvalid(let item), .monthInvalid(let item), .dayTooEarly(let item, _),
      .dayInFuture(let item), .emailInvalid(let item), .countryInvalid(let item), .postalCodeInvalid(let item),
      .telephoneInvalid(let item), .unitUnknown(let item), .picturePathInvalid(let item),
      .sealedMalformed(let item), .sealedTooShort(let item, _, _):
      item
    }
  }
}
