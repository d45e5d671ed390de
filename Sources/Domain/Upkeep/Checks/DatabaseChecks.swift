/// The database is there and sound.
struct DatabaseCheck: HomeCheck {
  let subject = CheckSubject.database

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let database = facts.database else { return .skipped }
    return switch database.state {
    case .missing: .ailing([.database(.missing)])
    case .inaccessible: .ailing([.database(.inaccessible)])
    case .busy: .ailing([.database(.busy)])
    case .damaged(let findings): .ailing([.database(.damaged(findings))])
    case .otherEdition, .current: .sound(.none)
    }
  }
}

/// The database is of this program's edition.
struct SchemaCheck: HomeCheck {
  let subject = CheckSubject.schema

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    switch facts.database?.state {
    case .current: .sound(.none)
    case .otherEdition: .ailing([.database(.otherEdition)])
    case .missing, .inaccessible, .busy, .damaged, nil: .skipped
    }
  }
}

/// The audit log ends where its head says, and if it was walked, is whole.
struct AuditLogCheck: HomeCheck {
  let subject = CheckSubject.audit

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let log = facts.database?.log else { return .skipped }
    if let faults = log.faults, faults > 0 { return .ailing([.database(.auditBroken(faults: faults))]) }
    return verdict(
      log.endsAtHead ? [] : [.database(.auditCut)], remark: .entries(log.entries, areVerified: log.faults != nil))
  }
}

/// Every picture that is kept has its sealed file.
struct EvidenceCheck: HomeCheck {
  let subject = CheckSubject.evidence

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let evidence = facts.evidence else { return .skipped }
    var found: [Ailment] = []
    if let example = evidence.missing.first {
      found.append(.database(.evidenceMissing(count: evidence.missing.count, example: example)))
    }
    if let example = evidence.short.first {
      found.append(.database(.evidenceShort(count: evidence.short.count, example: example)))
    }
    if !evidence.orphaned.isEmpty { found.append(.database(.evidenceOrphaned(count: evidence.orphaned.count))) }
    return verdict(found, remark: .files(evidence.whole))
  }
}
