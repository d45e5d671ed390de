import Testing

/// `review --plain`, answered through a pipe.
@Suite struct ReviewLoopTests {
  private static let answers = ["p", "p", "a", "1", "1", "y", "1", "2030-04-01"]

  private func typed(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  @Test func `a reviewer approves in English line by line`() async throws {
    let home = try await Home.imported()
    let outcome = try await home.run(
      ["review", "--plain"], as: "sato", lang: "en", input: typed(Self.answers + ["yes", "q"]))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Document: driver"))
    #expect(outcome.text.contains("初回パスワード"))
    #expect(try await home.states() == ["A-1": "approved"])
  }

  @Test func `a reviewer approves in Japanese line by line`() async throws {
    let home = try await Home.imported()
    let outcome = try await home.run(
      ["review", "--plain"], as: "sato", lang: "ja", input: typed(Self.answers + ["はい", "q"]))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("運転免許証"))
    #expect(try await home.states() == ["A-1": "approved"])
  }

  @Test func `anything but yes decides nothing`() async throws {
    let home = try await Home.imported()
    let outcome = try await home.run(
      ["review", "--plain"], as: "sato", input: typed(Self.answers + ["y", "q"]))
    #expect(outcome.status == 0)
    #expect(try await home.states() == ["A-1": "waiting"])
  }

  @Test func `input that ends in the middle decides nothing and gives the claim back`() async throws {
    let home = try await Home.imported()
    let outcome = try await home.run(["review", "--plain"], as: "sato", input: typed(Self.answers))
    #expect(outcome.status == 0)
    let entry = try await home.json(["queue"])["applications"][0]
    #expect(entry["state"].text == "waiting")
    #expect(entry["claimed_by"] == .null)
  }

  @Test func `a word without its line feed is no answer`() async throws {
    let home = try await Home.imported()
    _ = try await home.run(["review", "--plain"], as: "sato", input: typed(Self.answers) + "yes")
    #expect(try await home.states() == ["A-1": "waiting"])
  }

  @Test func `one is rejected, one returned, one set aside`() async throws {
    let home = try await Home.imported([.hanako, .ichiro, .jun])
    // Lists are answered by code; the empty line is a rejection without free text.
    let lines = ["r", "no-student-record", "", "yes", "t", "image-1:unreadable", "裏面もお願いします。", "yes", "s", "q"]
    let outcome = try await home.run(["review", "--plain"], as: "sato", input: typed(lines))
    #expect(outcome.status == 0)
    #expect(try await home.states() == ["A-1": "rejected", "A-2": "returned", "A-3": "waiting"], "\(outcome.text)")
  }

  @Test func `an undone decision of the session waits again`() async throws {
    let home = try await Home.imported([.hanako, .ichiro])
    let lines = ["r", "no-student-record", "", "yes", "u", "q"]
    let outcome = try await home.run(["review", "--plain"], as: "sato", input: typed(lines))
    #expect(try await home.states() == ["A-1": "waiting", "A-2": "waiting"], "\(outcome.text)")
  }

  @Test func `whose records were looked at, listed and compared is in the log, once a session`() async throws {
    let home = try await Home.imported([.hanako], records: [.hanako, .ichiro])
    let lines = ["c", "一郎", "c", "95-00021", "c", "だれでもない", "l", "l", "q"]
    let outcome = try await home.run(["review", "--plain"], as: "sato", input: typed(lines))
    #expect(outcome.text.contains("YAMAZAKI"), "\(outcome.text)")
    let looks = try await Tool.sqlite(
      home,
      """
      SELECT subject || ' ' || json_extract(entry, '$.action') || ' ' || ifnull(value, json_extract(entry, '$.facts.rows'))
      FROM audit_entry LEFT JOIN audit_opening USING (sequence)
      WHERE json_extract(entry, '$.action') IN ('student.shown', 'list.shown') ORDER BY sequence;
      """)
    #expect(
      looks.split(separator: "\n").map(String.init) == [
        "list:students list.shown 1", "application:1 student.shown registrar:95-00021", "list:queue list.shown 1",
      ])
  }

  @Test func `who may not decide does not get into the loop`() async throws {
    let home = try await Home.imported()
    #expect(try await home.run(["review", "--plain"], as: "kansa").status == 77)
  }
}
