import Domain
import Foundation
import Testing

/// Facts of a home to which nothing is wrong, and what each check says once something is.
@Suite struct DoctorTests {
  private static let now = Date(timeIntervalSince1970: 1_795_000_000)

  /// A real home with a group for mails, seen at noon after a whole night.
  private func sound() -> HomeFacts {
    var facts = HomeFacts(now: Self.now, owner: 990, ownerName: "shinsa")
    facts.training = false
    facts.files = [
      file(".", .home, 0o711), file("import", .dropped, 0o700), file("state", .own, 0o700),
      file("state/evidence", .own, 0o700), file("export", .passage, 0o711),
      file("export/mail", .shared, 0o750, group: 50), file("export/accounts", .shared, 0o700),
      FileFacts(
        path: "state/keys.json", sort: .secret,
        inode: Inode(owner: 990, group: 990, mode: 0o600, isFolder: false)),
    ]
    facts.groups = [ConsumerFacts(folder: "export/mail", group: "postfix", number: 50, hasOwner: true)]
    facts.disk = DiskFacts(free: 100 << 30, freeFiles: 1_000_000, database: 1 << 30, isReadOnly: false)
    facts.clock = ClockFacts(
      newestEntry: Self.now - 3_600, programMade: Self.now - 86_400, isSynchronised: true)
    facts.zonesAreKnown = true
    facts.configurationFaults = []
    facts.templateFaults = []
    facts.keys = KeyFacts(state: .read, opensEvidence: true)
    facts.database = DatabaseFacts(
      state: .current,
      staff: [StaffMember(name: "tanaka", role: .supervisor), StaffMember(name: "shinsa", role: .importer)],
      log: LogFacts(entries: 812, endsAtHead: true))
    facts.evidence = EvidenceFacts(whole: 3)
    facts.backups = BackupFacts(newest: Self.now - 9 * 3_600)
    facts.night = NightFacts(last: night([.done, .done]), homeMade: Self.now - 1e7)
    facts.machine = MachineFacts(sudo: .ruled, screen: .fit, drawing: .works)
    return facts
  }

  private func file(_ path: String, _ sort: FileFacts.Sort, _ mode: Int, group: UInt32 = 990) -> FileFacts {
    FileFacts(path: path, sort: sort, inode: Inode(owner: 990, group: group, mode: mode, isFolder: true))
  }

  private func night(_ outcomes: [NightOutcome], hoursAgo: Double = 9) -> NightRecord {
    let ended = Self.now - hoursAgo * 3_600
    let steps = zip(NightStep.allCases, outcomes).map { NightRecord.Step($0, $1) }
    return NightRecord(began: ended - 60, ended: ended, steps: steps)
  }

  /// What is found, in the checks' order.
  private func found(_ facts: HomeFacts) -> [Ailment] {
    Doctor.examine(facts).flatMap(\.verdict.ailments)
  }

  /// What is found once one thing has changed.
  private func found(after change: (inout HomeFacts) -> Void) -> [Ailment] {
    var facts = sound()
    change(&facts)
    return found(facts)
  }

  @Test func `a home to which nothing is wrong is found sound, check by check, each once`() {
    let findings = Doctor.examine(sound())
    #expect(findings.map(\.subject) == CheckSubject.allCases)
    for (subject, verdict) in findings {
      guard case .sound = verdict else {
        Issue.record("\(subject): \(verdict)")
        continue
      }
    }
  }

  @Test func `of a home that is not there nothing else is said`() {
    var facts = HomeFacts(now: Self.now, owner: 0, ownerName: "")
    facts.files = [FileFacts(path: ".", sort: .home, inode: nil)]
    #expect(found(facts) == [.file(.noHome)])
  }

  @Test func `what anybody but the owner can read is named, and who passes through reads nothing`() {
    #expect(found { $0.files[0].inode?.mode = 0o755 } == [.file(.openToOthers(".", mode: 0o755))])
    #expect(found { $0.files[2].inode?.mode = 0o750 } == [.file(.openToOthers("state", mode: 0o750))])
    #expect(
      found { $0.files[7].inode?.mode = 0o640 } == [.file(.openToOthers("state/keys.json", mode: 0o640))])
    #expect(found { $0.files[6].inode?.mode = 0o750 } == [.file(.openToOthers("export/accounts", mode: 0o750))])
    #expect(found { $0.files[7].inode?.owner = 0 } == [.file(.otherOwner("state/keys.json"))])
  }

  @Test func `a clone of the project is a home for exercises, and may be read`() {
    let clone = found { facts in
      facts.training = true
      facts.files[0].inode?.mode = 0o755
    }
    #expect(clone == [])
  }

  @Test func `portals may write into import by a group or a list, and nobody may read there`() {
    #expect(found { $0.files[1].inode?.mode = 0o730 } == [])
    #expect(found { $0.files[1].inode?.mode = 0o707 } == [.file(.openToOthers("import", mode: 0o707))])
  }

  @Test func `a group has to exist, to have the owner in it, to own its folder and to get there`() {
    let name = (folder: "export/mail", group: "postfix")
    #expect(
      found { $0.groups?[0].number = nil } == [.consumer(.groupUnknown(folder: name.folder, group: name.group))])
    #expect(
      found { $0.groups?[0].hasOwner = false }
        == [.consumer(.ownerNotInGroup(folder: name.folder, group: name.group))])
    #expect(
      found { $0.files[5].inode?.group = 990 } == [.consumer(.otherGroup(folder: name.folder, group: name.group))])
    #expect(
      found { $0.files[0].inode?.mode = 0o700 }
        == [.consumer(.unreachable(folder: name.folder, group: name.group, closed: "."))])
  }

  @Test func `a disk has to have room for the database once more, and be writable`() {
    let low = DiskFacts(free: 1 << 30, freeFiles: 10, database: 1 << 30, isReadOnly: false)
    #expect(
      found { $0.disk = low }
        == [.machine(.diskLow(free: 1 << 30, needed: 3 << 29)), .machine(.filesLow(free: 10))])
    let stuck = DiskFacts(free: 0, freeFiles: nil, database: 0, isReadOnly: true)
    #expect(found { $0.disk = stuck } == [.machine(.readOnly)])
  }

  @Test func `a clock is held against the audit log, the program's making and the kernel`() {
    #expect(found { $0.clock?.newestEntry = $0.now + 59 } == [])
    #expect(found { $0.clock?.newestEntry = $0.now + 3_600 } == [.machine(.clockBehind(seconds: 3_600))])
    #expect(found { $0.clock?.newestEntry = $0.now - 46 * 86_400 } == [.machine(.clockAhead(days: 46))])
    #expect(found { $0.clock?.programMade = $0.now + 2 * 86_400 } == [.machine(.clockBeforeProgram)])
    #expect(found { $0.clock?.isSynchronised = false } == [.machine(.clockUnsynchronised)])
  }

  @Test func `keys have to be there, to open what was sealed, and to be those of the last replacement`() {
    #expect(found { $0.keys = KeyFacts(state: .missing) } == [.office(.keysMissing)])
    #expect(found { $0.keys = KeyFacts(state: .unreadable) } == [.office(.keysUnreadable)])
    #expect(found { $0.keys?.opensEvidence = false } == [.office(.keysOpenNothing)])
    #expect(found { $0.keys?.unannounced = ["seal"] } == [.office(.keysNotAnnounced(sort: "seal"))])
  }

  @Test func `somebody has to supervise, and the owner has to be one who may import`() {
    #expect(
      found { $0.database?.staff = [] } == [.office(.noSupervisor), .office(.ownerNotStaff("shinsa"))])
  }

  @Test func `a damaged database is all that is said of the database`() {
    let damaged = DatabaseFacts(state: .damaged(["row 3 missing from index"]))
    #expect(found { $0.database = damaged } == [.database(.damaged(["row 3 missing from index"]))])
    #expect(found { $0.database = DatabaseFacts(state: .otherEdition) } == [.database(.otherEdition)])
  }

  @Test func `an audit log that was cut or altered is found`() {
    #expect(found { $0.database?.log?.endsAtHead = false } == [.database(.auditCut)])
    #expect(found { $0.database?.log?.faults = 2 } == [.database(.auditBroken(faults: 2))])
  }

  @Test func `sealed files that are gone, cut or nobody's are counted`() {
    let evidence = EvidenceFacts(whole: 1, missing: ["a", "b"], short: ["c"], orphaned: ["d"])
    #expect(
      found { $0.evidence = evidence }
        == [
          .database(.evidenceMissing(count: 2, example: "a")), .database(.evidenceShort(count: 1, example: "c")),
          .database(.evidenceOrphaned(count: 1)),
        ])
  }

  @Test func `a night that is missing, old, cut off or not whole is said`() {
    #expect(found { $0.night?.last = nil } == [.night(.never)])
    #expect(found { $0.night?.last = night([.done], hoursAgo: 37) } == [.night(.old(hours: 37))])
    #expect(
      found { $0.night?.last = night([.done, .overran, .failed]) }
        == [.night(.fellShort(steps: [.deadlines, .recheck]))])
    #expect(found { $0.leftLocks = [LockFacts(work: "night", holder: 9)] } == [.night(.cutOff)])
    #expect(
      found { $0.leftLocks = [LockFacts(work: "watch", holder: 9)] } == [.night(.lockLeft(work: "watch", holder: 9))])
  }

  @Test func `backups have to be configured, made and young`() {
    #expect(found { $0.backups = nil } == [.night(.backupsNotConfigured)])
    #expect(found { $0.backups = BackupFacts(newest: nil) } == [.night(.backupNone)])
    #expect(
      found { $0.backups = BackupFacts(newest: $0.now - 100 * 3_600) } == [.night(.backupOld(days: 4))])
  }

  @Test func `what staff could have better is a hint, and never makes a home fall short`() {
    let poor = MachineFacts(sudo: .unseen, screen: .notUTF8, drawing: .missing)
    let hints = found { $0.machine = poor }
    #expect(hints == [.desk(.sudoRuleUnseen), .desk(.terminalNotUTF8), .desk(.chafaMissing)])
    #expect(hints.map(\.severity).max() == .hint)
  }

  @Test func `the worst of a check's findings is the check's`() {
    let verdict = CheckVerdict.ailing([.machine(.clockUnsynchronised), .machine(.readOnly), .night(.backupNone)])
    #expect(verdict.severity == .missing)
  }
}
