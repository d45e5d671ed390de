/// Why a field or the whole is judged as it is; `Wording` makes sentences of it.
public enum AssessmentReason: Hashable, Codable, Sendable {
  /// Something about a name.
  case name(NameReason)
  /// Something about the person, or about what was handed in.
  case person(PersonReason)
  /// Something about the student number or the enrolment.
  case enrolment(EnrolmentReason)
  /// Something about the postal code.
  case place(PlaceReason)

  /// No record fits.
  case noRecordFits
  /// Everything that identifies a person agrees with one record.
  case everythingAgrees
  /// A student number that agrees is needed, because of what is named beside this.
  case numberNeeded
  /// Others on file have the same given name and date of birth.
  case namesakes(count: Int)
  /// Several persons fit about equally well; how many others.
  case othersFit(count: Int)
  /// Another person's record comes too near.
  case rivalNear(RecordKey)
  /// The evidence is too thin to go by alone.
  case evidenceThin
  /// A caution stands on a record of the person.
  case caution
  /// A caution stands on an account of the person, or on that of the stated address.
  case accountCaution
  /// The record was entered by the office.
  case officeRecord
  /// The student record has an account already.
  case recordHasAccount
  /// The address has an account already.
  case addressHasAccount
  /// The student record has no account whose address could be changed or that a number could be added to.
  case accountMissing
  /// The account of the address and the account of the record are two.
  case accountsDiffer
}
