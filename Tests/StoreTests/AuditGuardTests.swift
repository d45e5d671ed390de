import Domain
import Foundation
import GRDB
import Store
import TestSupport
import Testing

struct AuditGuardTests {
  private func log() throws -> TestStore {
    let home = try TestStore()
    try home.write { writing in
      for number in 1...3 {
        try writing.record(
          AuditDraft(.noteAdded, subject: "application:\(number)", personal: ["text": "note \(number)"]))
      }
    }
    return home
  }

  @Test func `entries are neither changed nor deleted nor put in again`() throws {
    let home = try log()
    home.expectRefused("UPDATE audit_entry SET entry = '{}' WHERE sequence = 2")
    home.expectRefused("UPDATE audit_entry SET hash = 'x'")
    home.expectRefused("DELETE FROM audit_entry WHERE sequence = 3")
    home.expectRefused("DELETE FROM audit_entry")
    home.expectRefused("INSERT OR REPLACE INTO audit_entry (sequence, entry, hash) VALUES (2, '{}', 'x')")
    home.expectRefused("REPLACE INTO audit_entry (sequence, entry, hash) VALUES (3, '{}', 'x')")
    home.expectRefused(
      "INSERT INTO audit_entry (sequence, entry, hash) VALUES (2, '{}', 'x') ON CONFLICT DO UPDATE SET entry = '{}'")
  }

  @Test func `an entry has the next number`() throws {
    let home = try log()
    for sequence in [-1, 0, 5, 99] {
      home.expectRefused("INSERT INTO audit_entry (sequence, entry, hash) VALUES (\(sequence), '{}', 'x')")
    }
  }

  @Test func `the head only grows, and there is one`() throws {
    let home = try log()
    home.expectRefused("DELETE FROM audit_head")
    home.expectRefused("UPDATE audit_head SET count = 2")
    home.expectRefused("UPDATE audit_head SET hash = 'x'")
    home.expectRefused("INSERT INTO audit_head VALUES (2, 0, 'x')")
    home.expectRefused("INSERT OR REPLACE INTO audit_head VALUES (1, 0, 'x')")
  }

  @Test func `personal values can be erased, and belong to an entry`() throws {
    let home = try log()
    try home.shell("DELETE FROM audit_opening WHERE sequence = 2")
    #expect(try home.read { try $0.openings(of: 2) } == [:])
    #expect(try home.read { try $0.openings(of: 1) } == ["text": "note 1"])
    home.expectRefused("INSERT INTO audit_opening VALUES (99, 'text', x'00', 'x')")
  }

  @Test func `entries are found by their subject, and walked in order with what was said in them`() throws {
    let home = try log()
    #expect(try home.read { try $0.auditEntries(about: "application:2").map(\.sequence) } == [2])
    #expect(try home.read { try $0.auditEntries(about: "application") }.isEmpty)
    var walked: [(Int64, [String])] = []
    try home.read {
      try $0.eachAuditEntry { entry, openings in walked.append((entry.sequence, openings.map(\.value))) }
    }
    #expect(walked.map(\.0) == [1, 2, 3])
    #expect(walked.map(\.1) == [["note 1"], ["note 2"], ["note 3"]])
    let head = try home.read { try $0.auditHead() }
    #expect(head.count == 3)
    #expect(try home.read { try $0.auditEntries(about: "application:3").last?.hash } == head.hash)
  }
}
