import Domain
import Foundation

extension FieldReader {
  /// Names every field that has to be filled in and is not.
  mutating func refuseMissing(in root: XMLNode, form: Form) {
    for field in FormField.allCases where Self.isNeeded(field, in: root, form: form) && !Self.isFilled(field, in: root)
    {
      refuse(.form(.missing(field)), line: Self.place(of: field, in: root).line)
    }
    if form.telephoneRequired, !Self.isFilled(.phone, in: root), !Self.isFilled(.mobile, in: root) {
      refuse(.form(.telephoneMissing), line: root.line)
    }
  }

  /// Names what a name or an address lacks that a change of profile states; what it does not state, it need not.
  mutating func refuseMissing(inProfile root: XMLNode, form: Form) {
    let name = root.child("name").flatMap { $0.isFilled ? $0 : nil }
    let address = root.child("address").flatMap { $0.isFilled ? $0 : nil }
    // As they would stand in an application, so that the same rules can be asked.
    let applicant = XMLNode(name: "applicant", children: name.map { [$0] } ?? [], line: root.line)
    let stated = XMLNode(name: root.name, children: [applicant] + (address.map { [$0] } ?? []), line: root.line)
    var part: Set<FormField> = []
    if name != nil { part.formUnion([.nameKanji, .nameKana, .nameRomaji]) }
    if address != nil { part.formUnion([.postalCode, .prefecture, .city, .street, .building]) }
    var profile = form
    profile.mandatory = part.intersection(form.mandatory.union([.nameRomaji]))
    profile.telephoneRequired = false
    refuseMissing(in: stated, form: profile)
  }

  private static func isNeeded(_ field: FormField, in root: XMLNode, form: Form) -> Bool {
    switch field {
    case .nameRomaji:
      form.mandatory.contains(field) || isFilled(.nameKanji, in: root) || isFilled(.nameKana, in: root)
    case .enrolledNameRomaji:
      form.mandatory.contains(field) || isFilled(.enrolledNameKanji, in: root) || isFilled(.enrolledNameKana, in: root)
    // Who has no name in kanji may still have one in kana; who has one in kanji can say how it is read.
    case .nameKanji: form.mandatory.contains(field) && !form.allowsRomajiOnly
    case .nameKana:
      form.mandatory.contains(field) && !(form.allowsRomajiOnly && !isFilled(.nameKanji, in: root))
    case .postalCode, .prefecture, .city, .building: form.mandatory.contains(field) && !isAbroad(root)
    default: form.mandatory.contains(field)
    }
  }

  private static func isAbroad(_ root: XMLNode) -> Bool {
    let country = root.child("address")?.child("country")?.text ?? ""
    return !country.isEmpty && country != "JP"
  }

  private static func isFilled(_ field: FormField, in root: XMLNode) -> Bool {
    let place = place(of: field, in: root)
    guard place.isReached else { return false }
    switch field {
    case .identity: return place.node.children.contains { $0.name == "image" }
    case .employer: return place.node.children.contains { !$0.text.isEmpty }
    case .consent: return true
    default: return !place.node.text.isEmpty
    }
  }

  /// A field's element, or the nearest that holds where it should be.
  private static func place(of field: FormField, in root: XMLNode) -> (node: XMLNode, line: Int, isReached: Bool) {
    var node = root
    for name in path(of: field) {
      guard let child = node.child(name) else { return (node, node.line, false) }
      node = child
    }
    return (node, node.line, true)
  }

  private static func path(of field: FormField) -> [String] {
    switch field {
    case .email: ["email"]
    case .nameKanji: ["applicant", "name", "kanji"]
    case .nameKana: ["applicant", "name", "kana"]
    case .nameRomaji: ["applicant", "name", "romaji"]
    case .otherName: ["applicant", "otherName"]
    case .sex: ["applicant", "sex"]
    case .birthDate: ["applicant", "birthDate"]
    case .lastEnrolled: ["applicant", "lastEnrolled"]
    case .enrolledNameKanji: ["enrolment", "name", "kanji"]
    case .enrolledNameKana: ["enrolment", "name", "kana"]
    case .enrolledNameRomaji: ["enrolment", "name", "romaji"]
    case .university, .faculty, .department, .studentNumber, .completed, .outcome, .unitsAsEnrolled:
      ["enrolment", camelCase(field.rawValue)]
    case .postalCode, .prefecture, .city, .street, .building: ["address", camelCase(field.rawValue)]
    case .phone, .mobile, .employer, .identity, .consent: [field.rawValue]
    }
  }

  /// `units-as-enrolled` as elements are written: `unitsAsEnrolled`.
  private static func camelCase(_ code: String) -> String {
    let words = code.split(separator: "-")
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
  }
}
