import Domain
import GRDB

extension Reading {
  /// The national holidays, in the order of their days.
  public func holidays() throws -> [Holiday] {
    try Row.fetchAll(database, sql: "SELECT day, name FROM holiday ORDER BY day").map { row in
      guard let day = CalendarDate(iso: row["day"] as String) else { throw StoreError.unreadable(table: "holiday") }
      return Holiday(day: day, name: row["name"])
    }
  }
}

extension Writing {
  /// Replaces all holidays.
  public func replaceHolidays(_ holidays: [Holiday]) throws {
    try database.execute(sql: "DELETE FROM holiday")
    let insert = try database.makeStatement(sql: "INSERT INTO holiday VALUES (?, ?)")
    for holiday in holidays { try insert.execute(arguments: [holiday.day.description, holiday.name]) }
  }
}
