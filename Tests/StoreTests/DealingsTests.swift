import Domain
import Foundation
import Store
import TestSupport
import Testing

struct DealingsTests {
  private let home: TestStore

  init() throws { home = try TestStore() }

  /// What one application states and was found to be about; different people have nothing in common.
  private struct Person {
    var application: Application
    var record: RecordKey?
    var digit: Character

    init(_ index: Int) throws {
      application = try Samples.application(id: "A-\(index)", email: "p\(index)@example.jp")
      application.applicant.name = PersonName(kanji: "山田 \(index)郎", kana: "ヤマダ \(index)ロウ")
      application.applicant.birthDate = CalendarDate(year: 1980, month: 1, day: index)
      application.enrolment.studentNumber = StudentNumber(asWritten: "99-\(index)")
      application.phone = "03-1111-000\(index)"
      record = RecordKey(number: "r\(index)")
      digit = Character("\(index)")
    }
  }

  private func insert(_ person: Person, mends: CaseID? = nil) throws -> CaseID {
    var assessment = Samples.assessment()
    assessment.record = person.record
    return try home.write { writing in
      let bundle = try writing.insertBundle(TestStore.bundle(person.application.id), facts: [:])
      let sealed = SealedPicture(
        picture: Samples.picture(digit: person.digit), file: "\(person.application.id).evidence", start: 0, length: 9)
      return try writing.insertCase(
        NewCase(
          bundle: bundle, sender: "portal", fingerprint: "f", application: Encoded(person.application),
          assessment: Encoded(assessment), snapshot: nil, mends: mends, pictures: [sealed],
          evidenceKey: Data(count: 40),
          search: ""))
    }
  }

  private func dealings(_ id: CaseID, records: Set<RecordKey>? = nil) throws -> Dealings {
    try home.read { reading in
      let file = try #require(try reading.caseFile(id))
      return try reading.dealings(with: file, records: records ?? Set([file.assessment.record].compactMap(\.self)))
    }
  }

  /// What the second of two people has in common with the first once `change` was made to it; the same both ways.
  private func shared(_ change: (inout Person) -> Void) throws -> [SharedPoint] {
    let first = try insert(Person(1))
    var person = try Person(2)
    change(&person)
    let second = try insert(person)
    _ = try insert(Person(3))
    let (found, back) = (try dealings(second), try dealings(first))
    #expect(found.applications.map(\.id) == (back.applications.isEmpty ? [] : [first]))
    #expect(found.applications.map(\.same) == back.applications.map(\.same))
    #expect(found.chain.isEmpty && found.accounts.isEmpty)
    return found.applications.first?.same ?? []
  }

  @Test func `people who have nothing in common have no dealings`() throws {
    #expect(try shared { _ in } == [])
  }

  @Test func `the same record is found, whatever its source is called`() throws {
    #expect(try shared { $0.record = RecordKey(number: "r1") } == [.record])
    let key = RecordKey(source: "文学/部\"", number: "1")
    var (one, other) = (try Person(4), try Person(5))
    one.record = key
    other.record = key
    let first = try insert(one)
    #expect(try dealings(insert(other)).applications.map(\.id) == [first])
  }

  @Test func `a number alone is not a record of another source`() throws {
    #expect(try shared { $0.record = RecordKey(source: "east", number: "r1") } == [])
  }

  @Test func `any record of the person's group is the same person`() throws {
    let first = try insert(Person(1))
    let second = try insert(Person(2))
    let group: Set = [RecordKey(number: "r2"), RecordKey(number: "r1")]
    #expect(try dealings(second, records: group).applications.map(\.id) == [first])
  }

  @Test func `the same address is found whatever its case`() throws {
    let address = try #require(EmailAddress("P1@EXAMPLE.JP"))
    #expect(try shared { $0.application.email = address } == [.email])
  }

  @Test(arguments: ["０３（１１１１）０００１", "+81 3 1111 0001"])
  func `a telephone is found as a mobile too, in any writing`(phone: String) throws {
    let found = try shared {
      $0.application.phone = nil
      $0.application.mobile = phone
    }
    #expect(found == [.phone])
  }

  @Test func `an extension alone is nobody's telephone`() throws {
    var one = try Person(1)
    one.application.phone = "1234"
    var other = try Person(2)
    other.application.phone = "1234"
    _ = try insert(one)
    #expect(try dealings(insert(other)).isEmpty)
  }

  @Test func `the same picture is found`() throws {
    #expect(try shared { $0.digit = "1" } == [.picture])
  }

  @Test func `the number as stated is found in any writing`() throws {
    #expect(try shared { $0.application.enrolment.studentNumber = StudentNumber(asWritten: "９９ー１") } == [.number])
  }

  @Test(arguments: [
    PersonName(kanji: "山田1郎"), PersonName(kana: "やまだ　1ろう"), PersonName(kanji: "通信 花子", kana: "ヤマダ 1ロウ"),
  ])
  func `name and date of birth are found by kanji or kana, folded`(name: PersonName) throws {
    let found = try shared {
      $0.application.applicant.name = name
      $0.application.applicant.birthDate = CalendarDate(year: 1980, month: 1, day: 1)
    }
    #expect(found == [.name])
  }

  @Test func `a name without the date of birth is a namesake's, and a date alone is nobody's`() throws {
    #expect(try shared { $0.application.applicant.name = PersonName(kanji: "山田 1郎", kana: "ヤマダ 1ロウ") } == [])
  }

  @Test func `a date of birth without the name is nobody's`() throws {
    #expect(try shared { $0.application.applicant.birthDate = CalendarDate(year: 1980, month: 1, day: 1) } == [])
  }

  @Test func `the name while enrolled is the same person's`() throws {
    let found = try shared {
      $0.application.applicant.birthDate = CalendarDate(year: 1980, month: 1, day: 1)
      $0.application.enrolment.name = PersonName(kanji: "山田 1郎")
    }
    #expect(found == [.name])
  }

  @Test func `Latin letters without kana are found in either order`() throws {
    var (one, other) = (try Person(1), try Person(2))
    one.application.applicant.name = PersonName(romaji: "SMITH John")
    other.application.applicant.name = PersonName(romaji: "John Smith")
    other.application.applicant.birthDate = one.application.applicant.birthDate
    let first = try insert(one)
    #expect(try dealings(insert(other)).applications.map(\.id) == [first])
  }

  @Test func `the own chain stands apart, earlier and later`() throws {
    let first = try insert(Person(1))
    var again = try Person(1)
    again.application.id = "A-1b"
    let second = try insert(again, mends: first)
    again.application.id = "A-1c"
    let third = try insert(again, mends: second)
    again.application.id = "A-9"
    let other = try insert(again)
    for (id, chain) in [(first, [second, third]), (second, [first, third]), (third, [first, second])] {
      let found = try dealings(id)
      #expect(found.chain.map(\.id) == chain)
      #expect(found.applications.map(\.id) == [other])
    }
    #expect(try dealings(other).chain.isEmpty)
    #expect(try dealings(other).applications.map(\.id) == [third, second, first])
  }

  @Test func `a recheck that finds another record changes what is found`() throws {
    let first = try insert(Person(1))
    let second = try insert(Person(2))
    var file = try #require(try home.read { try $0.caseFile(second) })
    file.assessment.record = RecordKey(number: "r1")
    try home.write { try $0.update(file, from: file.version) }
    #expect(try dealings(first).applications.map(\.same) == [[.record]])
  }

  @Test func `the approved record counts, found or not; rejections come first, with their reasons`() throws {
    let first = try insert(Person(1))
    var another = try Person(2)
    another.record = nil
    let approved = try insert(another)
    let rejected = try insert(Person(3))
    try decide(approved, Samples.approval(number: "r1"), .approved)
    try decide(rejected, .reject(Rejection(reasons: ["mistaken"], note: "秘密")), .rejected)
    let group = Set((1...3).map { RecordKey(number: "r\($0)") })
    let found = try dealings(first, records: group).applications
    #expect(found.map(\.id) == [rejected, approved])
    #expect(found.map(\.state) == [.rejected, .approved])
    #expect(found.map(\.rejectedFor) == [["mistaken"], []])
    #expect(found.map(\.same) == [[.record], [.record]])
  }

  private func decide(_ id: CaseID, _ decision: Decision, _ state: CaseState) throws {
    var file = try #require(try home.read { try $0.caseFile(id) })
    file.state = state
    file.decision = DecisionRecord(
      decision: decision, by: Signature(name: "sato", osUser: "sato"), at: FixedClock.start, secondPersonReasons: [])
    try home.write { try $0.update(file, from: file.version) }
  }

  @Test func `accounts are found by record and address, and by the application that they rest on`() throws {
    let first = try insert(Person(1))
    try home.write {
      try $0.insertAccount(TestStore.account("acc", email: "P2@example.jp", number: "r3", of: first))
    }
    func account(_ change: (inout Person) -> Void) throws -> RelatedAccount? {
      var person = try Person(4)
      person.application.id = "A-\(try home.read { try $0.cases(in: [.waiting]).count + 4 })"
      change(&person)
      return try dealings(insert(person)).accounts.first
    }
    #expect(try account { $0.record = RecordKey(number: "r3") }?.same == [.record])
    let address = try #require(EmailAddress("p2@example.jp"))
    #expect(try account { $0.application.email = address }?.same == [.email])
    #expect(try account { $0.application.phone = "03-1111-0001" }?.same == [.phone])
    #expect(try account { $0.record = RecordKey(number: "r1") } == nil)
    let own = try #require(try dealings(first).accounts.first)
    #expect(own.isOwn && own.status == .pending && own.since == FixedClock.start && own.id == "acc")
  }

  @Test func `closed accounts and withdrawn applications are not forgotten`() throws {
    let first = try insert(Person(1))
    try home.write { try $0.insertAccount(TestStore.account("acc", email: "p2@example.jp", number: "r3", of: first)) }
    try home.shell("UPDATE account SET status = 'closed', password = 'x'; UPDATE application SET state = 'withdrawn'")
    var person = try Person(2)
    person.application.phone = "03-1111-0001"
    let found = try dealings(insert(person))
    #expect(found.accounts.map(\.status) == [.closed])
    #expect(found.accounts.map(\.same) == [[.email, .phone]])
    #expect(found.applications.map(\.state) == [.withdrawn])
  }

  @Test func `keys of another edition are made anew`() throws {
    let first = try insert(Person(1))
    var again = try Person(2)
    again.application.phone = "03-1111-0001"
    let second = try insert(again)
    try home.shell("DELETE FROM dealing_key; UPDATE dealing_index SET edition = 0")
    #expect(try !home.store.isCurrent())
    #expect(try dealings(second).isEmpty)
    try home.store.migrate()
    #expect(try home.store.isCurrent())
    #expect(try dealings(second).applications.map(\.id) == [first])
  }
}
