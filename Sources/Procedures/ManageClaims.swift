import Domain
import Store

/// Claims, notes and looks: what staff do with an application besides deciding it.
public struct ManageClaims: Sendable {
  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Takes or renews the claim of the one who acts; throws `DecisionObstacle` while somebody else holds it.
  ///
  /// What is decided is not held by who comes too late to it: nobody could undo it then.
  public func claim(_ id: CaseID) throws {
    try admit()
    try office.write { writing in
      let file = try writing.reading.existingCase(id)
      guard file.state == .waiting || file.state == .proposed else { return }
      if let held = try writing.claim(id, for: office.settings.claim) {
        throw DecisionObstacle.claimedByOther(name: held.name, until: held.until)
      }
    }
  }

  /// Gives a claim back: one's own, or as a supervisor anybody's; throws `DecisionObstacle.notClaimed`.
  public func release(_ id: CaseID) throws {
    try admit()
    try office.write { writing in
      _ = try writing.reading.existingCase(id)
      guard try writing.release(id, heldByAnyone: office.actor.role.may(.manage)) else {
        throw DecisionObstacle.notClaimed
      }
    }
  }

  /// Adds an internal note, which is never mailed.
  public func note(_ text: String, on id: CaseID) throws {
    try admit()
    try office.write { writing in
      let file = try writing.reading.existingCase(id)
      try file.admitText(text)
      try writing.addNote(text, to: id)
    }
  }

  /// Shows an application to the one who acts, and records that it was looked at.
  public func look(at id: CaseID) throws -> Dossier {
    try office.admit(.look)
    let moment = office.clock()
    return try office.write { writing in
      let dossier = try Dossier(id, at: moment, calendar: office.settings.calendar, in: writing.reading)
      try writing.record(AuditDraft(.applicationShown, subject: AuditDraft.subject(of: id)))
      return dossier
    }
  }

  private func admit() throws {
    guard office.actor.role.may(.decide) else { throw DecisionObstacle.roleLacks(.decide) }
  }
}
