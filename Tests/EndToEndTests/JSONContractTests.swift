import Testing

/// Keys that other programs read; none may go, and these are promised.
@Suite struct JSONContractTests {
  private static let queueKeys: Set<String> = [
    "id", "short_id", "kind", "state", "submitted", "received", "email", "name_kanji", "overall", "record", "weight",
    "flags", "claimed_by",
  ]

  @Test func `queue prints exactly the promised keys`() async throws {
    let home = try await Home.imported()
    let queue = try await home.json(["queue"])
    #expect(queue.keys == ["applications"])
    let entry = queue["applications"][0]
    #expect(entry.keys == Self.queueKeys)
    #expect(entry["id"].text == "A-1")
    #expect(entry["short_id"].number == 1)
    #expect(entry["kind"].text == "new")
    #expect(entry["state"].text == "waiting")
    #expect(entry["submitted"].text == "2026-11-21T12:14:05.000Z")
    #expect(entry["received"].text == "2026-11-22T03:00:00.000Z")
    #expect(entry["email"].text == "hanako@example.jp")
    #expect(entry["name_kanji"].text == "髙橋 花子")
    #expect(entry["flags"] == .array([]))
    #expect(entry["claimed_by"] == .null)
  }

  @Test func `who fits no record has a null in its place`() async throws {
    let home = try await Home.imported([.hanako], records: [.jun])
    let entry = try await home.json(["queue"])["applications"][0]
    #expect(entry["overall"].text == "no_record")
    #expect(entry.keys == Self.queueKeys)
    #expect(entry["record"] == .null)
  }

  @Test func `show prints the keys of the queue, and fields, reasons, candidates, images, dealings and history`()
    async throws
  {
    let home = try await Home.imported()
    let shown = try await home.json(["show", "A-1"])
    #expect(
      shown.keys
        == Self.queueKeys.union([
          "fields", "prior", "reasons", "candidates", "images", "history", "dealings", "accounts",
        ]))
    for field in shown["fields"].items {
      #expect(field.keys == ["field", "stated", "recorded", "verdict", "weight", "reason"])
      let verdict = try #require(field["verdict"].text)
      #expect(["same", "equivalent", "close", "different", "not_stated", "not_recorded"].contains(verdict))
    }
    let bits = shown["fields"].items.compactMap { $0["weight"].decimal }.reduce(0, +)
    let total = try #require(shown["weight"].decimal)
    // Every line is rounded to a tenth.
    #expect(abs(bits + (shown["prior"].decimal ?? 0) - total) < 1)
    #expect(shown["reasons"].items.allSatisfy { $0.text?.isEmpty == false } && !shown["reasons"].items.isEmpty)
    #expect(shown["candidates"][0].keys == ["student_number", "weight"])
    #expect(shown["candidates"][0]["student_number"].text == "07-1234")
    #expect(shown["images"].items.count == 2)
    #expect(shown["images"][0].keys.isSuperset(of: ["path", "kind", "width", "height", "sha256"]))
    #expect(shown["images"][0]["path"].text == "images/A-1-front.jpg")
    #expect(shown["images"][0]["width"].number == 320)
    #expect(shown["images"][0]["height"].number == 200)
    #expect(shown["history"].items.isEmpty == false)
  }

  @Test func `import prints the promised keys for what it accepted and for what it refused`() async throws {
    let home = try await Home.open([.hanako, .ichiro])
    var second = BundleMaker([.jun])
    second.id = "P-2"
    second.replace("<outcome>graduated", with: "<outcome>expelled", in: "requests/A-3.xml")
    try home.drop(second, as: "P-2.zip")
    let outcome = try await home.run(["import", "--settle", "0", "--json"])
    #expect(outcome.status == 1)
    let report = try outcome.json()
    #expect(report.keys == ["bundles"])
    #expect(report["bundles"].items.compactMap { $0["file"].text } == ["P-1.zip", "P-2.zip"])
    for bundle in report["bundles"].items {
      #expect(bundle.keys == ["file", "id", "outcome", "reasons", "requests"])
      #expect(bundle["outcome"].text == "imported")
    }
    #expect(report["bundles"][0]["requests"][0].keys == ["id", "path", "outcome", "reasons"])
    #expect(report["bundles"][0]["requests"][0]["outcome"].text == "accepted")
    let refused = report["bundles"][1]["requests"][0]
    #expect(refused["outcome"].text == "refused")
    #expect(refused["reasons"][0].keys == ["code", "path", "line", "text"])
    #expect(refused["reasons"][0]["code"].text == "form.value-unknown")
    #expect(refused["reasons"][0]["line"].number == 13)
  }

  @Test func `a bundle that is still being written is skipped`() async throws {
    let home = try await Home()
    let file = home.root.appending(path: "import/P-1.zip")
    try BundleMaker([.hanako]).zip().write(to: file)
    let report = try await home.run(["import", "--settle", "3600", "--json"])
    #expect(try report.json()["bundles"][0]["outcome"].text == "skipped")
    #expect(try home.names(in: "import").contains("P-1.zip"))
  }

  @Test func `the keys command prints public keys of 32 bytes`() async throws {
    let home = try await Home()
    let keys = try await home.json(["keys"])
    #expect(keys.keys == ["seal", "sign"])
    // 32 bytes are 44 characters of base64.
    #expect(keys["seal"][0].text?.utf8.count == 44)
    #expect(keys["sign"][0].text?.utf8.count == 44)
  }
}
