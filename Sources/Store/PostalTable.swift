import Domain
import GRDB

extension Reading {
  /// The places that a code stands for, in the table's order; none for a code that is not in it.
  public func postalPlaces(of code: PostalCode) throws -> [PostalPlace] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT municipality, prefecture, city, written, town, remark FROM postal_place WHERE code = ? ORDER BY line
        """)
    return try Row.fetchAll(statement, arguments: [code.digits]).map { row in
      PostalPlace(
        code: code, municipality: row[0], prefecture: row[1], city: row[2], written: row[3], town: row[4],
        remark: row[5])
    }
  }

  /// Whether the table of postal codes was ever loaded.
  public func hasPostalCodes() throws -> Bool {
    try database.value("SELECT EXISTS (SELECT 1 FROM postal_place)", []) ?? false
  }

  /// How many places the table holds.
  public func postalPlaceCount() throws -> Int { try database.value("SELECT count(*) FROM postal_place", []) ?? 0 }

  /// Counts of the whole table; it is read from one end to the other.
  public func postalCounts() throws -> PostalCounts {
    let byCode = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*), sum(places), sum(places > 1), sum(municipalities > 1) FROM (
          SELECT count(*) AS places, count(DISTINCT municipality) AS municipalities FROM postal_place GROUP BY code)
        """)
    let towns: Int? = try database.value(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM postal_place GROUP BY municipality, substr(written, 1, instr(written || '（', '（') - 1)
        HAVING count(DISTINCT code) > 1)
      """, [])
    return PostalCounts(
      places: byCode?[1] ?? 0, codes: byCode?[0] ?? 0, codesOfSeveralPlaces: byCode?[2] ?? 0,
      codesOfSeveralMunicipalities: byCode?[3] ?? 0, townsOfSeveralCodes: towns ?? 0)
  }
}

extension Reading {
  /// The places of a postal code, none for one that is not in the table; nil where there is no table.
  public func places(of code: PostalCode) throws -> [PostalPlace]? {
    let places = try postalPlaces(of: code)
    return try places.isEmpty && !hasPostalCodes() ? nil : places
  }
}

/// Replaces the table of postal codes within a transaction: readers keep the old one until it commits.
public struct PostalLoading {
  private let insert: Statement

  /// Stores one place, with the line where the file has it.
  public func add(_ place: PostalPlace, line: Int) throws {
    try insert.execute(arguments: [
      place.code.digits, line, place.municipality, place.prefecture, place.city, place.written, place.town,
      place.remark,
    ])
  }

  fileprivate init(_ database: Database) throws {
    insert = try database.makeStatement(sql: "INSERT INTO postal_place VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
  }
}

extension Writing {
  /// Begins a new table: the old one is gone when the transaction commits, and only then.
  public func beginPostalCodes() throws -> PostalLoading {
    try database.execute(sql: "DELETE FROM postal_place")
    return try PostalLoading(database)
  }
}
