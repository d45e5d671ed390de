import Domain
import Foundation
import Intake
import Outgoing
import Secrets
import Store

/// Takes in one bundle: everything that it brings, in one transaction, before the file is moved.
struct ImportBundle {
  let office: Office
  private let moment: Date

  init(_ office: Office) {
    self.office = office
    moment = office.clock()
  }

  /// Reads, judges and commits a bundle; throws what is our own fault, and then nothing is changed.
  func run(_ file: URL) throws -> ImportReport.Bundle {
    let identity = try FileIdentity(of: file)
    switch try BundleReader(rules: office.settings.intakeRules(now: moment)).read(file) {
    case .refused(let refused):
      return try quarantine(
        file, identity: identity, claims: refused.identity, manifestSHA256: refused.manifestSHA256,
        reasons: refused.reasons)
    case .read(let bundle):
      return try take(bundle, file: file, identity: identity)
    }
  }

  private func take(_ bundle: ReadBundle, file: URL, identity: FileIdentity) throws -> ImportReport.Bundle {
    let known = try office.store.read { try $0.importedManifest(sender: bundle.sender, name: bundle.id) }
    if let known, known != bundle.manifestSHA256 {
      return try quarantine(
        file, identity: identity, claims: bundle.identity, manifestSHA256: bundle.manifestSHA256,
        reasons: [Refusal(.manifest(.idTakenByOther), path: "manifest.xml")])
    }
    var report = ImportReport.Bundle(
      file: file.lastPathComponent, id: bundle.id, outcome: known == nil ? .imported : .repeat)
    let sealed = known == nil ? try seal(bundle) : [:]
    try office.store.write(as: office.scribe(at: moment)) { writing in
      var record = try self.record(file, identity, report.outcome, in: writing.reading)
      record.sender = bundle.sender
      record.name = bundle.id
      record.manifestSHA256 = bundle.manifestSHA256
      record.id = try writing.insertBundle(
        record,
        facts: [
          "sender": .text(bundle.sender), "id": .text(bundle.id), "requests": .number(Int64(bundle.requests.count)),
        ])
      if report.outcome == .imported {
        let admission = Admission(office: office, bundle: bundle, number: record.id, sealed: sealed)
        report.requests = try bundle.requests.map { try admission.admit($0, in: writing) }
        for request in report.requests where request.outcome == .refused {
          try writing.insertRefusal(
            bundle: record.id, path: request.path, request: request.id, reasons: request.reasons.map(WordedReason.init))
        }
      }
      try writing.setReceipt(receipt(of: report, sender: bundle.sender), ofBundle: record.id)
    }
    return report
  }

  private func quarantine(
    _ file: URL, identity: FileIdentity, claims: BundleIdentity?, manifestSHA256: String?, reasons: [Refusal]
  ) throws -> ImportReport.Bundle {
    let report = ImportReport.Bundle(
      file: file.lastPathComponent, id: claims?.id, outcome: .quarantined, reasons: reasons)
    try office.store.write(as: office.scribe(at: moment)) { writing in
      var record = try self.record(file, identity, .quarantined, in: writing.reading)
      record.sender = claims?.sender
      record.name = claims?.id
      record.manifestSHA256 = manifestSHA256
      record.reasons = QuarantineNote.text(file: report.file, reasons: reasons)
      record.id = try writing.insertBundle(record, facts: ["codes": .list(reasons.map(\.code))])
      try writing.setReceipt(receipt(of: report, sender: claims?.sender), ofBundle: record.id)
      try writing.insertRefusal(
        bundle: record.id, path: nil, request: nil, reasons: reasons.map(WordedReason.init))
    }
    return report
  }

  /// Seals the pictures of every request that was read as an application, before anything is committed.
  private func seal(_ bundle: ReadBundle) throws -> [String: SealedPictures] {
    var evidence = try EvidenceFile(in: office.folders.evidence, chance: office.chance)
    var sealed: [String: SealedPictures] = [:]
    for request in bundle.requests {
      guard case .application(_, _, let pictures) = request.result else { continue }
      let key = EvidenceKey(from: office.chance)
      var places: [SealedPicture] = []
      for picture in pictures {
        places.append(try evidence.append(try bundle.pictureBytes(picture.path), of: picture, with: key))
      }
      sealed[request.path] = SealedPictures(places: places, wrappedKey: try key.wrapped(with: office.keys))
    }
    try evidence.finish()
    return sealed
  }

  private func record(
    _ file: URL, _ identity: FileIdentity, _ outcome: ImportReport.Bundle.Outcome, in reading: Reading
  ) throws -> BundleRecord {
    let name = file.lastPathComponent
    var existing = Set(try FileManager.default.contentsOfDirectory(atPath: office.folders.receipts.path))
    existing.formUnion(try reading.unsettledBundles().map(\.receiptName))
    return BundleRecord(
      file: name, sender: nil, name: nil, manifestSHA256: nil,
      outcome: BundleOutcome(rawValue: outcome.rawValue) ?? .quarantined, identity: identity.text,
      receiptName: ReceiptWriter.name(for: name, existing: existing), receipt: nil, reasons: nil)
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

/// The sealed pictures of one request.
struct SealedPictures {
  var places: [SealedPicture]
  var wrappedKey: Data
}

/// What tells a file from a later one of the same name.
struct FileIdentity: Equatable {
  let text: String

  init(of file: URL) throws {
    var facts = stat()
    guard lstat(file.path, &facts) == 0 else { throw CocoaError(.fileReadNoSuchFile) }
    text = "\(facts.st_ino):\(facts.st_size):\(facts.st_mtim.tv_sec).\(facts.st_mtim.tv_nsec)"
  }
}
