import CrossCheck
import Domain
import Foundation
import Intake
import Secrets
import Store

/// A bundle that was read: its pictures are sealed and its applications looked up, and nothing is committed yet.
struct PreparedBundle: Sendable {
  /// What became of it.
  enum Result: Sendable {
    case refused(BundleRefused)
    case read(ReadBundle, requests: PreparedRequests)
  }

  let file: URL
  let identity: FileIdentity
  /// When it was read: what "not in the future" was measured from.
  let moment: Date
  let result: Result
  let evidence: EvidenceFile

  /// What is wrong with it and with its requests, as far as reading shows.
  var refusals: [Refusal] {
    switch result {
    case .refused(let refused): refused.reasons
    case .read(let bundle, _):
      bundle.requests.flatMap { request -> [Refusal] in
        guard case .refused(let reasons) = request.result else { return [] }
        return reasons
      }
    }
  }
}

/// The office's clock stands before something that has happened already, by so many seconds: it was set back.
public struct ClockBehind: Error, Hashable, Sendable {
  /// By how much.
  public var seconds: Int64

  /// Says by how much.
  public init(seconds: Int64) { self.seconds = seconds }
}

/// What was done for the requests of a bundle, by the members that hold them.
struct PreparedRequests: Sendable {
  var applications: [String: PreparedApplication] = [:]
  var credentials: [String: JudgedCredentials] = [:]

  /// One of several parts that were prepared at once.
  func merged(_ other: PreparedRequests) -> PreparedRequests {
    PreparedRequests(
      applications: applications.merging(other.applications) { $1 },
      credentials: credentials.merging(other.credentials) { $1 })
  }
}

/// What can be done for an application before its turn has come.
struct PreparedApplication: Sendable {
  var sealed: SealedPictures
  /// The application as its column holds it.
  var application: Encoded<Application>
  var search: String
  /// The finding as its column holds it, should it still stand.
  var assessment: Encoded<Assessment>
  /// What it rests on besides the records.
  var grounds: AssessmentGrounds
  /// The edition of the records that it was checked against.
  var snapshot: Int64?
}

/// Does everything for a bundle that needs no place in the order of commits: several threads, while others commit.
struct PrepareBundle: Sendable {
  let office: Office
  let statistics: RecordStatistics
  /// Threads for one bundle.
  static let workers = 2

  /// Throws what is our own fault, and `BundleError.stopped`; then nothing of the bundle remains.
  func run(_ file: URL, hearing: ReadingCourse) throws -> PreparedBundle {
    let moment = office.clock()
    let identity = try FileIdentity(of: file)
    let evidence = EvidenceFile(for: office)
    do {
      var isKnown = false
      let reader = BundleReader(rules: office.settings.intakeRules(now: moment))
      let reading = try reader.read(file) { outline in
        var course = hearing
        isKnown = try self.isKnown(outline)
        course.sink = isKnown ? nil : evidence
        return course
      }
      let result = try result(reading, evidence: isKnown ? nil : evidence)
      return PreparedBundle(file: file, identity: identity, moment: moment, result: result, evidence: evidence)
    } catch {
      evidence.discard()
      throw error
    }
  }

  private func isKnown(_ outline: BundleOutline) throws -> Bool {
    let identity = outline.identity
    return try office.store.read { try $0.importedManifest(sender: identity.sender, name: identity.id) } != nil
  }

  /// Of a bundle that was imported before nothing is kept or looked up: when it is committed it is a repeat, or taken for
  /// another's.
  private func result(_ reading: BundleReading, evidence: EvidenceFile?) throws -> PreparedBundle.Result {
    switch reading {
    case .refused(let refused): return .refused(refused)
    case .read(let bundle):
      guard let evidence else { return .read(bundle, requests: PreparedRequests()) }
      let starts = Array(stride(from: 0, to: bundle.requests.count, by: Self.requestsAtOnce))
      let prepared = try Workers(count: Self.workers).map(starts) { start in
        try prepare(bundle.requests.dropFirst(start).prefix(Self.requestsAtOnce), evidence: evidence)
      }
      return .read(bundle, requests: prepared.reduce(PreparedRequests()) { $0.merged($1) })
    }
  }

  /// Each state of the database that is looked at costs as much as a few look-ups.
  private static let requestsAtOnce = 32

  private func prepare(_ requests: some Sequence<ReadRequest>, evidence: EvidenceFile) throws -> PreparedRequests {
    let checks = RecordChecks(office: office, statistics: statistics)
    var prepared = PreparedRequests()
    prepared.applications = try office.store.read { reading in
      let pairs: [(String, PreparedApplication)] = try requests.compactMap { request in
        guard case .application(let application, _, let pictures) = request.result else { return nil }
        let (check, snapshot) = try checks.check(application, pictures: pictures, in: reading)
        let prepared = PreparedApplication(
          sealed: try evidence.sealed(pictures, ofRequest: request.path), application: try Encoded(application),
          search: SearchWords.of(application), assessment: try Encoded(check.assessment), grounds: check.grounds,
          snapshot: snapshot)
        return (request.path, prepared)
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
    for request in requests {
      guard case .selfService(let asked) = request.result,
        let credentials = Credentials(asked.action, with: office.keys)
      else { continue }
      prepared.credentials[request.path] = try judged(credentials, submitted: asked.submitted)
    }
    return prepared
  }

  /// Hashing takes long and needs no state of the database for its whole length.
  private func judged(_ credentials: Credentials, submitted: Date) throws -> JudgedCredentials {
    let moment = office.clock()
    let account: Account? = try office.store.read { reading in
      switch credentials.bearer {
      case .account(let address): return try reading.account(email: address.key)
      case .link(let token):
        let link = try reading.liveLink(hash: OneTimeToken.hash(of: token), submitted: submitted, at: moment)
        return try link?.account.flatMap { try reading.account($0) }
      }
    }
    let judgement = try CredentialJudgement(
      credentials, account: account, strength: office.settings.scryptLog2N, chance: office.chance, at: moment)
    return JudgedCredentials(credentials: credentials, judgement: judgement)
  }
}
