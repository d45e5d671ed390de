import Domain

extension RequestParser {
  /// Reads a root element `application`.
  func readApplication(_ root: XMLNode, into request: inout ParsedRequest, with fields: inout FieldReader) {
    let kind = fields.word("kind", of: root, in: ApplicationKind.allCases)
    let resubmits = fields.id(in: root, "resubmits")
    let mends = root.attribute("resubmits") != nil
    request.pictures = fields.pictures(in: root.child("identity"))
    request.link = fields.text(root.child("link"), limit: FieldReader.linkLimit)
    if root.child("link")?.text.isEmpty ?? true, mends || rules.needsLink(kind ?? .new) {
      fields.refuse(.form(.linkMissing), line: root.line)
    }
    let draft = fields.application(root)
    fields.refuseMissing(in: root, form: form(of: kind ?? .new, mends: mends))
    guard let id = request.id, let kind, let submitted = request.submitted, let email = draft.email else { return }
    request.application = Application(
      id: id, kind: kind, submitted: submitted, resubmits: resubmits, email: email, applicant: draft.applicant,
      enrolment: draft.enrolment, address: draft.address, phone: draft.phone, mobile: draft.mobile,
      employer: draft.employer, consent: draft.consent)
  }

  /// The form of a kind, with what the format itself asks for.
  private func form(of kind: ApplicationKind, mends: Bool) -> Form {
    var form = rules.forms[kind]
    form.mandatory.insert(.email)
    if kind != .addStudentNumber { form.mandatory.insert(.nameRomaji) }
    // Whether the earlier pictures may stand is decided where the earlier application is known.
    if mends { form.mandatory.remove(.identity) }
    return form
  }
}
