import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// `change-profile`: contact data and the current name, which proves nothing.
struct ProfileTests {
  private func change(_ portal: Portal, _ elements: [(String, String)], of account: String = "hanako@example.jp")
    throws -> BundleBuilder.Request
  {
    try portal.request(.changeProfile, [("account", account)] + elements)
  }

  private func files(_ portal: Portal) throws -> Int {
    try portal.desk.home.names(in: portal.desk.home.folders.accounts).count { $0.hasSuffix(".xml") }
  }

  @Test func `what is stated replaces what was there, and the holder is told which items, not which values`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let address =
      "<country>JP</country><postalCode>100-0001</postalCode><prefecture>東京都</prefecture><city>千代田区</city>"
      + "<street>千代田1-1</street>"
    let employer = "<name>電電商事</name>"
    #expect(
      try portal.codes(
        change(portal, [("address", address), ("phone", ""), ("mobile", "090-1111-2222"), ("employer", employer)]))
        == [])
    let profile = try portal.account("hanako@example.jp").profile
    #expect(profile.address?.prefecture == "東京都" && profile.address?.postalCode == "100-0001")
    #expect(profile.phone == nil && profile.mobile == "090-1111-2222" && profile.employer?.name == "電電商事")
    let mail = try portal.delivered(.profileChanged)
    for value in ["東京都", "千代田", "090-1111", "電電商事", "06-1234"] { #expect(!mail.text.contains(value)) }
    for item in ["住所", "電話番号", "携帯電話", "勤務先"] { #expect(mail.text.contains(item), "\(item)") }
    try portal.desk.expectSoundLog()
  }

  @Test func `the portal hears of another name, and of nothing else that it does not keep`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let before = try files(portal)
    #expect(try portal.codes(change(portal, [("mobile", "090-1111-2222")])) == [])
    _ = try portal.deliver()
    #expect(try files(portal) == before)
    let name = "<kanji>通信 花子</kanji><kana>ツウシン ハナコ</kana><romaji>TSUSHIN HANAKO</romaji>"
    #expect(try portal.codes(change(portal, [("name", name)])) == [])
    _ = try portal.deliver()
    #expect(try files(portal) == before + 1)
    #expect(try portal.account("hanako@example.jp").name.kanji == "通信 花子")
  }

  @Test func `such a name is no evidence: the next application is checked as if nobody had stated it`() throws {
    func finding(renamed: Bool) throws -> Assessment {
      let portal = try Portal()
      try portal.settledAccount()
      if renamed {
        let name = "<kanji>通信 太郎</kanji><kana>ツウシン タロウ</kana><romaji>TSUSHIN TARO</romaji>"
        #expect(try portal.codes(change(portal, [("name", name)])) == [])
      }
      var again = BundleBuilder.Request(id: "B-1")
      (again.email, again.mark) = ("new@example.jp", 5)
      return try portal.desk.file(portal.desk.receive(again)).assessment
    }
    #expect(try finding(renamed: true) == finding(renamed: false))
  }

  @Test func `what is the same already changes nothing and mails nothing`() throws {
    let portal = try Portal()
    let before = try portal.settledAccount()
    #expect(try portal.codes(change(portal, [("phone", "06-1234-5678")])) == [])
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.account(id: before.id) == before)
  }

  @Test func `nobody's account and a suspended one stay as they are, and the answer is the same`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(try portal.codes(change(portal, [("mobile", "090-1111-2222")], of: "nobody@example.jp")) == [])
    _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    _ = try portal.deliver()
    #expect(try portal.codes(change(portal, [("mobile", "090-1111-2222")])) == [])
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.account(id: account.id).profile.mobile == nil)
  }

  @Test func `links live on: a profile opens nothing`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try portal.codes(portal.reset("hanako@example.jp")) == [])
    let token = try portal.delivered(.resetLink).token()
    #expect(try portal.codes(change(portal, [("mobile", "090-1111-2222")])) == [])
    #expect(try portal.codes(portal.setAnew(token, "Another2026", "Fourth2026")) == [])
  }
}
