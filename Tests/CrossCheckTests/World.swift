import Domain
import Foundation

/// Chance that a seed repeats (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below `bound`.
  mutating func roll(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  /// One of a list, the first ones more often.
  mutating func common<Element>(_ list: [Element]) -> Element {
    list[min(roll(list.count), roll(list.count), roll(list.count + 6))]
  }

  mutating func oneIn(_ count: Int) -> Bool { roll(count) == 0 }
}

/// A person as the person knows himself; the files may have less.
struct WorldPerson {
  var name: PersonName
  var sex: Sex
  var birth: CalendarDate
  var phone: String
  var records: [StudentRecord] = []
  /// Whether the files hold the person.
  var isOnFile = true
}

/// A university with everything that makes people hard to tell apart: families, twins, namesakes, gaps in old rows.
struct World {
  var persons: [WorldPerson] = []
  private var dice: Dice
  private var nextNumber = 10_000

  init(seed: UInt64, families: Int) {
    dice = Dice(seed: seed)
    for _ in 0..<families { addFamily() }
  }

  /// All rows of all persons.
  var records: [StudentRecord] { persons.filter(\.isOnFile).flatMap(\.records) }

  private mutating func addFamily() {
    let surname = dice.common(WorldNames.surnames)
    let phone = "06-\(1000 + dice.roll(9000))-\(1000 + dice.roll(9000))"
    let first = person(surname, phone, birth: day())
    persons.append(enrolled(first))
    switch dice.roll(12) {
    case 0: addRelative(person(surname, phone, birth: first.birth))
    case 1, 2: addRelative(person(surname, phone, birth: day()))
    case 3: addNamesake(of: first)
    case 4: addForeigner()
    default: break
    }
  }

  /// A twin or sibling, who need not have studied here; no parents give one name twice.
  private mutating func addRelative(_ relative: WorldPerson) {
    guard relative.name.kanji != persons.last?.name.kanji else { return }
    var relative = enrolled(relative)
    relative.isOnFile = !dice.oneIn(2)
    persons.append(relative)
  }

  /// Somebody else of the same name and birthday.
  private mutating func addNamesake(of person: WorldPerson) {
    var other = person
    other.phone = "075-\(100 + dice.roll(900))-\(1000 + dice.roll(9000))"
    other.records = []
    persons.append(enrolled(other))
  }

  private mutating func addForeigner() {
    let name = dice.common(WorldNames.foreign)
    let phone = "090-\(1000 + dice.roll(9000))-\(1000 + dice.roll(9000))"
    let person = WorldPerson(
      name: PersonName(kana: name.kana, romaji: name.romaji), sex: .unspecified, birth: day(), phone: phone)
    persons.append(enrolled(person))
  }

  private mutating func person(
    _ surname: (kanji: String, kana: String), _ phone: String, birth: CalendarDate
  ) -> WorldPerson {
    let isWoman = dice.oneIn(2)
    let given = dice.common(isWoman ? WorldNames.women : WorldNames.men)
    let name = PersonName(kanji: "\(surname.kanji) \(given.kanji)", kana: "\(surname.kana) \(given.kana)")
    return WorldPerson(name: name, sex: isWoman ? .female : .male, birth: birth, phone: phone)
  }

  /// Few birthdays, so that many people share them; every month has these days.
  private mutating func day() -> CalendarDate {
    let (year, month, day) = (1960 + dice.roll(40), 1 + dice.roll(12), 1 + dice.roll(12))
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("every month has twelve days")
    }
    return date
  }

  private mutating func enrolled(_ person: WorldPerson) -> WorldPerson {
    var person = person
    let begin = person.birth.year + 18 + dice.roll(3)
    person.records = [row(person, isGraduate: false, begin: begin)]
    if dice.oneIn(5) { person.records.append(row(person, isGraduate: true, begin: begin + 4)) }
    return person
  }

  private mutating func row(_ person: WorldPerson, isGraduate: Bool, begin: Int) -> StudentRecord {
    nextNumber += 1 + dice.roll(3)
    let isEngineer = isGraduate || dice.oneIn(2)
    var record = StudentRecord(
      key: RecordKey(number: "\(begin % 100)-\(nextNumber)"), name: person.name,
      sex: person.sex == .unspecified ? nil : person.sex, birthDate: person.birth, university: "電電大学",
      faculty: isGraduate ? "大学院工学研究科" : isEngineer ? "工学部" : "外国語学部",
      department: isGraduate ? "電気工学専攻" : isEngineer ? "電気工学科" : "外国語学科",
      admitted: YearMonth(year: begin, month: 4), left: YearMonth(year: begin + (isGraduate ? 2 : 4), month: 3),
      outcome: dice.oneIn(15) ? .withdrawn : .graduated, phone: person.phone)
    leaveGaps(in: &record)
    return record
  }

  /// What old rows lack.
  private mutating func leaveGaps(in record: inout StudentRecord) {
    switch dice.roll(40) {
    case 0: record.birthDate = nil
    case 1: record.name.kana = nil
    case 2: record.name.kanji = record.name.kanji.map { "〓" + $0.dropFirst() }
    case 3: record.name.kanji = record.name.kanji?.replacing(" ", with: "")
    case 4: record.sex = nil
    case 5: record.caution = "保護"
    case 6: record.key.hasNumber = false
    case 7: record.left = nil
    default: break
    }
  }
}
