import Testing

/// The steps of a working day, each of which has to succeed.
extension Home {
  /// What an ordinary document check sees.
  static let seen = "document=drivers-licence,name=now,birth-date,address=agrees,expiry=2030-04-01"

  func openPictures(of id: String, as name: String = "sato") async throws {
    let shown = try await json(["show", id], as: name)
    for number in 1...max(1, shown["images"].items.count) {
      let outcome = try await run(["image", id, "\(number)"], as: name)
      try #require(outcome.status == 0, "\(outcome.complaints)")
    }
  }

  @discardableResult
  func approve(_ id: String, record: String, as name: String = "sato", more: [String] = []) async throws -> JSON {
    try await openPictures(of: id, as: name)
    return try await json(["decide", id, "approve", "--record", record, "--seen", Self.seen] + more, as: name)
  }

  @discardableResult
  func reject(_ id: String, as name: String = "sato") async throws -> JSON {
    try await json(["decide", id, "reject", "--reason", "no-student-record"], as: name)
  }

  @discardableResult
  func sendBack(_ id: String, as name: String = "sato") async throws -> JSON {
    try await json(["decide", id, "return", "--item", "image-1:unreadable", "--note", "裏面もお願いします。"], as: name)
  }

  @discardableResult
  func sendMail() async throws -> JSON { try await json(["mail", "send", "--now"]) }

  /// The state of every application by the sender's id.
  func states() async throws -> [String: String] {
    let list = try await json(["queue", "--state", "all"])["applications"].items
    return Dictionary(uniqueKeysWithValues: list.map { ($0["id"].text ?? "", $0["state"].text ?? "") })
  }
}
