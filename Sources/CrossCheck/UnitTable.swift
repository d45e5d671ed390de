import Domain
import JapaneseText

/// The units of a university by every name that each bore, read once.
struct UnitTable: Sendable {
  /// A department, of which two faculties may have one of the same name.
  struct Department: Hashable {
    var faculty: Int
    var place: Int
  }

  private let university: Set<String>
  private var faculties: [String: Set<Int>] = [:]
  private var departments: [String: Set<Department>] = [:]

  init(_ university: University) {
    self.university = Set(([university.name] + university.earlier).map(Self.folded))
    for (number, faculty) in university.faculties.enumerated() {
      for name in [faculty.name] + faculty.earlier { faculties[Self.folded(name), default: []].insert(number) }
      for (place, department) in faculty.departments.enumerated() {
        for name in [department.name] + department.earlier {
          departments[Self.folded(name), default: []].insert(Department(faculty: number, place: place))
        }
      }
    }
  }

  /// All names of the faculties of that name, that one included.
  func namesOfFaculties(_ name: String) -> Set<String> {
    let numbers = faculties(name)
    return Set(faculties.filter { !$0.value.isDisjoint(with: numbers) }.keys).union([name])
  }

  func isUniversity(_ name: String) -> Bool { university.contains(name) }

  func faculties(_ name: String) -> Set<Int> { faculties[name] ?? [] }

  /// The departments of that name in one of some faculties.
  func departments(_ name: String, in some: Set<Int>) -> Set<Department> {
    (departments[name] ?? []).filter { some.contains($0.faculty) }
  }

  static func folded(_ name: String) -> String { KanjiFold.folded(name) }
}
