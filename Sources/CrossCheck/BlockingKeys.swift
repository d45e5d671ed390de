import Domain
import JapaneseText

/// The keys of records and applications; what one holds and the other asks for must be made by the same folds.
public enum BlockingKeys {
  /// The keys that an index holds for a record.
  public static func held(by record: StudentRecord) -> Set<BlockingKey> {
    var keys: Set<BlockingKey> = group(of: record)
    if record.key.hasNumber { keys.insert(BlockingKey(.number, NumberFold.studentNumber(record.key.number))) }
    insertPhone(record.phone, into: &keys)
    for name in record.allNames.flatMap(\.partsByScript) {
      let whole = wholeName(name)
      keys.insert(BlockingKey(.wholeName, whole))
      if record.birthDate == nil { keys.insert(BlockingKey(.undatedName, whole)) }
    }
    for part in parts(of: record.allNames) {
      keys.insert(BlockingKey(.part, part))
      if let birth = record.birthDate { keys.insert(BlockingKey(.birthDigitsAndPart, digits(birth) + part)) }
    }
    return keys.filter { !$0.value.isEmpty }
  }

  /// The keys that are asked for first: they find nearly everybody.
  static func first(of application: Application) -> Set<BlockingKey> {
    var keys: Set<BlockingKey> = []
    if let number = application.enrolment.studentNumber { keys.insert(BlockingKey(.number, number.folded)) }
    insertPhone(application.phone, into: &keys)
    insertPhone(application.mobile, into: &keys)
    if let birth = application.applicant.birthDate {
      let wholes = application.allNames.flatMap(\.partsByScript).map(wholeName)
      for part in parts(of: application.allNames).union(wholes) {
        keys.insert(BlockingKey(.birthAndPart, "\(birth)" + part))
      }
    }
    for name in application.allNames.flatMap(\.partsByScript) {
      keys.insert(BlockingKey(.undatedName, wholeName(name)))
    }
    return keys.filter { !$0.value.isEmpty }
  }

  /// The keys that are asked for if the first ones found nobody who fits well: they find slips.
  static func second(of application: Application) -> Set<BlockingKey> {
    var keys: Set<BlockingKey> = []
    for name in application.allNames.flatMap(\.partsByScript) { keys.insert(BlockingKey(.wholeName, wholeName(name))) }
    if let birth = application.applicant.birthDate {
      for part in parts(of: application.allNames) {
        keys.insert(BlockingKey(.birthDigitsAndPart, digits(birth) + part))
      }
    }
    if let number = application.enrolment.studentNumber {
      keys.formUnion(NumberSlips.of(number.folded).map { BlockingKey(.number, $0) })
    }
    return keys.filter { !$0.value.isEmpty }
  }

  /// The keys under which the other enrolments of a record's person, and its namesakes of the same birth date, are held.
  static func group(of record: StudentRecord) -> Set<BlockingKey> {
    var keys: Set<BlockingKey> = []
    if let person = record.personKey { keys.insert(BlockingKey(.person, "\(record.key.source)\u{1F}\(person)")) }
    if let birth = record.birthDate {
      let undivided = record.allNames.flatMap(\.partsByScript).filter { $0.sought.count == 1 }.map(wholeName)
      for part in parts(of: record.allNames).union(undivided) {
        keys.insert(BlockingKey(.birthAndPart, "\(birth)" + part))
      }
    }
    return keys
  }

  /// Every part of every name, as it is looked up.
  private static func parts(of names: [PersonName]) -> Set<String> {
    Set(names.flatMap(\.partsByScript).flatMap(\.sought).filter { !$0.isEmpty })
  }

  /// Older rows have no space between family and given name: only the sorted characters agree with any other way.
  private static func wholeName(_ name: NameParts) -> String {
    String(String.UnicodeScalarView(name.sought.joined().unicodeScalars.sorted()))
  }

  private static func digits(_ birth: CalendarDate) -> String {
    String(decoding: birth.description.utf8.filter { $0 != UInt8(ascii: "-") }.sorted(), as: UTF8.self)
  }

  private static func insertPhone(_ phone: String?, into keys: inout Set<BlockingKey>) {
    guard let phone else { return }
    let folded = NumberFold.telephone(phone)
    if folded.utf8.count >= 9 { keys.insert(BlockingKey(.phone, folded)) }
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
