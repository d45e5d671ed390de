/// `shinsa.yaml` and `weights.yaml` can be used.
struct ConfigurationCheck: HomeCheck {
  let subject = CheckSubject.configuration

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let faults = facts.configurationFaults else { return .skipped }
    return verdict(faults.isEmpty ? [] : [.office(.configurationFaulty(faults))])
  }
}

/// Every mail can be rendered.
struct TemplateCheck: HomeCheck {
  let subject = CheckSubject.templates

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let faults = facts.templateFaults else { return .skipped }
    return verdict(faults.isEmpty ? [] : [.office(.templatesFaulty(faults))])
  }
}

/// The keys are there, and are those that the database was written with.
struct KeyCheck: HomeCheck {
  let subject = CheckSubject.keys

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let keys = facts.keys else { return .skipped }
    switch keys.state {
    case .missing: return .ailing([.office(.keysMissing)])
    case .unreadable: return .ailing([.office(.keysUnreadable)])
    case .read: break
    }
    if keys.opensEvidence == false { return .ailing([.office(.keysOpenNothing)]) }
    return verdict(keys.unannounced.map { .office(.keysNotAnnounced(sort: $0)) })
  }
}

/// Somebody can manage the home, and the night's account may do the night's work.
struct StaffCheck: HomeCheck {
  let subject = CheckSubject.staff

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let staff = facts.database?.staff else { return .skipped }
    var found: [Ailment] = []
    if !staff.contains(where: { $0.role == .supervisor }) { found.append(.office(.noSupervisor)) }
    let owner = staff.first { $0.name.utf8.elementsEqual(facts.ownerName.utf8) }
    if owner?.role.may(.importBundles) != true { found.append(.office(.ownerNotStaff(facts.ownerName))) }
    return verdict(found)
  }
}

/// No lock was left by a process that is gone.
struct LockCheck: HomeCheck {
  let subject = CheckSubject.locks

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard facts.files.contains(where: { $0.inode != nil }) else { return .skipped }
    // That a night was cut off is said where nights are.
    return verdict(
      facts.leftLocks.filter { $0.work != "night" }.map { .night(.lockLeft(work: $0.work, holder: $0.holder)) })
  }
}

/// There is a backup, and it is not old.
struct BackupCheck: HomeCheck {
  let subject = CheckSubject.backups

  /// A backup is made every night; a weekend without one is not alarming, hours.
  private static let oldest = 72

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard facts.configurationFaults != nil else { return .skipped }
    // An exercise needs no backup.
    guard let backups = facts.backups else {
      return facts.training == true ? .skipped : .ailing([.night(.backupsNotConfigured)])
    }
    guard let newest = backups.newest else { return .ailing([.night(.backupNone)]) }
    let hours = Int(facts.now.timeIntervalSince(newest) / 3_600)
    return verdict(hours > Self.oldest ? [.night(.backupOld(days: hours / 24))] : [], remark: .age(hours: hours))
  }
}

/// The night's work is done, every night.
struct NightCheck: HomeCheck {
  let subject = CheckSubject.night

  /// Every night one, and half a day of grace, hours.
  private static let oldest = 36

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let night = facts.night else { return .skipped }
    let isCutOff = facts.leftLocks.contains { $0.work == "night" }
    guard let last = night.last else { return .ailing([.night(isCutOff ? .cutOff : .never)]) }
    let hours = Int(facts.now.timeIntervalSince(last.ended) / 3_600)
    var found: [Ailment] = isCutOff ? [.night(.cutOff)] : []
    if hours > Self.oldest { found.append(.night(.old(hours: hours))) }
    if !last.wanting.isEmpty { found.append(.night(.fellShort(steps: last.wanting))) }
    return verdict(found, remark: .age(hours: hours))
  }
}
