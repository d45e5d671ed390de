/// What may stand in an element, as far as names go.
///
/// The schemas say the same; but libxml2 leaves a parent at its first fault, and a refusal has to name them all.
struct XMLShape: Sendable {
  var required: [String] = []
  var optional: [String] = []
  var children: [String: XMLShape] = [:]
  /// Children that may occur more than once.
  var repeatable: Set<String> = []
  /// Whether the element holds a value and no elements.
  var holdsValue = false

  static let value = XMLShape(holdsValue: true)

  private static func values(_ names: String...) -> [String: XMLShape] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, value) })
  }

  static let bundle = XMLShape(
    required: ["id", "sender", "created"],
    children: ["member": XMLShape(required: ["path", "size", "sha256"])], repeatable: ["member"])

  private static let name = XMLShape(children: values("kanji", "kana", "romaji"))
  private static let address = XMLShape(
    children: values("country", "postalCode", "prefecture", "city", "street", "building"))
  private static let employer = XMLShape(children: values("name", "postalCode", "address", "phone"))
  private static let identity = XMLShape(
    children: ["image": XMLShape(required: ["path", "document", "side"])], repeatable: ["image"])
  private static let applicant = XMLShape(
    children: values("otherName", "sex", "birthDate", "lastEnrolled").merging(["name": name]) { $1 })
  private static let enrolment = XMLShape(
    children: values(
      "university", "faculty", "department", "unitsAsEnrolled", "studentNumber", "completed", "outcome"
    ).merging(["name": name]) { $1 })

  static let application = XMLShape(
    required: ["id", "kind", "submitted"], optional: ["resubmits"],
    children: values("email", "link", "phone", "mobile").merging([
      "applicant": applicant, "enrolment": enrolment, "address": address, "employer": employer, "identity": identity,
      "consent": XMLShape(required: ["terms", "agreed"]),
    ]) { $1 })

  static let selfService = XMLShape(
    required: ["id", "kind", "submitted"],
    children: values(
      "account", "email", "newEmail", "link", "currentPassword", "currentSecondPassword", "password",
      "secondPassword", "phone", "mobile"
    ).merging(["name": name, "address": address, "employer": employer]) { $1 })
}
