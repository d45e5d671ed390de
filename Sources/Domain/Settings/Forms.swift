/// The university's form for each kind of application.
public struct Forms: Hashable, Codable, Sendable {
  /// What an application for a new account fills in.
  public var new: Form
  /// What an application for a second student number fills in.
  public var addStudentNumber: Form
  /// What an application for another address fills in.
  public var changeEmail: Form

  /// Forms that derive from that of a new account: a change of address asks for the same, a second student number for
  /// the enrolment alone.
  public init(_ new: Form = .standard, addStudentNumber: Form? = nil, changeEmail: Form? = nil) {
    self.new = new
    self.addStudentNumber = addStudentNumber ?? new.enrolmentAlone
    self.changeEmail = changeEmail ?? new
  }

  /// The form of one kind.
  public subscript(kind: ApplicationKind) -> Form {
    switch kind {
    case .new: new
    case .addStudentNumber: addStudentNumber
    case .changeEmail: changeEmail
    }
  }
}

extension Form {
  /// The part of the form that speaks of the enrolment, and the address that the answer goes to.
  public var enrolmentAlone: Form {
    let part: Set<FormField> = [
      .email, .enrolledNameKanji, .enrolledNameKana, .enrolledNameRomaji, .university, .faculty, .department,
      .unitsAsEnrolled, .studentNumber, .completed, .outcome,
    ]
    return Form(
      mandatory: mandatory.intersection(part), telephoneRequired: false, allowsRomajiOnly: allowsRomajiOnly)
  }
}
