import Domain
import Foundation
import TestSupport
import Testing

struct ProfileChangeTests {
  private func account() throws -> Account {
    Account(
      id: "acc", email: try EmailAddress("hanako@example.jp").made("address"), status: .active, name: Samples.name,
      enrolments: [], profile: AccountProfile(try Samples.application()), created: FixedClock.start)
  }

  @Test func `a profile begins with what the application stated`() throws {
    let profile = try account().profile
    #expect(profile.address?.city == "大阪市北区")
    #expect(profile.phone == "06-1234-5678")
    #expect(profile.mobile == nil && profile.employer == nil)
  }

  @Test func `what is not spoken of stays, what is empty is cleared, what is stated replaces the whole`() throws {
    let address = PostalAddress(country: "FR", street: "1 rue de Rivoli, Paris")
    let (after, items) = try account().changed(
      by: ProfileChange(address: .set(address), phone: .clear, mobile: .set("090-0000-0000")))
    #expect(items == [.address, .phone, .mobile])
    // The old postal code does not live on in the new address.
    #expect(after.profile == AccountProfile(address: address, mobile: "090-0000-0000"))
    #expect(after.name == Samples.name)
  }

  @Test func `a name is replaced and never cleared`() throws {
    let (renamed, items) = try account().changed(by: ProfileChange(name: .set(PersonName(kanji: "通信 花子"))))
    #expect(items == [.name])
    #expect(renamed.name == PersonName(kanji: "通信 花子"))
    let (same, none) = try account().changed(by: ProfileChange(name: .clear))
    #expect(none == [])
    #expect(same.name == Samples.name)
  }

  @Test func `the same values again change nothing`() throws {
    let before = try account()
    let address = try #require(before.profile.address)
    let (after, items) = before.changed(
      by: ProfileChange(
        name: .set(Samples.name), address: .set(address), phone: .set("06-1234-5678"), mobile: .clear, employer: .clear)
    )
    #expect(items == [])
    #expect(after == before)
  }

  @Test func `a change touches nothing that proves or opens anything`() throws {
    let before = try account()
    var (after, items) = before.changed(
      by: ProfileChange(
        name: .set(PersonName(romaji: "X")), address: .clear, phone: .clear, mobile: .set("1"),
        employer: .set(Employer(name: "電電商事"))))
    #expect(items == [.name, .address, .phone, .mobile, .employer])
    (after.name, after.profile) = (before.name, before.profile)
    #expect(after == before)
  }

  @Test func `the words of the log are stable`() {
    #expect(
      AccountItem.allCases.map(\.rawValue)
        == ["name", "address", "phone", "mobile", "employer", "password", "second-password"])
  }
}
