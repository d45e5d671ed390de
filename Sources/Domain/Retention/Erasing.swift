import Foundation

extension RecordKey {
  /// What stands in the place of a student record whose name was erased.
  public static let erased = RecordKey(source: "erased", number: "erased", hasNumber: false)
}

extension Case {
  /// The case without anything that says who the applicant is.
  ///
  /// Ids, kind, university, faculty, state, moments, who decided and what the outcome was stay, so that every report still
  /// adds up.
  public func erased(at moment: Date) -> Case {
    var blank = self
    blank.application = application.erased
    blank.assessment = assessment.erased
    blank.decision = decision?.erased
    blank.erased = moment
    return blank
  }
}

extension Application {
  fileprivate var erased: Application {
    Application(
      id: id, kind: kind, submitted: submitted, resubmits: resubmits, email: .erased,
      applicant: Applicant(name: PersonName()),
      enrolment: Enrolment(university: enrolment.university, faculty: enrolment.faculty, department: ""))
  }
}

extension Assessment {
  /// Reasons name records, names and dates; the whole and the flags name nothing.
  fileprivate var erased: Assessment {
    Assessment(overall: overall, record: nil, weight: weight, fields: [], candidates: [], reasons: [], flags: flags)
  }
}

extension DecisionRecord {
  fileprivate var erased: DecisionRecord {
    var blank = self
    switch decision {
    case .approve(var approval):
      approval.record = .erased
      approval.reason = nil
      approval.seen?.expiry = nil
      blank.decision = .approve(approval)
    case .reject(let rejection): blank.decision = .reject(Rejection(reasons: rejection.reasons))
    case .sendBack(let sendingBack): blank.decision = .sendBack(SendingBack(items: sendingBack.items))
    }
    return blank
  }
}

extension Account {
  /// The account without anything that says whose it was; its id stays.
  public var erased: Account {
    Account(id: id, email: .erased, status: status, name: PersonName(), enrolments: [], created: created)
  }
}
