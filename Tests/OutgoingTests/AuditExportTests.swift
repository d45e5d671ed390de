import Domain
import Foundation
import Testing

@testable import Outgoing

@Suite struct AuditExportTests {
  private func row(name: RecordedValue = .value("電電 花子"), note: RecordedValue? = .absent) throws -> DecisionRow {
    func entry(_ sequence: Int64, _ action: AuditAction, _ at: String, _ facts: [String: AuditFact]) -> RecordedEntry {
      RecordedEntry(
        sequence: sequence, action: action.rawValue, actor: Signature(name: "sato", osUser: "sato"), role: "reviewer",
        at: at, subject: "application:12", commitments: [:], facts: facts, previous: "")
    }
    let decision = TrailedDecision(
      application: 12, arrival: entry(30, .applicationReceived, "2026-11-21T15:00:00.000Z", [:]),
      entry: entry(
        40, .decisionProposed, "2026-11-22T07:34:05.000Z",
        [
          "outcome": .text("approve"), "kind": .text("new"), "request": .text("A-1"), "sender": .text("portal"),
          "overall": .text("conflict"), "second_person": .list(["conflict"]), "document": .text("drivers-licence"),
          "name_shown": .text("now"), "birth_date_shown": .text("yes"),
        ]),
      outcome: .approve, fate: .standing,
      second: Confirmation(
        by: Signature(name: "suzuki", osUser: "trainer"), at: try Example.date("2026-11-22T15:00:00.000Z")),
      announced: nil, opened: [])
    return DecisionRow(
      decision: decision, entryHash: String(repeating: "ab", count: 32), faculty: .value("外国語学部"),
      record: .value("registrar:07-12"), name: name, email: .value("hanako@example.jp"), note: note)
  }

  private func written(
    _ row: DecisionRow, _ format: DecisionFormat = .csv, _ language: Language = .english, personal: Bool = true
  ) throws -> String {
    let head = "40:" + String(repeating: "ab", count: 32)
    let writer = DecisionWriter(
      format, settings: try Example.settings(), language: language, head: head, personalData: personal)
    let bytes = writer.opening + writer.row(row) + writer.closing
    return try #require(String(validating: bytes, as: UTF8.self))
  }

  @Test func `a decision is one row of the table, behind a byte order mark`() throws {
    let bytes = Array(try written(row()).utf8)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self) == """
        Short ID,Application ID,Kind,Faculty,Received,Decided at,Decided by,Outcome,What came of it,Reasons,Free text,\
        Seen in the documents,Student record,Cross-check,Second person because of,Second person,Second person at,\
        Announced at,Name,E-mail address,Audit entry,Audit entry hash\r
        12,A-1,new account,外国語学部,2026-11-22 00:00:00,2026-11-22 16:34:05,sato,approve,"stands, not announced yet",,,\
        "document: driver's licence
        name shown: the name now
        birth date seen: yes",registrar:07-12,conflict,approved against a conflict,suzuki (trainer),2026-11-23 00:00:00,\
        ,電電 花子,hanako@example.jp,40,\(String(repeating: "ab", count: 32))\r

        """)
  }

  @Test func `in Japanese headers and words are Japanese`() throws {
    let text = try written(row(), .csv, .japanese)
    #expect(text.contains("受付番号,申請番号,申請の種類,"))
    #expect(text.contains(",承認,有効（通知前）,"))
  }

  @Test func `free text has no column where pseudonyms stand`() throws {
    let text = try written(row(name: .pseudonym("name-12"), note: nil), personal: false)
    #expect(!text.contains("Free text") && text.contains(",name-12,"))
  }

  @Test func `what was erased is said to be`() throws {
    #expect(try written(row(name: .erased)).contains(",(erased),hanako"))
  }

  @Test func `a document is valid by its schema, whatever its values hold`() throws {
    let rows = [
      try row(), try row(name: .erased, note: .value("]]>&<\u{0}\u{202E}\r\n")), try row(name: .pseudonym("name-1")),
    ]
    for row in rows {
      let text = try written(row, .xml)
      #expect(
        try SchemaCheck.troubles(in: Data(text.utf8), schema: .decisions, namespace: "urn:shinsa:decisions:1").isEmpty)
    }
  }

  @Test func `a line of JSON has its members sorted and its values as they are`() throws {
    let line = try written(row(note: .value("\u{0}\"\\\n/行")), .jsonl)
    #expect(line.hasPrefix("{\"announced_at\":null,\"application\":12,\"birth_date_shown\":\"yes\","))
    #expect(line.contains("\"note\":\"\\u0000\\\"\\\\\\n/行\""))
    #expect(line.hasSuffix("}\n") && line.count { $0 == "\n" } == 1)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+81", "'+81"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'␉=1"),
    ("'quoted", "''quoted"),
    ("＝1", "'＝1"), ("1=1", "1=1"), ("", ""), ("a,b", "\"a,b\""), ("=\"a\"", "\"'=\"\"a\"\"\""), ("\r=1", "\"'\n=1\""),
    ("a\0\u{1B}[2J", "a␀␛[2J"),
  ])
  func `a cell is never a formula and never breaks its row`(value: String, cell: String) throws {
    #expect(CSVTable.row([value, "x"]) == Data("\(cell),x\r\n".utf8))
  }

  @Test func `a manifest tells in which piece a file was changed`() throws {
    let contents = Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 % 91) })
    let file = ExportManifest.File(name: "x.csv", contents: contents, rows: 1)
    #expect(file.pieceBytes == 1024 && file.pieces.count == 98)
    #expect(ExportVerification.defects(of: contents, file) == [])
    var changed = contents
    changed[70_000] ^= 4
    guard case .piece(let from, let to, _) = ExportVerification.defects(of: changed, file).first else {
      Issue.record("no piece")
      return
    }
    #expect((from..<to).contains(70_000) && to - from == 1024)
    changed = contents
    changed.insert(0, at: 5_000)
    let defects = ExportVerification.defects(of: changed, file)
    #expect(defects.count == 2 && defects[0] == .length(stated: 100_000, found: 100_001))
    #expect(ExportManifest.name(for: "decisions-1.2.csv") == "decisions-1.2-manifest.json")
  }
}
