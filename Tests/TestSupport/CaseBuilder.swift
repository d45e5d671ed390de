import Domain
import Foundation

extension Samples {
  /// A waiting case with one picture, found to be clearly about record 07-1234.
  public static func file(
    _ application: Application? = nil, state: CaseState = .waiting, overall: Overall = .clear,
    flags: Set<AssessmentFlag> = [], openedBy viewers: Set<String> = ["sato"]
  ) throws -> Case {
    Case(
      id: 12, sender: "portal.example.ac.jp", application: try application ?? self.application(), state: state,
      received: FixedClock.start, announced: nil, version: 1, assessment: assessment(overall, flags: flags),
      snapshot: 3,
      decision: nil, pictures: [CasePicture(number: 1, picture: picture(), openedBy: viewers)])
  }

  /// A finding about record 07-1234.
  public static func assessment(_ overall: Overall = .clear, flags: Set<AssessmentFlag> = []) -> Assessment {
    let key = RecordKey(number: "07-1234")
    return Assessment(
      overall: overall, record: key, weight: 40, fields: [], candidates: [Candidate(record: key, weight: 40)],
      reasons: [], flags: flags)
  }

  /// What was seen on a licence that agrees with everything.
  public static let seen = DocumentCheck(document: .driversLicence, name: .now, birthDate: true, address: .agrees)

  /// An approval of record 07-1234.
  public static func approval(
    number: String = "07-1234", seen: DocumentCheck = seen, reason: String? = nil
  ) -> Decision {
    .approve(Approval(record: RecordKey(number: number), seen: seen, reason: reason))
  }

  /// A reviewer named 佐藤, working under the own name.
  public static let sato = Actor(name: "sato", osUser: "sato", role: .reviewer)
  /// Another reviewer.
  public static let kato = Actor(name: "kato", osUser: "kato", role: .reviewer)

  /// What a decision of `actor` is judged against, the record of the application chosen.
  public static func context(_ actor: Actor = sato, at moment: Date = FixedClock.start) throws -> DecisionContext {
    let settings = try settings()
    return DecisionContext(
      actor: actor, now: moment, training: false, record: record(), rejecting: settings.rejecting,
      returning: settings.returning, hold: settings.hold, timeZone: settings.timeZone)
  }
}
