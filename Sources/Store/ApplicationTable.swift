import Domain
import Foundation
import GRDB

extension Reading {
  /// The fingerprint under which this sender's request id was accepted.
  public func acceptedFingerprint(sender: String, request: String) throws -> String? {
    try database.value(
      """
      SELECT fingerprint FROM application WHERE sender = ?1 AND request = ?2
      UNION ALL SELECT fingerprint FROM self_service WHERE sender = ?1 AND request = ?2
      """, [sender, request])
  }

  /// The case of this short id.
  public func caseFile(_ id: CaseID) throws -> Case? {
    try Row.fetchOne(database, sql: "SELECT * FROM application WHERE id = ?", arguments: [id]).map(decodeCase)
  }

  /// The cases that a sender's id names, in all senders.
  public func caseIDs(request: String) throws -> [CaseID] {
    try Int64.fetchAll(database, sql: "SELECT id FROM application WHERE request = ? ORDER BY id", arguments: [request])
  }

  /// The case of this sender's request.
  public func caseID(sender: String, request: String) throws -> CaseID? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM application WHERE sender = ? AND request = ?", arguments: [sender, request])
  }

  /// The cases in a state, in the order of submission.
  public func caseIDs(in state: CaseState) throws -> [CaseID] {
    try Int64.fetchAll(
      database, sql: "SELECT id FROM application WHERE state = ? ORDER BY submitted, id", arguments: [state.rawValue])
  }

  /// The case that a resubmission mends.
  public func mended(by id: CaseID) throws -> Case? {
    try Int64.fetchOne(database, sql: "SELECT mends FROM application WHERE id = ?", arguments: [id])
      .flatMap { try caseFile($0) }
  }

  /// The bundle that brought a case.
  public func bundleNumber(of id: CaseID) throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT bundle FROM application WHERE id = ?", arguments: [id]) ?? 0
  }

  /// Cases in these states, in the order of submission.
  public func cases(in states: Set<CaseState>) throws -> [Case] {
    let marks = databaseQuestionMarks(count: states.count)
    return try Row.fetchAll(
      database, sql: "SELECT * FROM application WHERE state IN (\(marks)) ORDER BY submitted, id",
      arguments: StatementArguments(states.map(\.rawValue).sorted())
    ).map(decodeCase)
  }

  /// Cases whose folded words contain one of `words`, newest first.
  public func cases(matching words: [String], limit: Int) throws -> [Case] {
    if words.isEmpty { return [] }
    let condition = words.map { _ in "search LIKE ? ESCAPE '\\'" }.joined(separator: " OR ")
    return try Row.fetchAll(
      database, sql: "SELECT * FROM application WHERE \(condition) ORDER BY id DESC LIMIT \(limit)",
      arguments: StatementArguments(words.map(likePattern))
    ).map(decodeCase)
  }

  private func decodeCase(_ row: Row) throws -> Case {
    guard let state = CaseState(rawValue: row["state"]), let received = Instant.date(row["received"]) else {
      throw StoreError.unreadable(table: "application")
    }
    let id: CaseID = row["id"]
    return Case(
      id: id, sender: row["sender"],
      application: try JSONColumn.value(Application.self, from: row["content"], table: "application"),
      state: state, received: received,
      announced: (row["announced"] as String?).flatMap(Instant.date),
      version: row["version"],
      assessment: try JSONColumn.value(Assessment.self, from: row["assessment"], table: "application"),
      snapshot: row["snapshot"],
      decision: try (row["decision"] as String?).map {
        try JSONColumn.value(DecisionRecord.self, from: $0, table: "application")
      },
      pictures: try pictures(of: id), account: row["account"], corrects: row["corrects"],
      corrected: (row["corrected"] as String?).flatMap(Instant.date),
      objected: (row["objected"] as String?).flatMap(Instant.date), isBounced: try hasOpenBounce(id),
      erased: (row["erased"] as String?).flatMap(Instant.date))
  }
}

extension Writing {
  /// Stores an accepted application as a waiting case; returns its short id.
  public func insertCase(_ new: NewCase) throws -> CaseID {
    let application = new.application.value
    try database.run(
      """
      INSERT INTO application (bundle, sender, request, fingerprint, kind, state, submitted, received, version, mends,
        account, corrects, content, assessment, snapshot, email_key, search)
      VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        new.bundle, new.sender, new.request, new.fingerprint, application.kind.rawValue,
        Instant.text(application.submitted), Instant.text(scribe.moment), new.mends,
        new.account, new.corrects, new.application.text, new.assessment.text, new.snapshot, application.email.key,
        new.search,
      ])
    let id = database.lastInsertedRowID
    try database.insertDealingKeys(of: application, id)
    for (index, sealed) in new.pictures.enumerated() { try insertPicture(sealed, number: index + 1, of: id) }
    if let key = new.evidenceKey { try database.run("INSERT INTO evidence_key VALUES (?, ?)", [id, key]) }
    return id
  }

  /// Stores a changed case; throws `CaseMoved` if somebody else changed it since it was read.
  public func update(_ changed: Case, from version: Int) throws {
    try database.execute(
      sql: """
        UPDATE application SET state = ?, announced = ?, version = ?, assessment = ?, snapshot = ?, decision = ?,
        corrected = ?, objected = ? WHERE id = ? AND version = ?
        """,
      arguments: [
        changed.state.rawValue, changed.announced.map(Instant.text), version + 1,
        try JSONColumn.text(changed.assessment), changed.snapshot, try changed.decision.map(JSONColumn.text),
        changed.corrected.map(Instant.text), changed.objected.map(Instant.text), changed.id, version,
      ])
    guard database.changesCount == 1 else { throw CaseMoved(id: changed.id) }
  }
}

/// A case was changed by somebody else between reading and writing.
public struct CaseMoved: Error, Hashable, Sendable {
  /// Which.
  public var id: CaseID

  /// Names the case.
  public init(id: CaseID) { self.id = id }
}
