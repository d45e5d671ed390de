import Domain
import JapaneseText

extension FieldReader {
  /// University, faculty and department as the university's list spells them; as written where there is no list.
  mutating func units(in node: XMLNode?) -> (university: String, faculty: String, department: String) {
    let names = ["university", "faculty", "department"].map { text(node?.child($0)) }
    guard let node, let list = rules.university else { return (names[0] ?? "", names[1] ?? "", names[2] ?? "") }
    let university = names[0].map { unit($0, "university", in: node, of: [list.name]) }
    let faculty = names[1].map { unit($0, "faculty", in: node, of: list.faculties.map(\.name)) }
    // Under a faculty that is unknown, or left out, a department of any is as good.
    let faculties = list.faculties.filter { $0.name == faculty ?? nil }
    let departments = (faculties.isEmpty ? list.faculties : faculties).flatMap { $0.departments.map(\.name) }
    let department = names[2].map { unit($0, "department", in: node, of: departments) }
    return ((university ?? nil) ?? "", (faculty ?? nil) ?? "", (department ?? nil) ?? "")
  }

  private mutating func unit(_ name: String, _ element: String, in node: XMLNode, of list: [String]) -> String? {
    let folded = Array(WidthFold.folded(name).utf8)
    if let found = list.first(where: { WidthFold.folded($0).utf8.elementsEqual(folded) }) { return found }
    refuse(.form(.unitUnknown(item: XMLItem(element: element))), line: node.child(element)?.line)
    return nil
  }
}
