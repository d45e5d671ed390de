import Domain
import Foundation
import Intake
import Secrets
import Store

/// Admits the requests of one bundle in the transaction that imports it.
struct Admission {
  let office: Office
  let bundle: ReadBundle
  let number: Int64
  /// By the members that hold the requests.
  let prepared: [String: PreparedApplication]
  let checks: RecordChecks

  /// Stores an application as a waiting case, or says why not.
  func admit(_ request: ReadRequest, in writing: Writing) throws -> ImportReport.Request {
    guard case .application(let application, let token, let pictures) = request.result else {
      guard case .refused(let reasons) = request.result else { return refusal(of: request, []) }
      return try refuseOrRepeat(request, reasons, in: writing.reading)
    }
    if let accepted = try writing.reading.acceptedFingerprint(sender: bundle.sender, request: application.id) {
      guard accepted == request.fingerprint else { return refusal(of: request, [fault(.idTaken, request)]) }
      return ImportReport.Request(id: application.id, path: request.path, outcome: .repeat)
    }
    let link: Link?
    do {
      link = try redeemable(token, for: application, in: writing)
    } catch is BadToken {
      return refusal(of: request, [fault(.linkRefused, request)])
    }
    try store(application, request, pictures: pictures, link: link, in: writing)
    return ImportReport.Request(id: application.id, path: request.path, outcome: .accepted)
  }

  private struct BadToken: Error {}

  /// The link that the token opens; nil where none came and none is needed.
  ///
  /// The refusal does not say what is wrong with it.
  private func redeemable(_ token: String?, for application: Application, in writing: Writing) throws -> Link? {
    guard let token else { return nil }
    let hash = OneTimeToken.hash(of: token)
    guard let link = try writing.reading.liveLink(hash: hash, at: writing.scribe.moment) else { throw BadToken() }
    switch link.purpose {
    case .registration:
      guard application.resubmits == nil, link.emailKey == application.email.key else { throw BadToken() }
    case .resubmission:
      guard let mended = application.resubmits, let id = link.application,
        try writing.reading.caseID(sender: bundle.sender, request: mended) == id,
        try writing.reading.caseFile(id)?.state == .returned
      else { throw BadToken() }
    }
    return link
  }

  private func store(
    _ application: Application, _ request: ReadRequest, pictures: [Picture], link: Link?, in writing: Writing
  ) throws {
    guard let prepared = prepared[request.path] else { throw CocoaError(.featureUnsupported) }
    let (assessment, snapshot) = try checks.renewed(prepared, pictures: pictures, in: writing.reading)
    let evidence = prepared.sealed
    let id = try writing.insertCase(
      NewCase(
        bundle: number, sender: bundle.sender, fingerprint: request.fingerprint, application: prepared.application,
        assessment: assessment, snapshot: snapshot, mends: link?.application, pictures: evidence.places,
        evidenceKey: evidence.wrappedKey, search: prepared.search))
    var facts: [String: AuditFact] = [
      "request": .text(application.id), "sender": .text(bundle.sender), "kind": .text(application.kind.rawValue),
      "overall": .text(assessment.value.overall.rawValue), "bundle": .number(number),
      "fingerprint": .text(request.fingerprint), "pictures": .list(pictures.map(\.sha256)),
    ]
    if let snapshot { facts["snapshot"] = .number(snapshot) }
    var personal = ["name": application.applicant.name.display, "email": application.email.asWritten]
    personal["record"] = assessment.value.record?.qualified
    try writing.record(
      AuditDraft(.applicationReceived, subject: AuditDraft.subject(of: id), facts: facts, personal: personal))
    if let link { try redeem(link, by: id, in: writing) }
    try writing.noteRequestAccepted(sender: bundle.sender, request: application.id)
  }

  /// Spends the link; a resubmission takes the place of what it mends.
  private func redeem(_ link: Link, by id: CaseID, in writing: Writing) throws {
    try writing.spend(link)
    try writing.record(
      AuditDraft(
        .linkRedeemed, subject: AuditDraft.subject(of: id), facts: ["purpose": .text(link.purpose.rawValue)]))
    guard let mended = link.application, var old = try writing.reading.caseFile(mended) else { return }
    old.state = .superseded
    try writing.update(old, from: old.version)
    try writing.record(
      AuditDraft(
        .applicationSuperseded, subject: AuditDraft.subject(of: mended), facts: ["by": .number(id)]))
  }

  /// A refused request whose id and bytes were accepted before is a repeat: its links and dates may have run out since.
  private func refuseOrRepeat(
    _ request: ReadRequest, _ reasons: [Refusal], in reading: Reading
  ) throws -> ImportReport.Request {
    if let id = request.id,
      try reading.acceptedFingerprint(sender: bundle.sender, request: id) == request.fingerprint
    {
      return ImportReport.Request(id: id, path: request.path, outcome: .repeat)
    }
    return refusal(of: request, reasons)
  }

  private func refusal(of request: ReadRequest, _ reasons: [Refusal]) -> ImportReport.Request {
    ImportReport.Request(id: request.id, path: request.path, outcome: .refused, reasons: reasons)
  }

  private func fault(_ fault: RequestFault, _ request: ReadRequest) -> Refusal {
    Refusal(.request(fault), path: request.path)
  }
}
