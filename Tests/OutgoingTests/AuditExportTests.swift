import Domain
import Foundation
import Testing

@testable import Outgoing

@Suite struct AuditExportTests {
  private func row(name: String? = "電電 花子", reasons: [String] = []) throws -> DecisionRow {
    let seen = DocumentCheck(document: .driversLicence, name: .now, birthDate: true, address: .agrees)
    let approval = Approval(record: RecordKey(number: "07-12"), seen: seen)
    let decision = DecisionRecord(
      decision: .approve(approval), by: Signature(name: "sato", osUser: "sato"),
      at: try Example.date("2026-11-22T07:34:05.000Z"), secondPersonReasons: [.conflict],
      confirmation: Confirmation(
        by: Signature(name: "suzuki", osUser: "trainer"), at: try Example.date("2026-11-22T15:00:00.000Z")))
    return DecisionRow(
      id: 12, application: "A-1", kind: .new, received: try Example.date("2026-11-21T15:00:00.000Z"),
      decision: decision, reasons: reasons, overall: .conflict, announced: nil, name: name, email: "hanako@example.jp",
      entry: 40, entryHash: "ab12")
  }

  private func lines(_ rows: [DecisionRow], _ language: Language = .english, personal: Bool = true) throws -> [String] {
    let bytes = AuditExport.csv(rows, language: language, zone: try Example.tokyo(), personalData: personal)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let text = try #require(String(validating: bytes.dropFirst(3), as: UTF8.self))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    return lines.dropLast()
  }

  @Test func `a decision is one row of the table`() throws {
    #expect(
      try lines([try row()]) == [
        "Short ID,Application ID,Kind,Received,Decided at,Decided by,Outcome,Reasons,Student record,Cross-check,"
          + "Second person because of,Confirmed by,Confirmed at,Announced at,Name,E-mail address,Audit entry,"
          + "Audit entry hash",
        "12,A-1,new account,2026-11-22 00:00:00,2026-11-22 16:34:05,sato,approve,,registrar:07-12,conflict,"
          + "approved against a conflict,suzuki (trainer),2026-11-23 00:00:00,,電電 花子,hanako@example.jp,40,ab12",
      ])
  }

  @Test func `in Japanese headers and words are Japanese`() throws {
    let lines = try lines([try row()], .japanese)
    #expect(lines[0].hasPrefix("受付番号,申請番号,申請の種類,"))
    #expect(lines[1].contains(",承認,"))
  }

  @Test func `without personal data nobody can be told from it`() throws {
    let text = try lines([try row(reasons: ["電話 090-0000-0000"])], personal: false).joined()
    for value in ["花子", "hanako", "07-12", "090", "Name", "E-mail"] { #expect(!text.contains(value)) }
    #expect(text.contains("sato"))
  }

  @Test func `what was erased is said to be`() throws {
    #expect(try lines([try row(name: nil)])[1].contains(",(erased),hanako"))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+81", "'+81"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'␉=1"),
    ("'quoted", "''quoted"),
    ("＝1", "'＝1"), ("1=1", "1=1"), ("", ""), ("a,b", "\"a,b\""), ("=\"a\"", "\"'=\"\"a\"\"\""), ("\r=1", "\"'\n=1\""),
    ("a\0\u{1B}[2J", "a␀␛[2J"),
  ])
  func `a cell is never a formula and never breaks its row`(value: String, cell: String) throws {
    #expect(CSVTable.bytes([[value, "x"]]).dropFirst(3) == Data("\(cell),x\r\n".utf8))
  }

  @Test func `entries of the chain stand one a line as they were hashed`() throws {
    let entries = [Data(#"{"n":1}"#.utf8), Data(#"{"n":2}"#.utf8)]
    #expect(try AuditExport.jsonLines(entries) == Data("{\"n\":1}\n{\"n\":2}\n".utf8))
    #expect(throws: AuditExport.BrokenLine(index: 1)) { try AuditExport.jsonLines([entries[0], Data("{\n}".utf8)]) }
  }
}
