import Domain
import Foundation
import Store

/// Applies the rules that are about rows of the database, batch by batch.
struct PurgeRows {
  let office: Office

  /// So many things leave in one transaction; counts, which no staff wait for, go all at once.
  private static func batch(_ rule: RetentionRule) -> Int? {
    [.passwordFailures, .importFailures].contains(rule) ? nil : 200
  }

  init(_ office: Office) { self.office = office }

  /// What is removed and the entry that says so are one transaction: an interrupted run leaves no gap between them.
  func remove(_ rule: RetentionRule, before limit: Date, into tally: inout RetentionTally) throws {
    while true {
      let due = try office.store.read { try $0.due(rule, before: limit, count: Self.batch(rule)) }
      guard !due.isEmpty else { return }
      if rule == .quarantine { try removeQuarantined(due) }
      let removed = try office.write { writing in
        // Somebody may have taken one of them up meanwhile.
        let still = Set(due)
        let items = try writing.reading.due(rule, before: limit, count: Self.batch(rule)).filter(still.contains)
        try remove(rule, items.map(\.id), before: limit, in: writing)
        try writing.recordRetention(rule, items.map(\.since))
        return items
      }
      tally.add(removed.map(\.since))
      guard due.count == Self.batch(rule) else { return }
    }
  }

  private func remove(_ rule: RetentionRule, _ ids: [Int64], before limit: Date, in writing: Writing) throws {
    switch rule {
    case .pictures: for id in ids { _ = try writing.forgetEvidenceKey(of: id, reason: .retentionOver) }
    case .cases, .rejected:
      for id in ids {
        _ = try writing.forgetEvidenceKey(of: id, reason: .retentionOver)
        if let file = try writing.reading.caseFile(id) { try writing.erase(file) }
      }
    case .notes: for id in ids { try writing.eraseNotes(on: id) }
    case .mails: try writing.eraseMails(ids)
    case .links, .bounces, .refusals: try writing.delete(rule, ids)
    case .looks: try writing.eraseOpenings(ofEntries: ids)
    case .quarantine: try writing.eraseQuarantined(ids)
    case .passwordFailures, .importFailures: try writing.forgetFailures(rule, before: limit)
    case .bundles, .mailFiles, .receiptFiles, .accountFiles, .auditFiles, .reportFiles: break
    }
  }

  /// The files go before the rows that know of them, so that a run that stops in between is made up for.
  private func removeQuarantined(_ due: [DueItem]) throws {
    let folder = office.folders.drop.appending(path: "quarantine", directoryHint: .isDirectory)
    for item in due {
      guard let place = try office.store.read({ try $0.quarantinePlace(of: item.id) }) else { continue }
      let zip = folder.appending(path: place, directoryHint: .notDirectory)
      try removeFile(zip)
      try removeFile(zip.deletingPathExtension().appendingPathExtension("reasons.txt"))
    }
  }
}

/// Removes a file, if it is there; throws `POSIXError`.
func removeFile(_ file: URL) throws {
  guard unlink(file.path) == 0 || errno == ENOENT else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}

extension Writing {
  /// Notes in the log how much a rule removed; nothing where it found nothing.
  func recordRetention(_ rule: RetentionRule, _ moments: [Date]) throws {
    guard let oldest = moments.min(), let newest = moments.max() else { return }
    try record(
      AuditDraft(
        .retentionApplied, subject: "home",
        facts: [
          "rule": .text(rule.rawValue), "count": .number(Int64(moments.count)),
          "oldest": .text(Instant.text(oldest)), "newest": .text(Instant.text(newest)),
        ]))
  }
}
