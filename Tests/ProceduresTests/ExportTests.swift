import Domain
import Foundation
import Outgoing
import Secrets
import Store
import TestSupport
import Testing

@testable import Procedures

/// Exports as the auditor gets them: what they hold, and that nobody can change them unnoticed.
@Suite struct ExportTests {
  private func decided() throws -> AuditorsDesk { try AuditorsDesk() }

  @Test func `every decision that was made is there, undone ones too, with what came of it`() throws {
    let desk = try decided()
    let lines = try desk.lines(of: desk.export(.decisions(.jsonl)))
    #expect(lines.map { $0["outcome"] as? String } == ["reject", "approve", "return"])
    #expect(lines.map { $0["fate"] as? String } == ["undone", "announced", "standing"])
    #expect(lines.map { $0["name"] as? String } == ["電電 花子", "電電 花子", "電電 花子"])
    #expect(lines[1]["student_record"] as? String == "registrar:07-1234")
    #expect(lines[1]["announced_at"] != nil && lines[0]["announced_at"] is NSNull)
    #expect((lines[2]["reasons"] as? [String])?.count == 1)
  }

  @Test func `a selection holds what was asked for, and the manifest says what that was`() throws {
    let desk = try decided()
    func count(_ selection: ExportAudit.Selection) throws -> Int {
      try desk.export(.decisions(.csv), selection).count
    }
    #expect(try count(.init(outcome: .approve)) == 1)
    #expect(try count(.init(reviewer: "sato")) == 3)
    #expect(try count(.init(reviewer: "kato")) == 0)
    #expect(try count(.init(from: desk.desk.home.clock.now.addingTimeInterval(1))) == 0)
    #expect(try count(.init(to: desk.desk.home.clock.now.addingTimeInterval(-86_400))) == 0)
    let faculty = try #require(desk.desk.home.settings.university.faculties.first?.name)
    #expect(try count(.init(faculty: ["医学部"])) == 0)
    let report = try desk.export(.decisions(.xml), .init(outcome: .reject, faculty: [faculty, "旧称"]))
    let manifest = try desk.manifest(report)
    #expect(manifest.filters.outcome == "reject" && manifest.filters.faculty == faculty)
    #expect(manifest.file.rows == report.count && manifest.head == report.head.text)
    #expect(manifest.checkpoint?.checkpoint == 1)
  }

  @Test func `without personal data pseudonyms stand, the same for the same within one export alone`() throws {
    let desk = try decided()
    var names: [String] = []
    for _ in 0..<2 {
      let report = try desk.export(.decisions(.jsonl), .init(personalData: false))
      let text = String(decoding: try Data(contentsOf: report.file), as: UTF8.self)
      for value in ["花子", "hanako", "07-1234", "DENDEN"] { #expect(!text.contains(value)) }
      let stated = try desk.lines(of: report).compactMap { $0["name"] as? String }
      #expect(stated.count == 3 && Set(stated).count == 1)
      names.append(stated[0])
    }
    #expect(names[0] != names[1])
    #expect(names.allSatisfy { $0.hasPrefix("name-") })
  }

  @Test func `what was erased is said to be, in every format`() throws {
    let desk = try decided()
    try DatabaseShell(desk.desk.home.folders.database).run("DELETE FROM audit_opening")
    let lines = try desk.lines(of: desk.export(.decisions(.jsonl)))
    #expect(lines[1]["erased"] as? [String] == ["student_record", "name", "email"])
    #expect(lines[1]["name"] is NSNull)
    #expect(try desk.text(desk.export(.decisions(.csv))).contains("(erased)"))
    #expect(try desk.text(desk.export(.decisions(.xml))).contains("<name erased=\"true\"/>"))
    try desk.expectSound(.decisions(.jsonl))
  }

  @Test func `every kind of export is found sound by both verifiers`() throws {
    let desk = try decided()
    for contents in AuditorsDesk.kinds {
      try desk.expectSound(contents)
      try desk.expectSound(contents, .init(personalData: false))
    }
  }

  @Test func `an export of nothing is one too`() throws {
    let desk = try decided()
    for format in DecisionFormat.allCases { try desk.expectSound(.decisions(format), .init(reviewer: "nobody")) }
  }

  @Test func `an export is recorded before anybody can pick it up`() throws {
    let desk = try decided()
    let report = try desk.export(.entries)
    let lines = try desk.text(report).split(separator: "\n")
    #expect(lines.count == report.count && Int64(lines.count) == report.head.count)
    #expect(try desk.desk.actions().last == "audit.exported")
  }

  @Test func `an edited export, manifest or signature is found by both verifiers, and said where`() throws {
    let desk = try decided()
    for contents in AuditorsDesk.kinds {
      let report = try desk.export(contents)
      let size = try Data(contentsOf: report.file).count
      try desk.expectFound(report, file: report.file, changing: size / 2) { defect in
        if case .piece(let from, let to, _) = defect { (from..<to).contains(size / 2) } else { false }
      }
      try desk.expectFound(report, file: report.manifest, changing: 40) { defect in
        if case .manifestAltered = defect { true } else if case .manifestUnreadable = defect { true } else { false }
      }
      try desk.expectFound(report, file: report.manifest.appendingPathExtension("sig"), changing: 7) { defect in
        if case .manifestAltered = defect { true } else { false }
      }
    }
  }

  @Test func `an export that somebody else signed anew names the other key`() throws {
    let desk = try decided()
    let report = try desk.export(.decisions(.jsonl))
    let other = try HomeKeys(from: .seeded(99))
    var manifest = try desk.manifest(report)
    manifest.key = other.publicSignKeys[0].base64EncodedString()
    let bytes = try manifest.bytes()
    try bytes.write(to: report.manifest)
    try other.signature(of: bytes).write(to: report.manifest.appendingPathExtension("sig"))
    #expect(try desk.verify(report).defects == [.otherKey(stated: manifest.key)])
    #expect(try desk.second(report).code == 1)
  }

  /// Whoever has the key can sign what he likes: then the entries that a line carries give him away.
  @Test func `a line that says something else than its entries is found, though it was signed`() throws {
    let desk = try decided()
    for (old, new, name) in [
      ("\"outcome\":\"approve\"", "\"outcome\":\"reject\"", "outcome"),
      ("\"decided_by\":\"sato\"", "\"decided_by\":\"kato\"", "decided_by"),
      ("\"student_record\":\"registrar:07-1234\"", "\"student_record\":\"registrar:07-9999\"", "student_record"),
    ] {
      let report = try desk.export(.decisions(.jsonl))
      try desk.resign(report) { $0.replacing(old, with: new) }
      #expect(try desk.verify(report).defects.contains(.statement(line: 2, name: name)))
      #expect(try desk.second(report).text.contains("line 2: \(name) is not what the entry says"))
    }
    let report = try desk.export(.decisions(.jsonl))
    try desk.resign(report) { $0.replacing("\"value\":\"hanako@example.jp\"", with: "\"value\":\"taro@example.jp\"") }
    #expect(try desk.verify(report).defects.contains(.value(line: 1, name: "email")))
    #expect(try desk.second(report).text.contains("line 1: email is not the value that was committed to"))
  }

  @Test func `entries that were left out of a signed export are missed`() throws {
    let desk = try decided()
    let report = try desk.export(.entries)
    try desk.resign(report) { text in
      text.split(separator: "\n").enumerated().filter { $0.offset != 4 }.map { $0.element + "\n" }.joined()
    }
    #expect(try desk.verify(report).defects.contains(.chain(.missing(expected: 5, found: 6))))
    #expect(try desk.second(report).text.contains("entry 5 is missing, 6 follows"))
  }
}
