import Domain
import Foundation
import Secrets
import Testing

@testable import Outgoing

@Suite struct AuditExportTests {
  private func row(name: RecordedValue = .value("電電 花子"), note: RecordedValue? = .absent) throws -> DecisionRow {
    func entry(_ sequence: Int64, _ action: AuditAction, _ at: String, _ facts: [String: AuditFact]) -> RecordedEntry {
      RecordedEntry(
        sequence: sequence, action: action.rawValue, actor: Signature(name: "sato", osUser: "sato"), role: "reviewer",
        at: at, subject: "application:12", commitments: [:], facts: facts, previous: "")
    }
    let signature = Signature(name: "sato", osUser: "sato")
    var trail = DecisionTrail()
    func step(_ meaning: DecisionStep.Meaning, _ number: Int64, _ at: String, by: Signature = signature) throws {
      trail.take(DecisionStep(meaning, entry: number, application: 12, by: by, at: try Example.date(at)))
    }
    try step(.received, 30, "2026-11-21T15:00:00.000Z")
    try step(.proposed(.approve), 40, "2026-11-22T07:34:05.000Z")
    try step(.confirmed, 41, "2026-11-22T15:00:00.000Z", by: Signature(name: "suzuki", osUser: "trainer"))
    let decision = TrailedDecision(
      try #require(trail.decisions.first), arrival: entry(30, .applicationReceived, "2026-11-21T15:00:00.000Z", [:]),
      entry: entry(
        40, .decisionProposed, "2026-11-22T07:34:05.000Z",
        [
          "outcome": .text("approve"), "kind": .text("new"), "request": .text("A-1"), "sender": .text("portal"),
          "overall": .text("conflict"), "second_person": .list(["conflict"]), "document": .text("drivers-licence"),
          "name_shown": .text("now"), "birth_date_shown": .text("yes"),
        ]))
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

  /// What differs of a file that was described with other contents.
  private func defects(of contents: Data, _ file: ExportManifest.File) -> [ExportDefect] {
    var check = PieceCheck(file)
    // In stretches that fit no piece.
    for start in stride(from: 0, to: contents.count, by: 3_001) {
      contents[start..<min(start + 3_001, contents.count)].withUnsafeBytes { check.take($0) }
    }
    return check.finish()
  }

  private func described(_ contents: Data) throws -> ExportManifest.File {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "x.csv")
    try contents.write(to: file)
    return try ExportManifest.File("x.csv", lyingAt: file, rows: 1)
  }

  @Test func `a manifest tells in which piece a file was changed, and in which lines`() throws {
    let contents = Data((0..<100_000).map { $0 % 100 == 99 ? 0x0A : UInt8(truncatingIfNeeded: $0 % 91 + 0x20) })
    let file = try described(contents)
    #expect(file.pieceBytes == 1024 && file.pieces.count == 98 && file.bytes == 100_000)
    #expect(file.sha256 == Digest.sha256Hex(contents) && file.pieces[97] == Digest.sha256Hex(contents[(97 * 1024)...]))
    #expect(defects(of: contents, file) == [])
    var changed = contents
    changed[70_000] ^= 4
    // Byte 69,632 is the 33rd of line 697, byte 70,655 the 56th of line 707.
    #expect(defects(of: changed, file) == [.piece(from: 69_632, to: 70_656, lines: 697...707)])
    changed = contents
    changed.insert(0, at: 5_000)
    #expect(
      defects(of: changed, file) == [
        .length(stated: 100_000, found: 100_001), .piece(from: 4_096, to: 5_120, lines: 41...52),
      ])
    #expect(
      defects(of: contents.prefix(99_328), file) == [
        .length(stated: 100_000, found: 99_328), .piece(from: 99_328, to: 99_328, lines: 994...994),
      ])
  }

  @Test func `the last byte of a piece that ends a line does not count for the next`() throws {
    let contents = Data((String(repeating: "a", count: 1023) + "\n" + String(repeating: "b", count: 1024)).utf8)
    let file = try described(contents)
    var changed = contents
    changed[0] = 0x63
    #expect(defects(of: changed, file) == [.piece(from: 0, to: 1024, lines: 1...1)])
    changed = contents
    changed[1024] = 0x63
    #expect(defects(of: changed, file) == [.piece(from: 1024, to: 2048, lines: 2...2)])
    #expect(try defects(of: Data(), described(Data())) == [])
  }

  @Test func `the manifest of a file has its name`() {
    #expect(ExportManifest.name(for: "decisions-1.2.csv") == "decisions-1.2-manifest.json")
  }
}
