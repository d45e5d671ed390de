import Domain
import JapaneseText

/// Compares university, faculty and department of one application with records, through the names that each bore earlier.
struct UnitComparison {
  private let stated: Enrolment
  private let table: UnitTable
  private let weights: MatchWeights
  private let university: String
  private let faculty: String
  private let department: String
  private let asEnrolled: String?
  private let faculties: Set<Int>
  private let departments: Set<UnitTable.Department>

  init(_ stated: Enrolment, _ table: UnitTable, _ weights: MatchWeights) {
    self.stated = stated
    self.table = table
    self.weights = weights
    university = UnitTable.folded(stated.university)
    faculty = UnitTable.folded(stated.faculty)
    department = UnitTable.folded(stated.department)
    asEnrolled = stated.unitsAsEnrolled.map(UnitTable.folded)
    faculties = table.faculties(faculty)
    departments = table.departments(department, in: faculties)
  }

  /// All names that the stated faculty bears and bore, folded.
  var namesOfFaculty: Set<String> { table.namesOfFaculties(faculty) }

  func fields(_ record: StudentRecord) -> [FieldVerdict] {
    [
      field(
        .university, stated.university, university, record.university, agrees: 0, differs: weights.universityDiffers
      ) { table.isUniversity(university) && table.isUniversity($0) },
      field(
        .faculty, stated.faculty, faculty, record.faculty,
        agrees: MatchWeights.bits(m: weights.facultySame, u: weights.facultyChance), differs: weights.facultyDiffers
      ) { !faculties.isDisjoint(with: table.faculties($0)) },
      field(
        .department, stated.department, department, record.department,
        agrees: MatchWeights.bits(m: weights.departmentSame, u: weights.departmentChance),
        differs: weights.departmentDiffers
      ) { !departments.isDisjoint(with: table.departments($0, in: faculties)) },
    ]
  }

  private func field(
    _ name: ComparedField, _ stated: String, _ folded: String, _ recorded: String?, agrees: Double, differs: Double,
    isSameUnit: (String) -> Bool
  ) -> FieldVerdict {
    var field = FieldVerdict(field: name, stated: stated, recorded: recorded, verdict: .notStated, weight: 0)
    guard !stated.isEmpty else { return field }
    guard let recorded, !KanjiFold.hasUnknownCharacter(recorded) else {
      field.verdict = .notRecorded
      return field
    }
    field.weight = agrees
    if stated.utf8.elementsEqual(recorded.utf8) {
      field.verdict = .same
      return field
    }
    let other = UnitTable.folded(recorded)
    if folded.utf8.elementsEqual(other.utf8) {
      (field.verdict, field.reason) = (.equivalent, .name(.onlyFormDiffers))
    } else if isSameUnit(other) {
      (field.verdict, field.reason) = (.equivalent, .enrolment(.unitRenamed))
    } else if let asEnrolled, asEnrolled.contains(other) {
      (field.verdict, field.weight, field.reason) = (.close, agrees / 2, .enrolment(.unitAsEnrolled))
    } else {
      (field.verdict, field.weight, field.reason) = (.different, differs, .enrolment(.unitDiffers(name)))
    }
    return field
  }
}
