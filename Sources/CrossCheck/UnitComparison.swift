import Domain
import JapaneseText

/// Compares university, faculty and department, through the names that each bore earlier.
struct UnitComparison {
  let university: University
  let weights: MatchWeights

  func fields(_ stated: Enrolment, _ record: StudentRecord) -> [FieldVerdict] {
    [
      field(
        .university, stated.university, record.university, Self.sharesUnit([university.names], stated.university),
        stated.unitsAsEnrolled, agrees: 0, differs: weights.universityDiffers),
      field(
        .faculty, stated.faculty, record.faculty, Self.sharesUnit(university.faculties.map(\.names), stated.faculty),
        stated.unitsAsEnrolled, agrees: MatchWeights.bits(m: weights.facultySame, u: weights.facultyChance), differs: weights.facultyDiffers),
      field(
        .department, stated.department, record.department, Self.sharesUnit(departments(of: stated), stated.department),
        stated.unitsAsEnrolled, agrees: MatchWeights.bits(m: weights.departmentSame, u: weights.departmentChance), differs: weights.departmentDiffers),
    ]
  }

  /// The names of each department of the stated faculty.
  private func departments(of stated: Enrolment) -> [[String]] {
    university.faculties
      .filter { $0.names.contains { Self.isSame($0, stated.faculty) } }
      .flatMap(\.departments).map { [$0.name] + $0.earlier }
  }

  private func field(
    _ name: ComparedField, _ stated: String, _ recorded: String?, _ isSameUnit: (String) -> Bool,
    _ asEnrolled: String?, agrees: Double, differs: Double
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
    } else if Self.isSame(stated, recorded) {
      (field.verdict, field.reason) = (.equivalent, .name(.onlyFormDiffers))
    } else if isSameUnit(recorded) {
      (field.verdict, field.reason) = (.equivalent, .enrolment(.unitRenamed))
    } else if let asEnrolled, Self.folded(asEnrolled).contains(Self.folded(recorded)) {
      (field.verdict, field.weight, field.reason) = (.close, agrees / 2, .enrolment(.unitAsEnrolled))
    } else {
      (field.verdict, field.weight, field.reason) = (.different, differs, .enrolment(.unitDiffers(name)))
    }
    return field
  }

  /// Whether a recorded name is one of the names of a unit that the stated name is one of.
  private static func sharesUnit(_ units: [[String]], _ stated: String) -> (String) -> Bool {
    { recorded in
      units.contains { names in
        names.contains { isSame($0, stated) } && names.contains { isSame($0, recorded) }
      }
    }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    folded(one).utf8.elementsEqual(folded(other).utf8)
  }

  private static func folded(_ name: String) -> String { KanjiFold.folded(name) }
}

extension University {
  fileprivate var names: [String] { [name] + earlier }
}

extension University.Faculty {
  fileprivate var names: [String] { [name] + earlier }
}
