import Foundation

/// What a queue marks an application with; stable codes of `--json`.
public enum CaseFlag: String, Codable, Sendable, CaseIterable {
  /// Approving it needs a second person, or one is awaited.
  case secondReviewer = "second-reviewer"
  /// It is of a kind by which accounts are stolen.
  case takeover
  /// A caution stands on a record of the person.
  case caution
  /// The holder of the account objected to what was approved.
  case objected
  /// It stands anew, because the decision before was wrong.
  case correction
  /// A mail about it came back.
  case bounced
  /// The address or the student record has an account already.
  case accountExists = "account-exists"
  /// A picture of it came before, from another application.
  case samePicture = "same-picture"
  /// The same picture stands in it twice.
  case pictureTwice = "picture-twice"
  /// A picture shows what must not be collected.
  case forbiddenEvidence = "forbidden-evidence"
  /// The best record was entered by the office.
  case officeRecord = "office-record"
  /// The postal code does not fit the address, or is unknown.
  case postalCode = "postal-code"
  /// It mends an earlier one.
  case resubmission
  /// It waits for longer than it should.
  case overdue
  /// Who the applicant is was removed, as the time for it was over.
  case erased
}

extension Case {
  /// After so many opening days an application that still waits is overdue.
  public static let dueAfterOpeningDays = 5

  /// The flags of this case at `moment`, in the order of importance.
  public func flags(at moment: Date, in zone: TimeZone, counting days: OpeningDays) -> [CaseFlag] {
    var flags = Set(assessment.flags.map(CaseFlag.init))
    let needsSecond = assessment.overall == .conflict || !flags.isDisjoint(with: [.caution, .officeRecord])
    if state == .proposed || (state == .waiting && needsSecond) { flags.insert(.secondReviewer) }
    if application.kind != .new { flags.formUnion([.takeover, .secondReviewer]) }
    if application.resubmits != nil { flags.insert(.resubmission) }
    if objected != nil { flags.formUnion([.objected, .takeover]) }
    if corrects != nil { flags.insert(.correction) }
    if isBounced { flags.insert(.bounced) }
    // It asks for somebody: once such a picture is unreadable, nobody has to do anything.
    if pictures.contains(where: \.wasForbidden), !pictures.contains(where: \.isStatedForbidden) {
      flags.remove(.forbiddenEvidence)
    }
    if erased != nil { flags.insert(.erased) }
    let isOpen = state == .waiting || state == .proposed
    if isOpen, days.between(received, and: moment, in: zone) > Self.dueAfterOpeningDays {
      flags.insert(.overdue)
    }
    return CaseFlag.allCases.filter(flags.contains)
  }
}

extension CaseFlag {
  /// The same mark, of an assessment.
  init(_ flag: AssessmentFlag) {
    switch flag {
    case .caution: self = .caution
    case .accountExists: self = .accountExists
    case .samePicture: self = .samePicture
    case .pictureTwice: self = .pictureTwice
    case .forbiddenEvidence: self = .forbiddenEvidence
    case .officeRecord: self = .officeRecord
    case .postalCode: self = .postalCode
    }
  }
}

extension CasePicture {
  /// Whether it is there, and is stated to show what must not be collected.
  fileprivate var isStatedForbidden: Bool { isKept && picture.isStatedForbidden }
}
