import Domain

/// What an assessment rests on besides the application and the student records: accounts, and pictures seen before.
///
/// Other applications change it. As long as it is the same, so is the assessment, and the search need not be repeated.
public struct AssessmentGrounds: Hashable, Sendable {
  /// The records of the person that was found.
  let group: [RecordKey]
  /// The account of the stated address.
  let accountOfAddress: String?
  /// The accounts of the records of the person.
  let accountsOfPerson: Set<String>
  /// Whether a caution stands on one of these accounts.
  let isAccountCautioned: Bool
  /// Whether a picture came before, with another application.
  let cameBefore: Bool

  init(of application: Application, pictures: [Picture], group: [RecordKey], in index: some RecordIndex) throws {
    self.group = group
    accountOfAddress = try index.account(of: application.email)
    accountsOfPerson = group.isEmpty ? [] : Set(try index.accounts(of: group).values)
    isAccountCautioned = try index.isCautioned(accountsOfPerson.union([accountOfAddress].compactMap(\.self)))
    let hashes = Set(pictures.map(\.sha256))
    cameBefore = try !hashes.isEmpty && index.hasPicture(of: hashes, otherThanIn: application)
  }

  /// Whether they are the same in another state of accounts and pictures.
  ///
  /// - Throws: Only what the index throws.
  public func stillHold(
    for application: Application, pictures: [Picture], in index: some RecordIndex
  ) throws -> Bool {
    try self == AssessmentGrounds(of: application, pictures: pictures, group: group, in: index)
  }
}
