import Domain
import GRDB

extension Reading {
  /// What was marked of the items that a case was asked to mend.
  public func itemMarks(of id: CaseID) throws -> [ItemMark] {
    try Row.fetchAll(
      database, sql: "SELECT item, standing, name, at FROM item_mark WHERE application = ? ORDER BY item",
      arguments: [id]
    ).map { row in
      guard let standing = ItemStanding(rawValue: row["standing"]), let at = Instant.date(row["at"]) else {
        throw StoreError.unreadable(table: "item_mark")
      }
      return ItemMark(item: row["item"], standing: standing, name: row["name"], at: at)
    }
  }

  /// What a case was asked to mend, with the marks; nothing where it mends none.
  public func askedItems(of id: CaseID) throws -> AskedItems {
    AskedItems(of: try mended(by: id), marks: try itemMarks(of: id))
  }
}

extension Writing {
  /// Stores marks in place of those of before, and records them; no marks leave no entry.
  public func mark(_ marks: [ItemMark], of id: CaseID) throws {
    guard !marks.isEmpty else { return }
    for mark in marks {
      try database.execute(
        sql: """
          INSERT INTO item_mark (application, item, standing, name, at) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (application, item) DO UPDATE SET standing = excluded.standing, name = excluded.name,
            at = excluded.at
          """, arguments: [id, mark.item, mark.standing.rawValue, mark.name, Instant.text(mark.at)])
    }
    try record(
      AuditDraft(
        .itemsMarked, subject: AuditDraft.subject(of: id),
        facts: ["items": .list(marks.map { "\($0.item):\($0.standing.rawValue)" })]))
  }
}
