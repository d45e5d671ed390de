import Domain
import Foundation

/// Everybody whom the records of a trial world are about, made when asked for.
///
/// Persons are drawn by index, in cohorts of admission from 1964 to 2022 that take turns by pairs, so that student numbers
/// of a year are dense as they really are. The rows are those of `Population`: of five persons one has two.
struct TrialPopulation: Sendable {
  let layout: Population
  static let firstCohort = 1964
  static let cohorts = 59

  init(seed: UInt64, rows: Int) {
    layout = Population(seed: seed, rows: rows, today: JapanTime(Self.moment).day)
  }

  /// 2026-10-01 in Japan.
  private static let moment = Date(timeIntervalSince1970: 1_790_800_000)

  /// The month in which everybody applies; fixed, so that equal seeds give equal bytes.
  var today: YearMonth { layout.today.yearMonth }
  var seed: UInt64 { layout.seed }
  var rows: Int { layout.rows }
  var people: Int { layout.people }

  /// The year of the first admission.
  func cohort(of index: Int) -> Int { Self.firstCohort + index / 2 % Self.cohorts }

  /// The place among those who were admitted in the same year.
  func place(of index: Int) -> Int { index / 2 / Self.cohorts * 2 + index % 2 + 1 }

  /// How a person is related to another one on file.
  enum Relation: Equatable {
    case none
    case sibling(of: Int)
    case twin(of: Int)
    case child(of: Int)

    var head: Int? {
      switch self {
      case .none: nil
      case .sibling(let head), .twin(let head), .child(let head): head
      }
    }
  }

  /// Siblings are admitted one to four years apart, twins in one year, children a generation later.
  func relation(of index: Int) -> Relation {
    let rolled = rolledRelation(of: index)
    guard let head = rolled.head, rolledRelation(of: head) == .none, !isForeign(head), !isForeign(index) else {
      return .none
    }
    return rolled
  }

  private func rolledRelation(of index: Int) -> Relation {
    var random = SeededRandom(seed: seed, purpose: .trialRelation, index: index)
    let place = index / 2 % Self.cohorts
    switch random.below(1000) {
    case 0..<45:
      let years = random.number(in: 1...4)
      return place >= years ? .sibling(of: index - 2 * years) : .none
    case 45..<55: return index % 2 == 1 ? .twin(of: index - 1) : .none
    case 55..<67:
      let years = random.number(in: 26...32)
      return place >= years ? .child(of: index - 2 * years) : .none
    default: return .none
    }
  }

  /// Three in a hundred, and more since universities look abroad.
  func isForeign(_ index: Int) -> Bool {
    var random = SeededRandom(seed: seed, purpose: .nationality, index: index)
    return random.happens(perThousand: cohort(of: index) < 1985 ? 12 : 50)
  }

  /// Most begin at eighteen, some a year or two later, a few in mid-life.
  func birthDate(of index: Int) -> CalendarDate {
    if case .twin(let head) = relation(of: index) { return birthDate(of: head) }
    var random = SeededRandom(seed: seed, purpose: .birth, index: index)
    let late =
      switch random.below(100) {
      case 0..<78: 0
      case 78..<93: 1
      case 93..<97: 2
      default: random.number(in: 3...9)
      }
    return Self.day(ofSchoolYear: cohort(of: index) - 19 - late, &random)
  }

  /// A day from the second of April to the first of April of the next year.
  static func day(ofSchoolYear year: Int, _ random: inout SeededRandom) -> CalendarDate {
    let month = random.number(in: 1...12)
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let day = random.number(in: 1...lengths[month - 1])
    let isNextYear = (month, day) < (4, 2)
    guard let date = CalendarDate(year: isNextYear ? year + 1 : year, month: month, day: day) else {
      preconditionFailure("months are at least as long as in a common year")
    }
    return date
  }
}
