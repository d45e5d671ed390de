import Domain
import Foundation
import GRDB
import TestSupport

@testable import Store

/// A row for every table that any edition has had, in an order in which whatever is referred to is there before.
///
/// Whoever adds a table adds a row here: a test says so otherwise.
enum ReleasedRows {
  typealias Values = [String: (any DatabaseValueConvertible & Sendable)?]

  private static let time = "2026-11-21T15:00:00.000Z"
  private static let later = "2026-12-21T15:00:00.000Z"

  static func all() throws -> [(String, Values)] {
    let parts: [[(String, Values)]] = [
      office, students, bundles, try applications(), dealings, try accounts(), mails, nights,
    ]
    return Array(parts.joined())
  }

  private static let office: [(String, Values)] = [
    ("home", ["id": 1, "created": time, "training": 0]),
    ("staff", ["name": "sato", "role": "reviewer", "added": time]),
    (
      "published_edition",
      [
        "kind": "postal", "loaded": time, "loaded_by": "sato", "sha256": "p", "encoding": "utf-8", "entries": 1,
        "unusable": 0,
      ]
    ),
    (
      "postal_place",
      [
        "code": "5300001", "line": 1, "municipality": "27127", "prefecture": "大阪府", "city": "大阪市北区", "written": "梅田",
        "town": "梅田",
      ]
    ),
    ("holiday", ["day": "2026-11-23", "name": "勤労感謝の日"]),
  ]

  private static let students: [(String, Values)] = [
    (
      "snapshot",
      [
        "source": "registrar", "loaded": time, "loaded_by": "sato", "sha256": "s", "encoding": "utf-8", "records": 1,
        "unusable": 0,
      ]
    ),
    (
      "student",
      [
        "id": 1, "snapshot": 1, "source": "registrar", "number": "07-1234", "has_number": 1, "kanji": "電電 花子",
        "kana": "デンデン ハナコ", "birth_date": "1988-09-09", "university": "電電大学", "search": "電電",
      ]
    ),
    ("student_key", ["kind": 1, "key": "k", "student": 1]),
    ("student_posting", ["bucket": 1, "entries": Data(count: 8)]),
    ("name_count", ["name": 1, "records": 1]),
    ("office_record", ["number": "72-1", "state": "withdrawn", "content": "{}"]),
  ]

  private static let bundles: [(String, Values)] = [
    (
      "bundle",
      [
        "file": "P-1.zip", "sender": "portal", "name": "P-1", "manifest_sha256": "m", "outcome": "imported",
        "read_at": time, "identity": "1:2:3", "receipt_name": "P-1.xml", "place": "P-1.zip", "settled": time,
      ]
    ),
    (
      "bundle",
      [
        "file": "broken.zip", "outcome": "quarantined", "read_at": time, "identity": "1:2:4",
        "receipt_name": "broken.xml", "reasons": "no zip",
      ]
    ),
    ("refusal", ["bundle": 2, "path": nil, "request": nil, "reasons": "[]"]),
    (
      "self_service",
      [
        "sender": "portal", "request": "S-1", "fingerprint": "f", "kind": "start-registration", "bundle": 1,
        "accepted": time,
      ]
    ),
  ]

  private static func applications() throws -> [(String, Values)] {
    let decided = try Samples.file().decided(Samples.approval(), in: Samples.context())
    let decision = try JSONColumn.text(try decided.decision.made("decision"))
    func row(_ request: String, _ state: String, _ decision: String?, _ more: Values = [:]) throws -> (String, Values) {
      let values: Values = [
        "bundle": 1, "sender": "portal", "request": request, "fingerprint": "f", "kind": "new", "state": state,
        "submitted": time, "received": time, "version": 1,
        "content": try JSONColumn.text(Samples.application(id: request)),
        "assessment": try JSONColumn.text(Samples.assessment()), "snapshot": 1, "decision": decision,
        "email_key": "hanako@example.jp", "search": "s",
      ]
      return ("application", values.merging(more) { $1 })
    }
    return [
      try row("A-1", "approved", decision, ["announced": time]),
      try row("A-2", "waiting", nil, ["mends": 1]),
      try row("A-3", "withdrawn", nil),
      try picture(of: 1, "a", at: 0), try picture(of: 2, "b", at: 9),
    ]
  }

  private static func picture(of application: Int, _ hash: String, at start: Int) throws -> (String, Values) {
    let values: Values = [
      "application": application, "number": 1, "content": try JSONColumn.text(Samples.picture()), "sha256": hash,
      "evidence": "e.evidence", "start": start, "length": 9,
    ]
    return ("picture", values)
  }

  private static let dealings: [(String, Values)] = [
    ("evidence_key", ["application": 1, "wrapped": Data(count: 40)]),
    ("evidence_forgotten", ["application": 2, "at": time, "reason": "forbidden-evidence"]),
    ("picture_forgotten", ["application": 2, "number": 1, "at": time, "reason": "retention-over", "shown": nil]),
    ("picture_opening", ["application": 1, "number": 1, "name": "sato", "at": time]),
    ("item_mark", ["application": 2, "item": "image-1", "standing": "resolved", "name": "sato", "at": time]),
    ("claim", ["application": 2, "name": "sato", "until": later]),
    ("note", ["application": 1, "name": "sato", "at": time, "text": "電話で確認"]),
    ("dealing_key", ["application": 1, "phone": 1]),
    ("correction", ["application": 1, "reason": "別人", "name": "ito", "os_user": "ito", "at": time]),
  ]

  private static func accounts() throws -> [(String, Values)] {
    let enrolment = LinkedEnrolment(record: RecordKey(number: "07-1234"), application: 1, faculty: "法学部")
    func row(_ id: String, _ status: String, _ email: String) throws -> (String, Values) {
      let values: Values = [
        "id": id, "email": email, "email_key": email.lowercased(), "status": status,
        "content": try JSONColumn.text(Samples.name), "created": time, "credentials_changed": time, "must_change": 0,
        "password": "$one", "second_password": "$two", "unpublished": 0, "profile": "{}",
      ]
      return ("account", values)
    }
    return [
      try row("one", "active", "Hanako@example.jp"), try row("two", "closed", "old@example.jp"),
      (
        "account_number",
        [
          "source": enrolment.record.source, "number": enrolment.record.number, "account": "one", "application": 1,
          "content": try JSONColumn.text(enrolment),
        ]
      ),
      (
        "account_address",
        [
          "account": "one", "email": "before@example.jp", "email_key": "before@example.jp", "until": time,
        ]
      ),
      (
        "account_proposal",
        [
          "account": "one", "deed": "merge", "target": "two", "reason": "同一人", "name": "ito", "os_user": "ito",
          "at": time,
        ]
      ),
      ("account_file", ["sequence": 1, "epoch": 1, "sha256": "abc", "created": time, "placed": time]),
      ("credential_failure", ["email_key": "x@example.jp", "count": 2, "locks": 0, "last": time]),
    ]
  }

  private static let mails: [(String, Values)] = [
    (
      "outbox",
      [
        "key": "k1", "application": 1, "account": "one", "purpose": "approved-new", "recipient": "Hanako@example.jp",
        "subject": "件名", "body": "本文", "prepared": time, "due": time, "state": "sent", "changed": time,
      ]
    ),
    (
      "outbox",
      [
        "key": "k2", "application": 2, "purpose": "received", "recipient": "Hanako@example.jp", "subject": "件名",
        "body": "本文", "prepared": time, "due": later, "state": "prepared", "changed": time,
      ]
    ),
    (
      "link",
      [
        "hash": "h", "purpose": "resubmission", "application": 1, "account": "one", "email_key": "hanako@example.jp",
        "issued": time, "expires": later,
      ]
    ),
    ("bounce", ["mail": "k1", "application": 1, "action": "failed", "at": time]),
  ]

  private static let nights: [(String, Values)] = [
    ("import_failure", ["file": "P-2.zip", "identity": "1:2:5", "runs": 1, "last": time]),
    ("audit_checkpoint", ["number": 1, "document": Data([1]), "signature": Data(count: 64)]),
    (
      "restoration",
      [
        "at": time, "backup_made": time, "backup_head": "1:a", "epoch": 2, "withheld": 0, "links": 0,
      ]
    ),
  ]
}
