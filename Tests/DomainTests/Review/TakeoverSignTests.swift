import Domain
import Foundation
import TestSupport
import Testing

@Suite struct TakeoverSignTests {
  private func account(_ change: (inout Account) throws -> Void = { _ in }) throws -> Account {
    var account = Account(
      id: "acc", email: try EmailAddress("old@example.jp").made("e-mail address"), status: .active, name: Samples.name,
      enrolments: [], profile: AccountProfile(try Samples.application()), mustChange: false,
      credentialsChanged: FixedClock.start, password: "hash", created: FixedClock.start)
    try change(&account)
    return account
  }

  @Test func `the same telephone and address speak for it, chosen passwords against it`() throws {
    let signs = TakeoverSign.all(of: try Samples.file(), and: try account(), person: [])
    #expect(signs == [.samePhone, .sameAddress, .passwordsChosen(FixedClock.start)])
    #expect(signs.map(\.speaksFor) == [true, true, false])
  }

  @Test func `other telephones and addresses speak against it, and a first password that nobody replaced for it`()
    throws
  {
    let account = try account { account in
      account.mustChange = true
      account.profile.phone = "03-9999-9999"
      account.profile.address?.street = "梅田9-9-9"
    }
    #expect(
      TakeoverSign.all(of: try Samples.file(), and: account, person: []) == [
        .firstPasswordUnused, .otherPhone, .otherAddress,
      ])
  }

  @Test func `what came by the account's own link is not held against the one who could sign in`() throws {
    var file = try Samples.file()
    file.account = "acc"
    #expect(TakeoverSign.all(of: file, and: try account(), person: []) == [.ownLink, .samePhone, .sameAddress])
  }

  @Test func `an objection, a caution and a suspension are told`() throws {
    var file = try Samples.file()
    file.objected = FixedClock.start
    let account = try account { account in
      account.status = .suspended
      account.caution = "fraud"
      account.profile = AccountProfile()
    }
    #expect(
      TakeoverSign.all(of: file, and: account, person: []) == [
        .passwordsChosen(FixedClock.start), .objected(FixedClock.start), .caution, .notActive(.suspended),
      ])
  }

  @Test func `what only one of both states says nothing`() throws {
    let account = try account { $0.profile = AccountProfile(phone: "06-1234-5678") }
    var file = try Samples.file()
    file.application.phone = nil
    #expect(TakeoverSign.all(of: file, and: account, person: []) == [.passwordsChosen(FixedClock.start)])
  }

  private func enrolment(_ number: String) -> LinkedEnrolment {
    LinkedEnrolment(record: RecordKey(number: number), application: 1)
  }

  @Test func `another record of the same person speaks for a second number, only other people's against it`() throws {
    var file = try Samples.file()
    file.assessment.record = RecordKey(number: "11M0042")
    let person: Set = [RecordKey(number: "11M0042"), RecordKey(number: "07-1234")]
    let quiet: Set = [TakeoverSign.samePerson, .otherPerson]
    let own = try account { $0.enrolments = [enrolment("07-1234")] }
    #expect(quiet.intersection(TakeoverSign.all(of: file, and: own, person: person)) == [.samePerson])
    let another = try account { $0.enrolments = [enrolment("93-4001")] }
    #expect(quiet.intersection(TakeoverSign.all(of: file, and: another, person: person)) == [.otherPerson])
    #expect(TakeoverSign.otherPerson.speaksFor == false)
    // The record itself is what the account is listed for, and nobody can be compared with nobody.
    let linked = try account { $0.enrolments = [enrolment("11M0042")] }
    #expect(quiet.isDisjoint(with: TakeoverSign.all(of: file, and: linked, person: person)))
    #expect(quiet.isDisjoint(with: TakeoverSign.all(of: file, and: own, person: [])))
  }
}
