import Domain
import Foundation
import Intake
import Outgoing
import Store

/// Takes in one prepared bundle: everything that it brings, in one transaction, before the file is moved.
struct ImportBundle {
  let office: Office
  let checks: RecordChecks
  private let moment: Date

  init(_ office: Office, checks: RecordChecks) {
    self.office = office
    self.checks = checks
    moment = office.clock()
  }

  /// Commits a bundle; throws what is our own fault, and then nothing is changed.
  func commit(_ prepared: PreparedBundle) throws -> ImportReport.Bundle {
    do {
      try admitClock(prepared)
      // Here and not when it was read: the workers go on with the next bundle while the disk takes this one's pictures.
      if case .read = prepared.result { try prepared.evidence.finish() }
      let report = try office.store.write(as: office.scribe(at: moment)) { writing in
        switch prepared.result {
        case .refused(let refused): try quarantine(prepared, refused, in: writing)
        case .read(let bundle, let requests): try take(prepared, bundle, requests, in: writing)
        }
      }
      if report.outcome != .imported { prepared.evidence.discard() }
      return report
    } catch {
      // After a failed sync nobody knows whether the commit is on the disk: then the next run judges by the database.
      if error as? StoreError != .inaccessible { prepared.evidence.discard() }
      throw error
    }
  }

  /// What lies in the future by a clock of ours that was set back is not the sender's fault; throws `ClockBehind`.
  private func admitClock(_ prepared: PreparedBundle) throws {
    guard prepared.refusals.contains(where: \.restsOnTheClock) else { return }
    let latest = try office.store.read { try $0.latestAuditMoment(ofLast: Self.rememberedEntries) }
    guard case .behind(let seconds) = ClockJudgement(now: prepared.moment, newestEntry: latest) else { return }
    throw ClockBehind(seconds: seconds)
  }

  /// A clock that was ahead and is right again is forgotten after some days of work.
  private static let rememberedEntries = 1_000

  private func take(
    _ prepared: PreparedBundle, _ bundle: ReadBundle, _ requests: PreparedRequests, in writing: Writing
  ) throws -> ImportReport.Bundle {
    let known = try writing.reading.importedManifest(sender: bundle.sender, name: bundle.id)
    if let known, known != bundle.manifestSHA256 {
      let other = BundleRefused(
        reasons: [Refusal(.manifest(.idTakenByOther), path: "manifest.xml")], identity: bundle.identity,
        manifestSHA256: bundle.manifestSHA256)
      return try quarantine(prepared, other, in: writing)
    }
    var report = ImportReport.Bundle(
      file: prepared.file.lastPathComponent, id: bundle.id, outcome: known == nil ? .imported : .repeat,
      notes: known == nil ? bundle.notes : [])
    var record = try self.record(prepared, report.outcome, in: writing.reading)
    record.sender = bundle.sender
    record.name = bundle.id
    record.manifestSHA256 = bundle.manifestSHA256
    record.id = try writing.insertBundle(
      record,
      facts: [
        "sender": .text(bundle.sender), "id": .text(bundle.id), "requests": .number(Int64(bundle.requests.count)),
      ])
    if report.outcome == .imported {
      let admission = Admission(
        office: office, bundle: bundle, number: record.id, prepared: requests, checks: checks,
        notices: try Notices(office))
      report.requests = try bundle.requests.map { try admission.admit($0, in: writing) }
      for request in report.requests where request.outcome == .refused {
        try writing.insertRefusal(
          bundle: record.id, path: request.path, request: request.id, reasons: request.reasons.map(WordedReason.init))
      }
    }
    try writing.setReceipt(receipt(of: report, sender: bundle.sender), ofBundle: record.id)
    return report
  }

  private func quarantine(
    _ prepared: PreparedBundle, _ refused: BundleRefused, in writing: Writing
  ) throws -> ImportReport.Bundle {
    let report = ImportReport.Bundle(
      file: prepared.file.lastPathComponent, id: refused.identity?.id, outcome: .quarantined, reasons: refused.reasons)
    var record = try self.record(prepared, .quarantined, in: writing.reading)
    record.sender = refused.identity?.sender
    record.name = refused.identity?.id
    record.manifestSHA256 = refused.manifestSHA256
    record.reasons = QuarantineNote.text(file: report.file, reasons: refused.reasons)
    record.id = try writing.insertBundle(record, facts: ["codes": .list(refused.reasons.map(\.code))])
    try writing.setReceipt(receipt(of: report, sender: refused.identity?.sender), ofBundle: record.id)
    try writing.insertRefusal(
      bundle: record.id, path: nil, request: nil, reasons: refused.reasons.map(WordedReason.init))
    return report
  }

  private func record(
    _ prepared: PreparedBundle, _ outcome: ImportReport.Bundle.Outcome, in reading: Reading
  ) throws -> BundleRecord {
    let name = prepared.file.lastPathComponent
    let receipts = office.folders.receipts
    // What could not be answered is better not taken in.
    guard access(receipts.path, W_OK | X_OK) == 0 else {
      throw BundleError.system(step: .write, file: receipts.lastPathComponent, errno: errno)
    }
    func isTaken(_ name: String) throws -> Bool {
      var facts = stat()
      return try lstat(receipts.appending(path: name).path, &facts) == 0 || reading.receiptIsPending(name)
    }
    return BundleRecord(
      file: name, sender: nil, name: nil, manifestSHA256: nil,
      outcome: BundleOutcome(rawValue: outcome.rawValue) ?? .quarantined, identity: prepared.identity.text,
      receiptName: try ReceiptWriter.name(for: name, isTaken: isTaken), receipt: nil, reasons: nil)
  }

  private func receipt(of report: ImportReport.Bundle, sender: String?) -> Data {
    let outcome: Receipt.Outcome =
      switch report.outcome {
      case .imported, .skipped: .imported
      case .repeat: .repeated
      case .quarantined: .quarantined
      }
    let requests = report.requests.map { request in
      let outcome: Receipt.Request.Outcome =
        switch request.outcome {
        case .accepted: .accepted
        case .repeat: .repeated
        case .refused: .refused
        }
      return Receipt.Request(id: request.id, path: request.path, outcome: outcome, reasons: request.reasons)
    }
    return ReceiptWriter.standard.bytes(
      Receipt(
        file: report.file, bundle: report.id, sender: sender, outcome: outcome, at: moment, reasons: report.reasons,
        requests: requests))
  }
}

/// What tells a file from a later one of the same name.
struct FileIdentity: Equatable, Sendable {
  let text: String

  init(of file: URL) throws {
    var facts = stat()
    guard lstat(file.path, &facts) == 0 else { throw CocoaError(.fileReadNoSuchFile) }
    text = "\(facts.st_ino):\(facts.st_size):\(facts.st_mtim.tv_sec).\(facts.st_mtim.tv_nsec)"
  }
}
