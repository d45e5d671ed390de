/// There is room for what a night writes.
public struct DiskCheck: HomeCheck {
  /// The disk.
  public let subject = CheckSubject.disk

  /// A night's bundles and evidence, in bytes, however small the database is.
  private static let night: Int64 = 1 << 29
  /// Mails, receipts and evidence of a night are so many files.
  private static let nightFiles: Int64 = 20_000

  /// Judges a disk.
  public init() {}

  /// What it says of a home's disk.
  public func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let disk = facts.disk else { return .skipped }
    guard !disk.isReadOnly else { return .ailing([.machine(.readOnly)]) }
    // A migration, a backup and SQLite's log may each want the database once more.
    let needed = Self.night + disk.database
    var found: [Ailment] = []
    if disk.free < needed { found.append(.machine(.diskLow(free: disk.free, needed: needed))) }
    if let files = disk.freeFiles, files < Self.nightFiles { found.append(.machine(.filesLow(free: files))) }
    return verdict(found, remark: .free(bytes: disk.free))
  }
}

/// The clock can be believed.
struct ClockCheck: HomeCheck {
  let subject = CheckSubject.clock

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let clock = facts.clock else { return .skipped }
    var found: [Ailment] = []
    switch ClockJudgement(now: facts.now, newestEntry: clock.newestEntry) {
    case .believable: break
    case .behind(let seconds): found.append(.machine(.clockBehind(seconds: seconds)))
    case .ahead(let days): found.append(.machine(.clockAhead(days: days)))
    }
    if let made = clock.programMade, facts.now.addingTimeInterval(86_400) < made {
      found.append(.machine(.clockBeforeProgram))
    }
    if clock.isSynchronised == false { found.append(.machine(.clockUnsynchronised)) }
    return verdict(found)
  }
}

/// Days and deadlines need to know what day it is where the office is.
struct TimeZoneCheck: HomeCheck {
  let subject = CheckSubject.timeZones

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let areKnown = facts.zonesAreKnown else { return .skipped }
    return verdict(areKnown ? [] : [.machine(.zonesMissing)])
  }
}

/// Staff come through sudo.
struct SudoCheck: HomeCheck {
  let subject = CheckSubject.sudo

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    // In a home that its user made for himself nobody else has to get in.
    guard let machine = facts.machine, facts.training != true else { return .skipped }
    return switch machine.sudo {
    case .used, .ruled: .sound(.none)
    case .notInstalled: .ailing([.desk(.sudoMissing)])
    case .noRule: .ailing([.desk(.sudoRuleMissing)])
    case .unseen: .ailing([.desk(.sudoRuleUnseen)])
    }
  }
}

/// The full screen wants a terminal that can place text, in UTF-8.
struct TerminalCheck: HomeCheck {
  let subject = CheckSubject.terminal

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let machine = facts.machine else { return .skipped }
    return switch machine.screen {
    case .fit: .sound(.none)
    case .none: .skipped
    case .simple: .ailing([.desk(.terminalSimple)])
    case .notUTF8: .ailing([.desk(.terminalNotUTF8)])
    }
  }
}

/// Pictures are drawn, and what draws them is locked in.
struct PictureDrawingCheck: HomeCheck {
  let subject = CheckSubject.chafa

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let machine = facts.machine else { return .skipped }
    return switch machine.drawing {
    case .works: .sound(.none)
    case .missing: .ailing([.desk(.chafaMissing)])
    case .notConfined: .ailing([.desk(.chafaNotConfined)])
    }
  }
}
