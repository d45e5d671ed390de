import Domain

/// What the accounts say about an application.
struct AccountRules {
  /// The account of the stated address.
  let ofAddress: String?
  /// The accounts of the records of the person.
  let ofPerson: Set<String>
  /// Whether a caution stands on one of them.
  let isCautioned: Bool
  let kind: ApplicationKind

  init(_ application: Application, _ grounds: AssessmentGrounds) {
    kind = application.kind
    ofAddress = grounds.accountOfAddress
    ofPerson = grounds.accountsOfPerson
    isCautioned = grounds.isAccountCautioned
  }

  /// What contradicts the application.
  var conflicts: [AssessmentReason] {
    switch kind {
    case .new:
      (ofPerson.isEmpty ? [] : [.recordHasAccount]) + (ofAddress == nil ? [] : [.addressHasAccount])
    case .changeEmail:
      ofAddress == nil || ofPerson.contains(ofAddress ?? "") ? [] : [.addressHasAccount]
    case .addStudentNumber:
      ofPerson.isEmpty || ofPerson == Set([ofAddress].compactMap { $0 }) ? [] : [.accountsDiffer]
    }
  }

  /// What a human must look at.
  var bars: [AssessmentReason] { (isCautioned ? [.accountCaution] : []) + missing }

  private var missing: [AssessmentReason] {
    switch kind {
    case .new: []
    case .changeEmail: ofPerson.isEmpty ? [.accountMissing] : []
    case .addStudentNumber: ofPerson.isEmpty || ofAddress == nil ? [.accountMissing] : []
    }
  }

  /// Whether an account exists already.
  var exists: Bool { ofAddress != nil || !ofPerson.isEmpty }
}
