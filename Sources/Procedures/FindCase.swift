import Domain
import Store

/// An application that somebody named is not there.
public enum CaseNotFound: Error, Hashable, Sendable {
  /// Nobody has this id.
  case unknown
  /// Several have it; their short ids.
  case ambiguous([CaseID])
}

extension Reading {
  /// The case of a short id; throws `CaseNotFound`.
  func existingCase(_ id: CaseID) throws -> Case {
    guard let file = try caseFile(id) else { throw CaseNotFound.unknown }
    return file
  }

  /// The case that a member of staff names: `#12` or `12` by its short id, else by the sender's id where it is the only one.
  ///
  /// Digits that are one application's short id and another's id at the sender are refused as ambiguous: a wrong person
  /// must never be decided by a coincidence. Throws `CaseNotFound`.
  public func resolveCase(_ text: String) throws -> CaseID {
    if text.hasPrefix("#") {
      guard let id = CaseID(text.dropFirst()), try caseFile(id) != nil else { throw CaseNotFound.unknown }
      return id
    }
    var found = Set(try caseIDs(request: text))
    if let id = CaseID(text), try caseFile(id) != nil { found.insert(id) }
    guard let only = found.first else { throw CaseNotFound.unknown }
    guard found.count == 1 else { throw CaseNotFound.ambiguous(found.sorted()) }
    return only
  }

  /// The student record that a member of staff names: `SOURCE:number`, the number as written, its folded form, or what
  /// stands in for the number of an office record.
  ///
  /// Throws `DecisionObstacle.recordUnknown` or `.recordAmbiguous`.
  public func resolveRecord(_ text: String) throws -> RecordKey {
    var found = try students(number: text).map(\.key)
    if found.isEmpty, let colon = text.firstIndex(of: ":") {
      let key = RecordKey(source: String(text[..<colon]), number: String(text[text.index(after: colon)...]))
      found = try student(key).map { [$0.key] } ?? []
    }
    if found.isEmpty {
      found = try student(RecordKey(source: RecordKey.officeSource, number: text)).map { [$0.key] } ?? []
    }
    if found.isEmpty { found = try students(foldedNumber: StudentNumber(asWritten: text).folded).map(\.key) }
    guard let only = found.first else { throw DecisionObstacle.recordUnknown(number: text) }
    guard found.count == 1 else {
      throw DecisionObstacle.recordAmbiguous(number: text, choices: found.map(\.qualified))
    }
    return only
  }
}
