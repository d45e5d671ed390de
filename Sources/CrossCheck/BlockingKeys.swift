import Domain
import JapaneseText

/// The keys of records and applications; what one holds and the other asks for must be made by the same folds.
public enum BlockingKeys {
  /// The keys that an index holds for a record.
  public static func held(by record: StudentRecord) -> Set<BlockingKey> {
    let names = SoughtNames(record.allNames)
    var keys = group(of: record, names)
    if record.key.hasNumber { insert(.number, NumberFold.studentNumber(record.key.number), into: &keys) }
    insertPhone(record.phone, into: &keys)
    for whole in names.wholes {
      insert(.wholeName, whole, into: &keys)
      if record.birthDate == nil { insert(.undatedName, whole, into: &keys) }
    }
    let digits = record.birthDate.map(digits)
    for part in names.parts {
      insert(.part, part, into: &keys)
      if let digits { insert(.birthDigitsAndPart, digits + part, into: &keys) }
    }
    return keys
  }

  /// The keys that are asked for first: they find nearly everybody.
  static func first(of application: Application) -> Set<BlockingKey> {
    let names = SoughtNames(application.allNames)
    var keys: Set<BlockingKey> = []
    if let number = application.enrolment.studentNumber { insert(.number, number.folded, into: &keys) }
    insertPhone(application.phone, into: &keys)
    insertPhone(application.mobile, into: &keys)
    if let birth = application.applicant.birthDate?.description {
      for part in names.parts.union(names.wholes) { insert(.birthAndPart, birth + part, into: &keys) }
    }
    for whole in names.wholes { insert(.undatedName, whole, into: &keys) }
    return keys
  }

  /// The keys that are asked for if the first ones found nobody who fits well: they find slips.
  static func second(of application: Application) -> Set<BlockingKey> {
    let names = SoughtNames(application.allNames)
    var keys: Set<BlockingKey> = []
    for whole in names.wholes { insert(.wholeName, whole, into: &keys) }
    if let digits = application.applicant.birthDate.map(digits) {
      for part in names.parts { insert(.birthDigitsAndPart, digits + part, into: &keys) }
    }
    if let number = application.enrolment.studentNumber {
      for slip in NumberSlips.of(number.folded) { insert(.number, slip, into: &keys) }
    }
    return keys
  }

  /// The keys under which the other enrolments of a record's person, and its namesakes of the same birth date, are held.
  static func group(of record: StudentRecord) -> Set<BlockingKey> {
    group(of: record, SoughtNames(record.allNames))
  }

  private static func group(of record: StudentRecord, _ names: SoughtNames) -> Set<BlockingKey> {
    var keys: Set<BlockingKey> = []
    if let person = record.personKey { insert(.person, "\(record.key.source)\u{1F}\(person)", into: &keys) }
    if let birth = record.birthDate?.description {
      for part in names.parts.union(names.undivided) { insert(.birthAndPart, birth + part, into: &keys) }
    }
    return keys
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
