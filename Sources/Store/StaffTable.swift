import Domain
import Foundation
import GRDB

extension Reading {
  /// Whether the home is for exercises; nil before `init` has made it.
  public func homeIsTraining() throws -> Bool? {
    try Bool.fetchOne(database, sql: "SELECT training FROM home")
  }

  /// Everybody who may use this home, by name.
  public func staff() throws -> [StaffMember] {
    try Row.fetchAll(database, sql: "SELECT name, role FROM staff ORDER BY name").compactMap { row in
      Role(rawValue: row["role"]).map { StaffMember(name: row["name"], role: $0) }
    }
  }

  /// The member of staff of this name.
  public func staffMember(_ name: String) throws -> StaffMember? {
    try staff().first { $0.name.utf8.elementsEqual(name.utf8) }
  }
}

extension Writing {
  /// Founds the home, once.
  public func createHome(training: Bool) throws {
    try database.execute(
      sql: "INSERT INTO home VALUES (1, ?, ?)", arguments: [Instant.text(scribe.moment), training])
    try record(
      AuditDraft(.homeCreated, subject: "home", facts: ["kind": .text(training ? "training" : "real")]))
  }

  /// Adds a member of staff, or gives one another role.
  public func addStaff(_ member: StaffMember) throws {
    try database.execute(
      sql: "INSERT INTO staff VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET role = excluded.role",
      arguments: [member.name, member.role.rawValue, Instant.text(scribe.moment)])
    try record(
      AuditDraft(
        .staffAdded, subject: "staff:\(member.name)", facts: ["role": .text(member.role.rawValue)]))
  }

  /// Removes a member of staff and gives back what that person had claimed; false if nobody has that name.
  public func removeStaff(_ name: String) throws -> Bool {
    try database.execute(sql: "DELETE FROM staff WHERE name = ?", arguments: [name])
    guard database.changesCount > 0 else { return false }
    try database.execute(sql: "DELETE FROM claim WHERE name = ?", arguments: [name])
    try record(AuditDraft(.staffRemoved, subject: "staff:\(name)"))
    return true
  }
}
