import CrossCheck
import Domain
import GRDB

extension Reading {
  /// What the office had to do with the person of a case, in the points that are the same.
  ///
  /// - Parameter records: The student records of the person: those that the case is about, and their group.
  public func dealings(with file: Case, records: Set<RecordKey>) throws -> Dealings {
    var search = DealingSearch(database)
    try search.find(records: records)
    try search.find(email: file.application.email)
    try search.find(pictures: Set(file.pictures.map(\.picture.sha256)))
    try search.find(DealingKeys(file.application))
    let chain = try chain(of: file.id)
    let own = try search.findAccounts(restingOn: chain)
    return Dealings(
      applications: try search.applications.filter { !chain.contains($0.key) }.compactMap(application),
      chain: try chain.subtracting([file.id]).compactMap { id in
        try application(id, search.applications[id, default: []])
      },
      accounts: try search.accounts.compactMap { try account($0.key, $0.value, isOwn: own.contains($0.key)) })
  }

  /// A case, those that it mends or stands for since a correction, and those that mend it or stand for it.
  public func chain(of id: CaseID) throws -> Set<CaseID> {
    let statement = try database.cachedStatement(
      sql: """
        WITH RECURSIVE own (id) AS (
          VALUES (?)
          UNION SELECT mends FROM application JOIN own USING (id) WHERE mends IS NOT NULL
          UNION SELECT corrects FROM application JOIN own USING (id) WHERE corrects IS NOT NULL
          UNION SELECT later.id FROM own JOIN application AS later ON later.mends = own.id
          UNION SELECT later.id FROM own JOIN application AS later ON later.corrects = own.id)
        SELECT id FROM own
        """)
    return try Int64.fetchSet(statement, arguments: [id])
  }

  private func application(_ id: CaseID, _ same: Set<SharedPoint>) throws -> RelatedApplication? {
    let statement = try database.cachedStatement(
      sql: "SELECT request, kind, state, submitted, decision FROM application WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      guard let kind = ApplicationKind(rawValue: row["kind"]), let state = CaseState(rawValue: row["state"]),
        let submitted = Instant.date(row["submitted"])
      else { throw StoreError.unreadable(table: "application") }
      return RelatedApplication(
        id: id, request: row["request"], kind: kind, state: state, submitted: submitted,
        rejectedFor: state == .rejected ? try reasons(row["decision"]) : [],
        same: SharedPoint.allCases.filter(same.contains))
    }
  }

  private func reasons(_ decision: String?) throws -> [String] {
    guard let decision,
      case .reject(let rejection) = try JSONColumn.value(DecisionRecord.self, from: decision, table: "application")
        .decision
    else { return [] }
    return rejection.reasons
  }

  private func account(_ id: String, _ same: Set<SharedPoint>, isOwn: Bool) throws -> RelatedAccount? {
    let statement = try database.cachedStatement(sql: "SELECT status, created FROM account WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      guard let status = AccountStatus(rawValue: row["status"]), let since = Instant.date(row["created"]) else {
        throw StoreError.unreadable(table: "account")
      }
      return RelatedAccount(
        id: id, status: status, since: since, isOwn: isOwn, same: SharedPoint.allCases.filter(same.contains))
    }
  }
}
