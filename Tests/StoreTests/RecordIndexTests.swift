import CrossCheck
import Domain
import Foundation
import JapaneseText
import Store
import TestSupport
import Testing

struct RecordIndexTests {
  /// Loads records under the keys that they hold.
  private func load(
    _ records: [StudentRecord], source: String = RecordKey.defaultSource, isDelta: Bool = false, into home: TestStore
  ) throws {
    try home.write { writing in
      var loading = try writing.beginStudents(source: source, sha256: "x", encoding: "utf-8", isDelta: isDelta)
      for record in records { try loading.add(PreparedStudent(record)) }
      try loading.finish()
      try writing.recordStudents(loading, sha256: "x", unusable: 0)
    }
  }

  /// People who share names, dates and numbers, so that keys hold several.
  private func people(_ count: Int) -> [StudentRecord] {
    var generator = SeededGenerator(seed: 11)
    return (0..<count).map { index in
      let family = ["電電", "通信", "山田"].randomElement(using: &generator) ?? ""
      let given = ["花子", "太郎", "一"].randomElement(using: &generator) ?? ""
      return StudentRecord(
        key: RecordKey(number: "07-\(index)"), name: PersonName(kanji: "\(family) \(given)"),
        birthDate: CalendarDate(year: 1988, month: Int.random(in: 1...3, using: &generator), day: 1),
        phone: index % 4 == 0 ? "06-1234-000\(index % 10)" : nil)
    }
  }

  @Test func `the index finds what a walk over all records finds`() throws {
    let home = try TestStore()
    let records = people(60)
    try load(records, into: home)
    try expectIndex(of: home, toFind: records)
    let keys = Set(records.flatMap { BlockingKeys.held(by: $0).found }).sorted()
    #expect(keys.count > 60)
    try home.read { reading throws in
      let some = Set(keys.prefix(7))
      let truth = records.filter { !some.isDisjoint(with: BlockingKeys.held(by: $0).found) }
      #expect(try Set(reading.records(holding: some)) == Set(truth))
      #expect(try reading.records(holding: some).count == truth.count)
      #expect(try reading.records(holding: []).isEmpty)
      #expect(try reading.records(holding: [BlockingKey(.number, "none")]).isEmpty)
    }
  }

  /// Every key of the records, and every one of `absent`, finds who holds it, and counts say how many.
  private func expectIndex(
    of home: TestStore, toFind records: [StudentRecord], absent: [StudentRecord] = []
  ) throws {
    let held = records.map { BlockingKeys.held(by: $0) }
    try home.read { reading throws in
      #expect(try reading.recordCount() == records.count)
      for key in Set((held + absent.map { BlockingKeys.held(by: $0) }).flatMap(\.found)) {
        let truth = zip(records, held).filter { $0.1.found.contains(key) }.map(\.0)
        #expect(try Set(reading.records(holding: [key])) == Set(truth), "\(key)")
      }
      for name in Set((held + absent.map { BlockingKeys.held(by: $0) }).flatMap(\.counted)) {
        #expect(try reading.count(of: name) == held.count { $0.counted.contains(name) }, "\(name)")
      }
    }
  }

  @Test func `what changes, goes or comes changes the index, and what is equal is not written`() throws {
    let home = try TestStore()
    let before = people(40)
    try load(before, into: home)
    var after = Array(before.dropFirst(10))
    for index in 0..<8 { after[index].name.kanji = "改姓 花子" }
    after[8].phone = "06-9999-0000"
    after.append(Samples.record())
    try load(after, into: home)
    try expectIndex(of: home, toFind: after, absent: before)
    let changes = try #require(try home.read { try $0.snapshots().first?.changes })
    #expect(changes.added == 1)
    #expect(changes.gone == 10)
    #expect(changes.changed == 9)
    #expect(changes.equal == 21)
  }

  @Test func `a delta adds and changes, and nothing goes`() throws {
    let home = try TestStore()
    let before = people(10)
    try load(before, into: home)
    var changed = before[3]
    changed.name = PersonName(kanji: "改名 太郎")
    try load([changed, Samples.record()], isDelta: true, into: home)
    var after = before
    after[3] = changed
    after.append(Samples.record())
    try expectIndex(of: home, toFind: after, absent: before)
  }

  @Test func `keys that another edition made are made anew`() throws {
    let home = try TestStore()
    let records = people(20)
    try load(records, into: home)
    try home.shell(
      "UPDATE student_index SET edition = 0, records = 0; DELETE FROM name_count; DELETE FROM student_posting")
    #expect(try !home.store.isCurrent())
    try home.store.migrate()
    #expect(try home.store.isCurrent())
    try expectIndex(of: home, toFind: records)
  }

  @Test func `a record comes back with every column`() throws {
    let home = try TestStore()
    var record = Samples.record(caution: "要確認")
    record.formerName = PersonName(kanji: "通信 花子", kana: "ツウシン ハナコ")
    record.otherNames = ["SMITH", "スミス"]
    record.personKey = "P1"
    record.postalCode = "530-0001"
    record.address = "大阪市北区"
    try load([record], into: home)
    #expect(try home.read { try $0.student(record.key) } == record)
  }

  @Test func `names and their folded forms survive the database byte for byte`() throws {
    // Canonically equivalent pairs, selectors, surrogate-plane kanji, half-width kana with marks, 外字.
    let names = [
      "\u{FA19}山 裕", "神山 裕", "葛\u{E0100}城 花", "葛城 花", "𠮷田 太郎", "カ\u{3099}ッキ", "ガッキ", "ﾃﾞﾝﾃﾞﾝ ﾊﾅｺ", "É\u{301}A",
      "E\u{301}",
      "\u{E000}田 花子", "〓田 花子", "髙﨑 ①㈱",
    ]
    let records = names.enumerated().map { index, text in
      StudentRecord(
        key: RecordKey(number: "N\(index)"),
        name: PersonName(kanji: text, kana: KanaFold.folded(text), romaji: KanjiFold.folded(text)), otherNames: [text])
    }
    let home = try TestStore()
    try load(records, into: home)
    try home.read { reading throws in
      for record in records {
        let back = try #require(try reading.student(record.key))
        let pairs = [
          (back.name.kanji, record.name.kanji), (back.name.kana, record.name.kana),
          (back.name.romaji, record.name.romaji),
          (back.otherNames.first, record.otherNames.first),
        ]
        for (one, other) in pairs {
          #expect((one ?? "").utf8.elementsEqual((other ?? "").utf8), "\(record.key.number)")
        }
        for key in BlockingKeys.held(by: record).found {
          let found = try reading.records(holding: [key])
          #expect(
            found.contains {
              $0.key == record.key && ($0.name.kanji ?? "").utf8.elementsEqual((record.name.kanji ?? "").utf8)
            })
        }
      }
    }
  }

  @Test func `a new edition replaces its source and leaves the others`() throws {
    let home = try TestStore()
    try load(people(5), into: home)
    var other = Samples.record()
    other.key.source = "east"
    try load([other], source: "east", into: home)
    try load([Samples.record()], into: home)
    try home.read { reading throws in
      #expect(try reading.studentCount() == 2)
      #expect(try reading.studentCount(source: "registrar") == 1)
      #expect(try reading.students(number: "07-1234").map(\.key.source) == ["east", "registrar"])
      #expect(try reading.students(foldedNumber: StudentNumber(asWritten: "０７１２３４").folded).count == 2)
      #expect(try reading.students(foldedNumber: "").isEmpty)
      #expect(try reading.count(of: BlockingKey(.number, StudentNumber(asWritten: "07-1").folded)) == 0)
      #expect(try reading.snapshots().map(\.source) == ["registrar", "east", "registrar"])
      #expect(try reading.newestSnapshot() == 3)
    }
  }

  @Test func `an edition that is interrupted leaves the old one`() throws {
    struct Interrupted: Error {}
    let home = try TestStore()
    try load(people(5), into: home)
    #expect(throws: Interrupted.self) {
      try home.write { writing in
        var loading = try writing.beginStudents(source: RecordKey.defaultSource, sha256: "y", encoding: "utf-8")
        try loading.add(PreparedStudent(Samples.record()))
        try loading.finish()
        throw Interrupted()
      }
    }
    #expect(try home.read { try $0.studentCount() } == 5)
    #expect(try home.read { try $0.newestSnapshot() } == 1)
  }

  @Test func `accounts are found by record and address, closed ones aside`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    let key = RecordKey(number: "07-1234")
    let address = try #require(EmailAddress("Hanako@Example.jp"))
    try home.write {
      try $0.insertAccount(TestStore.account("acc", email: "hanako@example.jp", number: "07-1234", of: id))
    }
    #expect(try home.read { try $0.accounts(of: [key, RecordKey(number: "1")]) } == [key: "acc"])
    #expect(try home.read { try $0.account(of: address) } == "acc")
    try home.write { try $0.setFirstPassword("hash", of: "acc", expires: FixedClock.start) }
    try home.shell("UPDATE account SET status = 'closed'")
    #expect(try home.read { try $0.accounts(of: [key]) } == [:])
    #expect(try home.read { try $0.account(of: address) } == nil)
  }

  @Test func `a picture that came before is another's unless it is the application's own or the one it mends`() throws {
    let home = try TestStore()
    _ = try home.insertCase("A-1", digit: "a")
    let hashes: Set = [String(repeating: "a", count: 64)]
    try home.read { reading throws in
      #expect(try !reading.hasPicture(of: hashes, otherThanIn: Samples.application(id: "A-1")))
      #expect(try reading.hasPicture(of: hashes, otherThanIn: Samples.application(id: "A-2")))
      #expect(try !reading.hasPicture(of: hashes, otherThanIn: Samples.application(id: "A-2", resubmits: "A-1")))
      #expect(
        try !reading.hasPicture(of: [String(repeating: "b", count: 64)], otherThanIn: Samples.application(id: "A-2")))
      #expect(try !reading.hasPicture(of: [], otherThanIn: Samples.application(id: "A-2")))
    }
  }
}
