import Domain
import Foundation
import Testing

@testable import Outgoing

@Suite struct SchemaTests {
  private func troubles(_ receipt: Receipt) throws -> Int {
    try SchemaCheck.troubles(
      in: ReceiptWriter.standard.bytes(receipt), schema: .receipt, namespace: "urn:shinsa:receipt:1"
    ).count
  }

  private func troubles(_ accounts: [ExportedAccount], previous: String? = nil) throws -> Int {
    let file = AccountsFile(
      epoch: 1, sequence: 17, scope: .changes, previous: previous, created: Date(timeIntervalSince1970: 0),
      accounts: accounts)
    return try SchemaCheck.troubles(in: file.bytes, schema: .accounts, namespace: "urn:shinsa:accounts:1").count
  }

  private let reasons = [
    Refusal(.container(.name(.notUTF8)), path: "images/\u{202E}gpj.\u{1B}[2J\u{0}\u{FFFE}"),
    Refusal(.xml(.elementUnknown(element: "<a b=\"'&", parent: "]]>")), path: "requests/1.xml", line: 3),
    Refusal(.form(.sealedTooShort(item: XMLItem(element: "password"), bytes: 3, least: 48)), path: "a", line: 1),
  ]

  @Test(arguments: [Receipt.Outcome.imported, .repeated, .quarantined])
  func `a receipt of each outcome is valid`(outcome: Receipt.Outcome) throws {
    let requests: [Receipt.Request] = [
      .init(id: "A-1", path: "requests/1.xml", outcome: .accepted),
      .init(id: "A-2", path: "requests/2.xml", outcome: .repeated),
      .init(id: nil, path: "requests/3.xml", outcome: .refused, reasons: reasons),
    ]
    let whole = Receipt(
      file: "夜.zip", bundle: "P-1", sender: "portal.example.ac.jp", outcome: outcome,
      at: Date(timeIntervalSince1970: 0),
      reasons: outcome == .quarantined ? reasons : [], requests: outcome == .imported ? requests : [])
    #expect(try troubles(whole) == 0)
    let bare = Receipt(file: "\u{7}\n.zip", outcome: outcome, at: Date(timeIntervalSince1970: 0))
    #expect(try troubles(bare) == 0)
  }

  @Test func `the schema of receipts refuses what is none`() throws {
    let good = String(
      decoding: ReceiptWriter.standard.bytes(
        Receipt(
          file: "a.zip", outcome: .quarantined, at: Date(timeIntervalSince1970: 0), reasons: [reasons[2]])),
      as: UTF8.self)
    for (old, new) in [
      ("quarantined", "lost"), ("line=\"1\"", "line=\"0\""), ("form.sealed-too-short", "form"), ("file=", "name="),
      ("1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00"), ("<ja>", "<zh>"),
    ] {
      let bad = good.replacing(old, with: new).replacing("</ja>", with: old == "<ja>" ? "</zh>" : "</ja>")
      #expect(
        try !SchemaCheck.troubles(in: Data(bad.utf8), schema: .receipt, namespace: "urn:shinsa:receipt:1").isEmpty,
        "\(new)")
    }
  }

  private func account(_ id: String, status: ExportedAccount.Status, second: String? = nil) throws -> ExportedAccount {
    ExportedAccount(
      id: id, email: try Example.email("a..b@例え.jp"), status: status, mustChange: second == nil,
      credentialsChanged: second == nil ? nil : Date(timeIntervalSince1970: 1),
      name: second == nil ? PersonName(romaji: "A") : PersonName(kanji: "電電 花子", kana: "デンデン ハナコ"),
      enrolments: EnrolmentOutcome.allCases.map {
        ExportedEnrolment(
          number: "07-\($0.rawValue)", faculty: "外国語学部", completed: YearMonth(year: 2011, month: 3), outcome: $0)
      } + [ExportedEnrolment(number: "1")],
      password: "$scrypt$ln=15,r=8,p=1$c2FsdA$aGFzaA", secondPassword: second)
  }

  @Test func `a file of accounts of every status is valid`() throws {
    let accounts = try ExportedAccount.Status.allCases.map {
      try account($0.rawValue, status: $0, second: $0 == .active ? "$scrypt$ln=4,r=8,p=1$c2/dA$a+aA" : nil)
    }
    #expect(try troubles(accounts, previous: String(repeating: "0f", count: 32)) == 0)
    #expect(try troubles([]) == 0)
  }

  @Test func `the schema of accounts refuses an account twice, a wrong hash and an unknown status`() throws {
    let twice = try account("u1", status: .active)
    #expect(try troubles([twice, twice]) > 0)
    #expect(try troubles([], previous: "0f") > 0)
    var clear = twice
    clear.password = "Secret123"
    #expect(try troubles([clear]) > 0)
  }
}
