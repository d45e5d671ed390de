import Domain

/// What an application states, before it is known whether anything is missing.
struct ApplicationDraft {
  var email: EmailAddress?
  var applicant: Applicant
  var enrolment: Enrolment
  var address: PostalAddress?
  var phone: String?
  var mobile: String?
  var employer: Employer?
  var consent: Consent?
}

extension FieldReader {
  /// Everything that the elements of an application state.
  mutating func application(_ root: XMLNode) -> ApplicationDraft {
    ApplicationDraft(
      email: email(root.child("email")), applicant: applicant(root.child("applicant")),
      enrolment: enrolment(root.child("enrolment")), address: address(root.child("address")),
      phone: telephone(root.child("phone")), mobile: telephone(root.child("mobile")),
      employer: employer(root.child("employer")), consent: consent(root.child("consent")))
  }

  private mutating func applicant(_ node: XMLNode?) -> Applicant {
    Applicant(
      name: name(node?.child("name")) ?? PersonName(), otherName: text(node?.child("otherName")),
      sex: word(node?.child("sex"), of: Sex.allCases), birthDate: day(node?.child("birthDate")),
      lastEnrolled: month(node?.child("lastEnrolled")))
  }

  private mutating func enrolment(_ node: XMLNode?) -> Enrolment {
    let name = name(node?.child("name"))
    let units = units(in: node)
    return Enrolment(
      name: name, university: units.university, faculty: units.faculty, department: units.department,
      unitsAsEnrolled: text(node?.child("unitsAsEnrolled"), limit: 200),
      studentNumber: text(node?.child("studentNumber")).map { StudentNumber(asWritten: $0) },
      completed: month(node?.child("completed")),
      outcome: word(node?.child("outcome"), of: [EnrolmentOutcome.graduated, .withdrawn, .removed]))
  }

  /// A name in the scripts in which it is stated; nil if it is in none.
  mutating func name(_ node: XMLNode?) -> PersonName? {
    let name = PersonName(
      kanji: text(node?.child("kanji")), kana: text(node?.child("kana")), romaji: text(node?.child("romaji")))
    return name.isEmpty ? nil : name
  }

  /// An employer; nil if nothing of it is stated.
  mutating func employer(_ node: XMLNode?) -> Employer? {
    guard let node, node.children.contains(where: { !$0.text.isEmpty }) else { return nil }
    return Employer(
      name: text(node.child("name")), postalCode: text(node.child("postalCode")), address: text(node.child("address")),
      phone: telephone(node.child("phone")))
  }

  private mutating func consent(_ node: XMLNode?) -> Consent? {
    guard let node else { return nil }
    let agreed = moment(in: node, "agreed")
    guard let terms = attribute("terms", of: node), let agreed else { return nil }
    return Consent(terms: terms, agreed: agreed)
  }
}
