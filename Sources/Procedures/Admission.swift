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
  let prepared: PreparedRequests
  let checks: RecordChecks
  let notices: Notices

  /// Stores an application as a waiting case, serves a request without a reviewer, or says why not.
  func admit(_ request: ReadRequest, in writing: Writing) throws -> ImportReport.Request {
    switch request.result {
    case .application(let application, let token, _):
      try admit(application, token: token, request, in: writing)
    case .selfService(let asked): try serve(asked, request, in: writing)
    case .refused(let reasons): try refuseOrRepeat(request, reasons, in: writing.reading)
    }
  }

  private func serve(
    _ asked: SelfServiceRequest, _ request: ReadRequest, in writing: Writing
  ) throws -> ImportReport.Request {
    if let known = try known(asked.id, request, in: writing.reading) { return known }
    do {
      let service = ServeRequest(office, notices: notices, submitted: asked.submitted, in: writing)
      let effect = try service.serve(asked.action, credentials: prepared.credentials[request.path])
      try writing.insertSelfService(asked, sender: bundle.sender, fingerprint: request.fingerprint, bundle: number)
      try writing.record(entry(asked, request, effect))
      try writing.noteRequestAccepted(sender: bundle.sender, request: asked.id)
      return ImportReport.Request(id: asked.id, path: request.path, outcome: .accepted)
    } catch let refused as ServeRequest.Refused {
      return refusal(of: request, refused.causes.map { Refusal($0, path: request.path) })
    }
  }

  private func entry(_ asked: SelfServiceRequest, _ request: ReadRequest, _ effect: ServeRequest.Effect) -> AuditDraft {
    var facts: [String: AuditFact] = [
      "request": .text(asked.id), "sender": .text(bundle.sender), "kind": .text(asked.action.kind.rawValue),
      "bundle": .number(number), "fingerprint": .text(request.fingerprint),
    ]
    var subject = "request:\(bundle.sender)/\(asked.id)"
    switch effect {
    case .none: facts["effect"] = .text("none")
    case .served(let account):
      facts["effect"] = .text("served")
      if let account { subject = AuditDraft.subject(ofAccount: account) }
    }
    return AuditDraft(.requestServed, subject: subject, facts: facts)
  }

  /// What is said of an id that was accepted before: the same bytes are a repeat, others are refused.
  private func known(_ id: String, _ request: ReadRequest, in reading: Reading) throws -> ImportReport.Request? {
    guard let accepted = try reading.acceptedFingerprint(sender: bundle.sender, request: id) else { return nil }
    guard accepted == request.fingerprint else { return refusal(of: request, [fault(.idTaken, request)]) }
    return ImportReport.Request(id: id, path: request.path, outcome: .repeat)
  }

  private func admit(
    _ application: Application, token: String?, _ request: ReadRequest, in writing: Writing
  ) throws -> ImportReport.Request {
    if let known = try known(application.id, request, in: writing.reading) { return known }
    do {
      let link = try redeemable(token, for: application, in: writing)
      try store(application, request, link: link, in: writing)
      return ImportReport.Request(id: application.id, path: request.path, outcome: .accepted)
    } catch let unfit as Unfit {
      return refusal(of: request, [fault(unfit.fault, request)])
    }
  }

  /// What only the office's own files tell to be wrong with a request.
  private struct Unfit: Error {
    let fault: RequestFault
  }

  /// The link that the token opens; nil where none came and none is needed.
  ///
  /// The refusal does not say what is wrong with it.
  private func redeemable(_ token: String?, for application: Application, in writing: Writing) throws -> Link? {
    guard let token else { return nil }
    let hash = OneTimeToken.hash(of: token)
    guard
      let link = try writing.reading.liveLink(
        hash: hash, submitted: application.submitted, at: writing.scribe.moment)
    else { throw Unfit(fault: .linkRefused) }
    switch link.purpose {
    case .addition:
      guard application.kind == .addStudentNumber, application.resubmits == nil,
        let account = try link.account.flatMap({ try writing.reading.account($0) }), account.status == .active,
        account.email == application.email
      else { throw Unfit(fault: .linkRefused) }
    case .registration:
      // Who has an account proves it by a link of the account's.
      guard application.kind != .addStudentNumber, application.resubmits == nil,
        link.emailKey == application.email.key
      else { throw Unfit(fault: .linkRefused) }
    case .resubmission:
      // By the id that the application had when it was sent: a case that a correction opened bears another.
      guard let mended = application.resubmits, let id = link.application,
        let file = try writing.reading.caseFile(id), file.sender == bundle.sender, file.application.id == mended,
        file.state == .returned,
        // A link of an application for an account must not become one of an account.
        (file.application.kind == .addStudentNumber) == (application.kind == .addStudentNumber),
        try isOfItsAccount(application, file, in: writing.reading)
      else { throw Unfit(fault: .linkRefused) }
    case .changeEmail, .objection, .resetPassword: throw Unfit(fault: .linkRefused)
    }
    return link
  }

  /// An application for an account states the account's own address, whatever the one that it mends stated.
  private func isOfItsAccount(_ application: Application, _ mended: Case, in reading: Reading) throws -> Bool {
    guard application.kind == .addStudentNumber, let id = mended.account else { return true }
    return try reading.account(id).map { $0.status == .active && $0.email == application.email } ?? false
  }

  /// The request's own pictures; where a resubmission brings none, the earlier ones stand unless new ones were asked for.
  private func evidence(own: SealedPictures, link: Link?, in reading: Reading) throws -> SealedPictures {
    guard own.places.isEmpty, let mended = try link?.application.flatMap({ try reading.caseFile($0) }) else {
      return own
    }
    guard !mended.asksForPictures else { throw Unfit(fault: .picturesAskedFor) }
    guard !mended.pictures.isEmpty else { return own }
    guard let earlier = try reading.sealedPictures(of: mended.id) else { throw Unfit(fault: .picturesAskedFor) }
    return SealedPictures(places: earlier.places, wrappedKey: earlier.key)
  }

  /// The finding from before its turn, renewed; a new one where earlier pictures stand, which nobody knew then.
  private func finding(
    on application: Application, _ prepared: PreparedApplication, pictures: [Picture], in reading: Reading
  ) throws -> (assessment: Encoded<Assessment>, snapshot: Int64?) {
    guard pictures.isEmpty || !prepared.sealed.places.isEmpty else {
      let (check, snapshot) = try checks.check(application, pictures: pictures, in: reading)
      return (try Encoded(check.assessment), snapshot)
    }
    return try checks.renewed(prepared, pictures: pictures, in: reading)
  }

  private func store(_ application: Application, _ request: ReadRequest, link: Link?, in writing: Writing) throws {
    guard let prepared = prepared.applications[request.path] else { throw CocoaError(.featureUnsupported) }
    let evidence = try evidence(own: prepared.sealed, link: link, in: writing.reading)
    let pictures = evidence.places.map(\.picture)
    let (assessment, snapshot) = try finding(on: application, prepared, pictures: pictures, in: writing.reading)
    let mended = try link?.application.flatMap { try writing.reading.caseFile($0) }
    let id = try writing.insertCase(
      NewCase(
        bundle: number, sender: bundle.sender, fingerprint: request.fingerprint, application: prepared.application,
        assessment: assessment, snapshot: snapshot, mends: mended?.id, account: link?.account ?? mended?.account,
        pictures: evidence.places, evidenceKey: evidence.wrappedKey, search: prepared.search))
    var facts: [String: AuditFact] = [
      "request": .text(application.id), "sender": .text(bundle.sender), "kind": .text(application.kind.rawValue),
      "overall": .text(assessment.value.overall.rawValue), "bundle": .number(number),
      "fingerprint": .text(request.fingerprint), "pictures": .list(pictures.map(\.sha256)),
    ]
    if let snapshot { facts["snapshot"] = .number(snapshot) }
    var personal = ["email": application.email.asWritten]
    if !application.applicant.name.isEmpty { personal["name"] = application.applicant.name.display }
    personal["record"] = assessment.value.record?.qualified
    try writing.record(
      AuditDraft(.applicationReceived, subject: AuditDraft.subject(of: id), facts: facts, personal: personal))
    if let link { try redeem(link, by: id, in: writing) }
    try notices.tell(.received, about: application, id, in: writing)
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
