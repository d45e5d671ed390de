import Domain
import Foundation
import GRDB

/// A kind of thing that is kept about a person, in the order in which a person reads of it.
public enum PersonPart: String, Sendable, CaseIterable {
  case account, address, number, proposal, application, picture, note, mail, link, bounce, correction, failure, student
  case entry
}

/// One thing that is kept about a person: what is stored, value by value, what is JSON taken apart.
public struct PersonItem: Sendable {
  /// Which kind.
  public var part: PersonPart
  /// Names of values with the values, in the order of the table; `content.applicant.name.kanji` for one inside of JSON.
  public var values: [(name: String, value: String)]
}

extension Reading {
  /// Everything that is kept about the holder of an account and these applications, but for hashes of secrets.
  public func everything(ofAccount id: String, cases: [CaseID]) throws -> [PersonItem] {
    try PersonPart.allCases.flatMap { part in try items(part, account: id, cases: cases) }
  }

  private func items(_ part: PersonPart, account id: String, cases: [CaseID]) throws -> [PersonItem] {
    let list = cases.map(String.init).joined(separator: ", ")
    return try Row.fetchAll(database, sql: Self.query(part, cases: list), arguments: ["account": id]).map { row in
      PersonItem(part: part, values: Self.values(of: row))
    }
  }

  private static func query(_ part: PersonPart, cases: String) -> String {
    switch part {
    case .account: "SELECT * FROM account WHERE id = :account"
    case .address: "SELECT * FROM account_address WHERE account = :account ORDER BY until"
    case .number: "SELECT * FROM account_number WHERE account = :account ORDER BY source, number"
    case .proposal: "SELECT * FROM account_proposal WHERE account = :account"
    case .application: "SELECT * FROM application WHERE :account <> '' AND id IN (\(cases)) ORDER BY id"
    case .picture:
      "SELECT * FROM picture WHERE :account <> '' AND application IN (\(cases)) ORDER BY application, number"
    case .note: "SELECT * FROM note WHERE :account <> '' AND application IN (\(cases)) ORDER BY id"
    case .mail: "SELECT * FROM outbox WHERE account = :account OR application IN (\(cases)) ORDER BY id"
    case .link: "SELECT * FROM link WHERE account = :account OR application IN (\(cases)) ORDER BY id"
    case .bounce: "SELECT * FROM bounce WHERE account = :account OR application IN (\(cases)) ORDER BY id"
    case .correction: "SELECT * FROM correction WHERE :account <> '' AND application IN (\(cases)) ORDER BY at"
    case .failure:
      """
      SELECT * FROM credential_failure WHERE email_key IN
        (SELECT email_key FROM account WHERE id = :account UNION
          SELECT email_key FROM account_address WHERE account = :account)
      """
    case .student:
      """
      SELECT student.* FROM student WHERE EXISTS (SELECT 1 FROM account_number
          WHERE account = :account AND account_number.source = student.source AND account_number.number = student.number)
        ORDER BY student.source, student.number
      """
    case .entry:
      // A record that was looked at beside an application may be anybody's.
      """
      SELECT audit_entry.sequence, entry,
        (SELECT json_group_object(name, value) FROM audit_opening WHERE audit_opening.sequence = audit_entry.sequence
          AND json_extract(entry, '$.action') <> 'student.shown') AS kept
      FROM audit_entry WHERE subject = 'account:' || :account
        OR subject IN (SELECT 'application:' || id FROM application WHERE id IN (\(cases)))
      ORDER BY audit_entry.sequence
      """
    }
  }

  /// Hashes of secrets and of what else stands there, folded forms of it, and places inside of our own files.
  private static let unsaid: Set<String> = [
    "password", "second_password", "first_password", "hash", "search", "email_key", "recipient_key", "next_email_key",
    "fingerprint", "digest", "evidence", "start", "length", "unpublished", "version",
  ]

  private static func values(of row: Row) -> [(name: String, value: String)] {
    row.flatMap { name, value -> [(String, String)] in
      guard !unsaid.contains(name),
        let text = String.fromDatabaseValue(value) ?? Int64.fromDatabaseValue(value).map(String.init)
      else { return [] }
      guard text.hasPrefix("{") || text.hasPrefix("["),
        let json = try? JSONSerialization.jsonObject(with: Data(text.utf8))
      else { return [(name, text)] }
      return flattened(json, name)
    }
  }

  /// What a finding says of other people's records; it is no data about the person.
  private static let others: Set<String> = ["candidates", "rivalNear", "record_before"]
  /// Moments, which JSON holds as seconds since the beginning of 2001.
  private static let moments: Set<String> = ["agreed", "at", "due", "submitted"]

  private static func flattened(_ json: Any, _ path: String) -> [(String, String)] {
    switch json {
    case let object as [String: Any]:
      return object.filter { !others.contains($0.key) }.sorted { $0.key < $1.key }
        .flatMap { flattened($0.value, "\(path).\($0.key)") }
    case let list as [Any]:
      return list.enumerated().flatMap { flattened($0.element, "\(path)[\($0.offset + 1)]") }
    case is NSNull: return []
    case let text as String: return [(path, text)]
    case let number as NSNumber:
      let isMoment = moments.contains(path.split(separator: ".").last.map(String.init) ?? "")
      let moment = Date(timeIntervalSinceReferenceDate: number.doubleValue)
      return [(path, isMoment ? Instant.text(moment) : number.stringValue)]
    default: return [(path, "\(json)")]
    }
  }
}
