import Domain

extension RequestParser {
  /// Reads a root element `selfService`.
  func readSelfService(_ root: XMLNode, into request: inout ParsedRequest, with fields: inout FieldReader) {
    let kind = fields.word("kind", of: root, in: SelfServiceKind.allCases)
    let draft = fields.selfService(root)
    request.link = draft.link
    guard let kind else { return }
    let need = SelfServiceElements.of(kind, stated: Set(root.children.filter(\.isFilled).map(\.name)))
    fields.refuseElements(of: root, kind: kind, need: need)
    if kind == .changeProfile { fields.refuseGaps(inProfile: root, form: rules.forms.new, change: draft.change) }
    guard let id = request.id, let submitted = request.submitted else { return }
    let action = draft.action(kind) { element, bytes in
      SealedPassword(bytes: bytes, sender: sender, request: id, element: element)
    }
    request.selfService = action.map { SelfServiceRequest(id: id, submitted: submitted, action: $0) }
  }
}

extension FieldReader {
  /// Names what the kind needs and the request lacks, and what it brings besides.
  fileprivate mutating func refuseElements(of root: XMLNode, kind: SelfServiceKind, need: SelfServiceElements) {
    for name in need.required where !root.children.contains(where: { $0.name == name && $0.isFilled }) {
      refuse(
        name == "link" ? .form(.linkMissing) : .form(.elementMissing(element: name, kind: kind)), line: root.line)
    }
    for child in root.children where child.isFilled && SelfServiceElements.all.contains(child.name) {
      if !need.required.contains(child.name), !need.optional.contains(child.name) {
        refuse(.elementUnexpected(element: child.name, kind: kind), child)
      }
    }
  }

  /// Names what is missing in a name or an address that is stated, and a change of nothing.
  fileprivate mutating func refuseGaps(inProfile root: XMLNode, form: Form, change: ProfileChange) {
    if change.isEmpty { refuse(.nothingToChange, root) }
    refuseMissing(inProfile: root, form: form)
  }
}
