import Domain

/// What else the office had to do with a person, as `show --json` prints it (manual: commands).
struct DealingsJSON {
  /// Another application.
  struct Related: Encodable {
    var id: String
    var shortID: CaseID
    var kind: String
    var state: String
    var submitted: String
    var reasons: [String]
    var same: [String]
    /// Whether it mends the one shown, or is mended by it.
    var isOwn: Bool

    enum CodingKeys: String, CodingKey {
      case id, kind, state, submitted, reasons, same
      case shortID = "short_id"
      case isOwn = "own"
    }
  }

  /// An account.
  struct Account: Encodable {
    var id: String
    var status: String
    var since: String
    var same: [String]
    /// Whether it rests on the application shown, or on one of its chain.
    var isOwn: Bool

    enum CodingKeys: String, CodingKey {
      case id, status, since, same
      case isOwn = "own"
    }
  }

  let applications: [Related]
  let accounts: [Account]

  init(_ dealings: Dealings) {
    applications =
      dealings.applications.map { Self.related($0, isOwn: false) }
      + dealings.chain.map { Self.related($0, isOwn: true) }
    accounts = dealings.accounts.map { account in
      Account(
        id: account.id, status: account.status.rawValue, since: Instant.text(account.since),
        same: account.same.map(\.rawValue), isOwn: account.isOwn)
    }
  }

  private static func related(_ dealing: RelatedApplication, isOwn: Bool) -> Related {
    Related(
      id: dealing.request, shortID: dealing.id, kind: dealing.kind.rawValue, state: dealing.state.rawValue,
      submitted: Instant.text(dealing.submitted), reasons: dealing.rejectedFor, same: dealing.same.map(\.rawValue),
      isOwn: isOwn)
  }
}
