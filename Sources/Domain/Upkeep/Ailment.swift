/// Something that is wrong with a home or its machine: facts, no words, and nothing personal.
public enum Ailment: Hashable, Sendable {
  case file(FileAilment)
  case consumer(ConsumerAilment)
  case machine(MachineAilment)
  case office(OfficeAilment)
  case database(DatabaseAilment)
  case night(NightAilment)
  case desk(DeskAilment)

  /// How much it matters.
  public var severity: CheckSeverity {
    switch self {
    case .file(let ailment): ailment.severity
    case .consumer(let ailment): ailment.severity
    case .machine(let ailment): ailment.severity
    case .office(let ailment): ailment.severity
    case .database(let ailment): ailment.severity
    case .night(let ailment): ailment.severity
    case .desk: .hint
    }
  }
}

/// What ails the home's folders and files; paths are relative to the home.
public enum FileAilment: Hashable, Sendable {
  case noHome
  case folderMissing(String)
  case notAFolder(String)
  case otherOwner(String)
  case openToOthers(String, mode: Int)

  var severity: CheckSeverity {
    switch self {
    case .noHome, .folderMissing, .notAFolder: .missing
    case .otherOwner, .openToOthers: .fallsShort
    }
  }
}

/// What keeps those who take files away from what is theirs.
public enum ConsumerAilment: Hashable, Sendable {
  case groupUnknown(folder: String, group: String)
  case ownerNotInGroup(folder: String, group: String)
  case otherGroup(folder: String, group: String)
  case unreachable(folder: String, group: String, closed: String)

  var severity: CheckSeverity {
    switch self {
    case .groupUnknown: .missing
    case .ownerNotInGroup, .otherGroup, .unreachable: .fallsShort
    }
  }
}

/// What ails disk and clock.
public enum MachineAilment: Hashable, Sendable {
  case readOnly
  case diskLow(free: Int64, needed: Int64)
  case filesLow(free: Int64)
  case clockBehind(seconds: Int64)
  case clockAhead(days: Int)
  case clockBeforeProgram
  case clockUnsynchronised
  case zonesMissing

  var severity: CheckSeverity {
    switch self {
    case .readOnly, .zonesMissing: .missing
    case .diskLow, .filesLow, .clockBehind, .clockAhead, .clockBeforeProgram: .fallsShort
    case .clockUnsynchronised: .hint
    }
  }
}

/// What ails configuration, keys and staff.
public enum OfficeAilment: Hashable, Sendable {
  case configurationFaulty([Sentence])
  case templatesFaulty([Sentence])
  case keysMissing
  case keysUnreadable
  case keysOpenNothing
  case keysNotAnnounced(sort: String)
  case noSupervisor
  case ownerNotStaff(String)

  var severity: CheckSeverity {
    switch self {
    case .configurationFaulty, .keysMissing, .keysUnreadable, .keysOpenNothing: .missing
    case .templatesFaulty, .keysNotAnnounced, .noSupervisor, .ownerNotStaff: .fallsShort
    }
  }
}

/// What ails the database and the sealed files.
public enum DatabaseAilment: Hashable, Sendable {
  case missing
  case inaccessible
  case busy
  case damaged([String])
  case otherEdition
  case auditBroken(faults: Int)
  case auditCut
  case evidenceMissing(count: Int, example: String)
  case evidenceShort(count: Int, example: String)
  case evidenceOrphaned(count: Int)

  var severity: CheckSeverity {
    switch self {
    case .missing, .inaccessible, .damaged, .otherEdition: .missing
    case .busy, .auditBroken, .auditCut, .evidenceMissing, .evidenceShort: .fallsShort
    case .evidenceOrphaned: .hint
    }
  }
}

/// What ails that which should run by itself.
public enum NightAilment: Hashable, Sendable {
  case lockLeft(work: String, holder: Int32)
  case backupsNotConfigured
  case backupNone
  case backupOld(days: Int)
  case never
  case old(hours: Int)
  case cutOff
  case fellShort(steps: [NightStep])

  var severity: CheckSeverity {
    switch self {
    case .backupsNotConfigured, .backupNone, .backupOld, .old, .cutOff, .fellShort: .fallsShort
    case .lockLeft, .never: .hint
    }
  }
}

/// What staff at their desks could have better; nothing of the job hangs on it.
public enum DeskAilment: Hashable, Sendable {
  case sudoMissing
  case sudoRuleMissing
  case sudoRuleUnseen
  case terminalSimple
  case terminalNotUTF8
  case chafaMissing
  case chafaNotConfined
}
