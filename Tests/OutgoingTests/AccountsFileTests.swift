import Domain
import Foundation
import Testing

@testable import Outgoing

@Suite struct AccountsFileTests {
  private func account(_ id: String, enrolments: [ExportedEnrolment] = []) throws -> ExportedAccount {
    ExportedAccount(
      id: id, email: try Example.email("Hanako@Example.JP"), status: .active, mustChange: true,
      credentialsChanged: try Example.date("2026-11-22T07:34:05.000Z"),
      name: PersonName(kanji: "電電 花子", romaji: "DENDEN HANAKO"), enrolments: enrolments,
      password: "$scrypt$ln=15,r=8,p=1$c2FsdA$aGFzaA")
  }

  private func file(_ accounts: [ExportedAccount], scope: AccountsFile.Scope = .changes) -> AccountsFile {
    AccountsFile(
      epoch: 1, sequence: 17, scope: scope, previous: "0f", created: Date(timeIntervalSince1970: 0), accounts: accounts)
  }

  @Test func `a file tells the portal all that signing in needs`() throws {
    let enrolment = ExportedEnrolment(
      number: "07-1234", faculty: "外国語学部", completed: YearMonth(year: 2011, month: 3), outcome: .graduated)
    let head = #"<accounts xmlns="urn:shinsa:accounts:1" epoch="1" sequence="17" scope="changes" previous="0f""#
    let opening = #"<account id="u1" email="Hanako@Example.JP" status="active" mustChange="true""#
    #expect(
      String(decoding: file([try account("u1", enrolments: [enrolment])]).bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        \(head) created="1970-01-01T00:00:00.000Z">
          \(opening) credentialsChanged="2026-11-22T07:34:05.000Z">
            <name>
              <kanji>電電 花子</kanji>
              <romaji>DENDEN HANAKO</romaji>
            </name>
            <enrolment number="07-1234" faculty="外国語学部" completed="2011-03" outcome="graduated"/>
            <password>$scrypt$ln=15,r=8,p=1$c2FsdA$aGFzaA</password>
          </account>
        </accounts>

        """)
  }

  @Test func `the order in which accounts and numbers come does not change a byte`() throws {
    let numbers = [ExportedEnrolment(number: "2"), ExportedEnrolment(number: "10")]
    let one = file([try account("b"), try account("a", enrolments: numbers)])
    let other = file([try account("a", enrolments: numbers.reversed()), try account("b")])
    #expect(one.bytes == other.bytes)
  }

  @Test func `names tell the scope`() throws {
    #expect(file([]).name == "accounts-17.xml")
    #expect(file([], scope: .complete).name == "accounts-complete-17.xml")
  }

  @Test func `the first file has none before it`() {
    var first = file([])
    first.previous = nil
    #expect(!String(decoding: first.bytes, as: UTF8.self).contains("previous"))
  }
}
