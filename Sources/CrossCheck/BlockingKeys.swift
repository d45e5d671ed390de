import Domain
import JapaneseText

/// The keys of records and applications; what one holds and the other asks for must be made by the same folds.
public enum BlockingKeys {
  /// Grows whenever keys come out otherwise than before, so that an index knows that it has to be made anew.
  public static let edition = 1

  /// The keys that an index holds for a record: those to be looked up, and those to be counted.
  public static func held(by record: StudentRecord) -> (found: Set<BlockingKey>, counted: Set<BlockingKey>) {
    let names = SoughtNames(record.allNames)
    var keys = group(of: record, names)
    if record.key.hasNumber { insert(.number, NumberFold.studentNumber(record.key.number), into: &keys) }
    insertPhone(record.phone, into: &keys)
    for whole in names.wholes {
      insert(.wholeName, whole, into: &keys)
      if record.birthDate == nil { insert(.undatedName, whole, into: &keys) }
    }
    let givens = names.givens.union(names.undivided)
    keys.formUnion(ofDigits(record.birthDate, givens))
    if let faculty = record.faculty { keys.formUnion(ofEnrolment(record.left, [KanjiFold.folded(faculty)], givens)) }
    var counted = Set(names.parts.map { BlockingKey(.part, $0) })
    if let date = record.birthDate { counted.insert(birth(date)) }
    return (keys, counted)
  }

  /// The key under which records of a date of birth are counted.
  static func birth(_ date: CalendarDate) -> BlockingKey { BlockingKey(.birth, date.description) }

  /// The keys that are asked for first: they find nearly everybody.
  static func first(of application: Application, _ names: SoughtNames) -> Set<BlockingKey> {
    var keys: Set<BlockingKey> = []
    if let number = application.enrolment.studentNumber { insert(.number, number.folded, into: &keys) }
    insertPhone(application.phone, into: &keys)
    insertPhone(application.mobile, into: &keys)
    if let birth = application.applicant.birthDate?.description {
      for part in names.parts.union(names.wholes) { keys.insert(BlockingKey(.birthAndPart, birth, part)) }
    }
    for whole in names.wholes { insert(.undatedName, whole, into: &keys) }
    return keys
  }

  /// The keys that are asked for if the first ones found nobody who fits well: they find slips in number and date.
  static func second(of application: Application, _ names: SoughtNames) -> Set<BlockingKey> {
    var keys = ofDigits(application.applicant.birthDate, names.givens.union(names.wholes))
    for whole in names.wholes { insert(.wholeName, whole, into: &keys) }
    if let number = application.enrolment.studentNumber {
      for slip in NumberSlips.of(number.folded) { insert(.number, slip, into: &keys) }
    }
    return keys
  }

  /// The keys that are asked for last: they find whom neither number, telephone, date of birth nor family name finds.
  ///
  /// - Parameters:
  ///   - application: What is sought.
  ///   - names: Its names.
  ///   - faculties: Today's and earlier names of the stated faculty, folded.
  static func third(
    of application: Application, _ names: SoughtNames, faculties: Set<String>
  ) -> Set<BlockingKey> {
    let givens = names.givens.union(names.wholes)
    let months = Set([application.enrolment.completed, application.applicant.lastEnrolled])
    return months.reduce(into: []) { $0.formUnion(ofEnrolment($1, faculties, givens)) }
  }

  /// The keys under which the other enrolments of a record's person, and its namesakes of the same birth date, are held.
  static func group(of record: StudentRecord) -> Set<BlockingKey> {
    group(of: record, SoughtNames(record.allNames))
  }

  private static func group(of record: StudentRecord, _ names: SoughtNames) -> Set<BlockingKey> {
    var keys: Set<BlockingKey> = []
    if let person = record.personKey { keys.insert(BlockingKey(.person, record.key.source, person)) }
    if let birth = record.birthDate?.description {
      for part in names.parts.union(names.undivided) { keys.insert(BlockingKey(.birthAndPart, birth, part)) }
    }
    return keys
  }

  private static func ofDigits(_ birth: CalendarDate?, _ givens: Set<String>) -> Set<BlockingKey> {
    guard let digits = birth.map(digits) else { return [] }
    return Set(givens.map { BlockingKey(.birthDigitsAndPart, digits, $0) })
  }

  private static func ofEnrolment(
    _ left: YearMonth?, _ faculties: Set<String>, _ givens: Set<String>
  ) -> Set<BlockingKey> {
    guard let month = left?.description else { return [] }
    return Set(faculties.flatMap { faculty in givens.map { BlockingKey(.enrolmentAndGiven, month + faculty, $0) } })
  }

  private static func digits(_ birth: CalendarDate) -> String {
    String(decoding: birth.description.utf8.filter { $0 != UInt8(ascii: "-") }.sorted(), as: UTF8.self)
  }

  private static func insertPhone(_ phone: String?, into keys: inout Set<BlockingKey>) {
    let folded = phone.map(NumberFold.telephone) ?? ""
    if folded.utf8.count >= 9 { insert(.phone, folded, into: &keys) }
  }

  private static func insert(_ kind: BlockingKey.Kind, _ value: String, into keys: inout Set<BlockingKey>) {
    if !value.isEmpty { keys.insert(BlockingKey(kind, value)) }
  }
}

extension StudentRecord {
  /// Current, former and other names.
  var allNames: [PersonName] {
    [name] + (formerName.map { [$0] } ?? []) + otherNames.map(PersonName.init(inAnyScript:))
  }
}

extension Application {
  /// The names now, then and in daily use.
  var allNames: [PersonName] {
    [applicant.name] + (enrolment.name.map { [$0] } ?? [])
      + (applicant.otherName.map { [PersonName(inAnyScript: $0)] } ?? [])
  }
}
