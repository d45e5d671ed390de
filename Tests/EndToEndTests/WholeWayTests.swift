import Foundation
import Testing

/// The main job, from a dropped bundle to mail, account file and decision record.
@Suite struct WholeWayTests {
  @Test func `a dropped bundle becomes an account, a mail and a record that verifies`() async throws {
    let home = try await Home.open()
    let report = try await home.json(["import", "--settle", "0"])
    #expect(report["bundles"][0]["outcome"].text == "imported")
    #expect(try home.names(in: "import/done") == ["P-1.receipt.xml", "P-1.zip"])
    let note = try #require(try home.takeMails().first)
    #expect(note.headers["to"] == "hanako@example.jp")
    #expect(note.headers["subject"]?.hasPrefix("利用申請受付のお知らせ") == true)
    let queue = try await home.json(["queue"])["applications"]
    #expect(queue[0]["overall"].text == "clear")
    #expect(queue[0]["record"].text == "07-1234")

    try await home.approve("A-1", record: "07-1234")
    #expect(try await home.states() == ["A-1": "approved"])
    #expect(try home.mails().isEmpty)

    try await home.sendMail()
    let mail = try #require(try home.mails().first)
    #expect(mail.headers["to"] == "hanako@example.jp")
    #expect(mail.headers["subject"]?.hasPrefix("利用申請結果のお知らせ") == true)
    #expect(mail.after("学籍番号：") == "07-1234")
    #expect(try home.names(in: "export/accounts") == ["accounts-1.xml", "accounts-1.xml.sig"])
    let verified = try await home.json(["audit", "verify"])
    #expect(verified["intact"] == .truth(true))
  }

  @Test func `each decision of a day has its own mail, and no more than one`() async throws {
    let home = try await Home.imported([.hanako, .ichiro, .jun])
    try await home.approve("A-1", record: "07-1234")
    try await home.reject("A-2")
    try await home.sendBack("A-3")
    #expect(try await home.sendMail()["sent"].items.count == 3)
    #expect(try await home.sendMail()["sent"].items.isEmpty)
    let mails = try home.mails()
    #expect(
      mails.compactMap { $0.headers["to"] }.sorted() == ["hanako@example.jp", "ichiro@example.jp", "jun@example.com"])
    #expect(Set(mails.compactMap { $0.headers["message-id"] }).count == 3)
    #expect(try await home.states() == ["A-1": "approved", "A-2": "rejected", "A-3": "returned"])
  }

  @Test func `the same bundle dropped again changes nothing`() async throws {
    let home = try await Home.imported()
    try home.drop(BundleMaker([.hanako]), as: "again.zip")
    let report = try await home.json(["import", "--settle", "0"])
    #expect(report["bundles"][0]["outcome"].text == "repeat")
    #expect(try await home.json(["queue"])["applications"].items.count == 1)
  }

  @Test func `an applicant who mends what was returned takes the old application's place`() async throws {
    let home = try await Home.imported()
    try await home.sendBack("A-1")
    try await home.sendMail()
    let link = try #require(try home.mails().first?.after("https://shomei.example.ac.jp/link/"))
    var bundle = BundleMaker([.hanako.with(\.id, "A-9")])
    bundle.id = "P-2"
    bundle.replace("kind=\"new\"", with: "kind=\"new\" resubmits=\"A-1\"", in: "requests/A-9.xml")
    bundle.replace("</email>", with: "</email><link>\(link)</link>", in: "requests/A-9.xml")
    try home.drop(bundle, as: "P-2.zip")
    #expect(try await home.run(["import", "--settle", "0"]).status == 0)
    #expect(try await home.states() == ["A-1": "superseded", "A-9": "waiting"])
  }

  @Test func `a link is spent by the application that it let in`() async throws {
    let home = try await Home.imported()
    try await home.sendBack("A-1")
    try await home.sendMail()
    let link = try #require(try home.mails().first?.after("https://shomei.example.ac.jp/link/"))
    for (number, id) in ["A-8", "A-9"].enumerated() {
      var bundle = BundleMaker([.hanako.with(\.id, id)])
      bundle.id = "P-\(id)"
      bundle.replace("kind=\"new\"", with: "kind=\"new\" resubmits=\"A-1\"", in: "requests/\(id).xml")
      bundle.replace("</email>", with: "</email><link>\(link)</link>", in: "requests/\(id).xml")
      try home.drop(bundle, as: "\(id).zip")
      let outcome = try await home.run(["import", "--settle", "0", "--json"])
      #expect(outcome.status == Int32(number))
    }
    #expect(try await home.states() == ["A-1": "superseded", "A-8": "waiting"])
  }
}
