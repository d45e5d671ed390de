import Foundation
import Testing

/// Somebody who lost an address, from the form to the account under another one.
@Suite struct TakeoverCommandTests {
  private let confirmed = "2026-11-22T13:00:00+09:00"
  private let effective = "2026-11-25T13:00:00+09:00"

  /// A decided change of address; what the old address was mailed.
  private func decided() async throws -> (home: Home, notice: Mail) {
    let (home, _) = try await Home.withAccount([.hanako])
    let again = Applicant.hanako.with(\.id, "A-9").with(\.email, "new@example.jp")
    var bundle = BundleMaker([again])
    bundle.id = "P-9"
    try home.drop(bundle, as: "P-9.zip")
    try #require(try await home.run(["import", "--settle", "0"]).status == 0)
    try #require(try home.takeMails().compactMap { $0.headers["to"] } == ["new@example.jp"])
    let proposed = try await home.approve(
      "A-9", record: "07-1234", more: ["--kind", "change-email", "--reason", "戸籍で確認した"])
    #expect(proposed["state"].text == "proposed")
    #expect(try await home.run(["confirm", "A-9"], as: "sato").status == 77)
    let after = try await home.run(["confirm", "A-9", "--json"], as: "suzuki", now: confirmed)
    #expect(try after.json()["state"].text == "approved")
    try #require(try await home.run(["mail", "send"], now: confirmed).status == 0)
    let mails = try home.takeMails()
    try #require(mails.compactMap { $0.headers["to"] } == ["hanako@example.jp"])
    #expect(!mails[0].body.contains("new@example.jp"))
    return (home, mails[0])
  }

  @Test func `the change waits for three opening days, whatever is said, and then takes effect`() async throws {
    let (home, notice) = try await decided()
    #expect(notice.body.contains("2026年11月25日"))
    for now in [confirmed, "2026-11-25T12:59:59+09:00"] {
      let sent = try await home.json(["mail", "send", "--now"], now: now)
      #expect(sent["sent"].items.isEmpty && sent["held"].number == 1)
    }
    #expect(try await home.json(["accounts", "show", "07-1234"])["account"]["email"].text == "hanako@example.jp")
    #expect(try await home.run(["mail", "send"], now: effective).status == 0)
    let mails = try home.takeMails()
    #expect(Set(mails.compactMap { $0.headers["to"] }) == ["new@example.jp", "hanako@example.jp"])
    let new = try #require(mails.first { $0.headers["to"] == "new@example.jp" })
    #expect(new.after("初回パスワード：") != nil && new.after("学籍番号：") == "07-1234")
    let shown = try await home.json(["accounts", "show", "new@example.jp"])
    #expect(shown["earlier_addresses"].items == [.text("hanako@example.jp")])
    #expect(try home.newestAccounts().contains("email=\"new@example.jp\""))
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `an objection by the link of the notice puts it back, and the queue says so`() async throws {
    let (home, notice) = try await decided()
    let token = try #require(notice.after("https://shomei.example.ac.jp/link/"))
    let answer = try await home.ask(home.request("S-1", "object", [("link", token)]))
    #expect(answer["outcome"].text == "accepted")
    let entry = try await home.json(["queue"])["applications"][0]
    #expect(entry["state"].text == "waiting")
    #expect(entry["flags"].items.contains(.text("objected")))
    #expect(try home.takeMails().compactMap { $0.headers["to"] } == ["hanako@example.jp"])
    let later = try await home.json(["mail", "send", "--now"], now: "2026-12-25T12:00:00+09:00")
    #expect(later["sent"].items.isEmpty && later["held"].number == 0)
    let again = try await home.ask(home.request("S-2", "object", [("link", token)]))
    #expect(again.codes == ["request.link-refused"])
  }

  @Test func `a second student number without pictures is approved without a document check`() async throws {
    let (home, _) = try await Home.withAccount([.hanako])
    let started = try await home.ask(
      home.request("S-1", "start-add-student-number", [("account", "hanako@example.jp")]))
    #expect(started["outcome"].text == "accepted")
    let mail = try #require(try home.takeMails().first)
    #expect(mail.headers["subject"]?.hasPrefix("学籍番号追加") == true)
    let token = try #require(mail.after("https://shomei.example.ac.jp/link/"))
    var second = BundleMaker([])
    second.id = "P-9"
    let request = Applicant.hanako.with(\.id, "A-9").with(\.number, "95-00021").request
      .replacing("kind=\"new\"", with: "kind=\"add-student-number\"")
      .replacing("</email>", with: "</email><link>\(token)</link>")
    let identity = try #require(request.firstRange(of: "<identity>"))
    let end = try #require(request.firstRange(of: "</identity>"))
    second["requests/A-9.xml"] = Data(
      (request[..<identity.lowerBound] + request[end.upperBound...]).utf8)
    try home.drop(second, as: "P-9.zip")
    try #require(try await home.run(["import", "--settle", "0"]).status == 0)
    try home.takeMails()
    let students = home.root.appending(path: "students.csv")
    try Data(Applicant.studentFile([.hanako, .hanako.with(\.number, "95-00021")]).utf8).write(to: students)
    try #require(try await home.run(["students", "import", students.path]).status == 0)
    let decision = ["decide", "A-9", "approve", "--record", "95-00021", "--reason", "同一人"]
    let decided = try await home.run(decision + ["--json"], as: "sato")
    #expect(decided.status == 0, "\(decided.complaints)")
    // When it came the number was nobody's: not clear, so that one person alone does not decide.
    #expect(try decided.json()["state"].text == "proposed")
    #expect(try await home.run(["confirm", "A-9"], as: "suzuki").status == 0)
    try await home.sendMail()
    let told = try #require(try home.takeMails().first { $0.headers["to"] == "hanako@example.jp" })
    #expect(told.after("学籍番号：") == "95-00021" && told.after("初回パスワード：") == nil)
    let numbers = try await home.json(["accounts", "show", "07-1234"])["account"]["student_numbers"].items
    #expect(Set(numbers.compactMap(\.text)) == ["07-1234", "95-00021"])
  }
}
