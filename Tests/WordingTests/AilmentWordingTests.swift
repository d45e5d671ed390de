import Domain
import Testing

@testable import Wording

/// What `doctor` says: one of each.
@Suite struct AilmentWordingTests {
  private static let everyOne: [Ailment] =
    [
      .noHome, .folderMissing("import"), .notAFolder("import"), .otherOwner("state"),
      .openToOthers("state", mode: 0o755),
    ]
    .map(Ailment.file)
    + [
      .groupUnknown(folder: "export/mail", group: "postfix"), .ownerNotInGroup(folder: "export/mail", group: "postfix"),
      .otherGroup(folder: "export/mail", group: "postfix"),
      .unreachable(folder: "export/mail", group: "postfix", closed: "."),
    ].map(Ailment.consumer)
    + [
      .readOnly, .diskLow(free: 1, needed: 1 << 30), .filesLow(free: 3), .clockBehind(seconds: 90),
      .clockAhead(days: 50),
      .clockBeforeProgram, .clockUnsynchronised, .zonesMissing,
    ].map(Ailment.machine)
    + [
      .configurationFaulty([Sentence(ja: "誤り。", en: "Wrong.")]), .templatesFaulty([Sentence(ja: "欠け。", en: "Holes.")]),
      .keysMissing, .keysUnreadable, .keysOpenNothing, .keysNotAnnounced(sort: "seal"), .noSupervisor,
      .ownerNotStaff("shinsa"),
    ].map(Ailment.office)
    + [
      .missing, .inaccessible, .busy, .damaged(["row 3"]), .otherEdition, .auditBroken(faults: 2), .auditCut,
      .evidenceMissing(count: 1, example: "a"), .evidenceShort(count: 1, example: "a"), .evidenceOrphaned(count: 1),
    ].map(Ailment.database)
    + [
      .lockLeft(work: "mail", holder: 7), .backupsNotConfigured, .backupNone, .backupOld(days: 4), .never,
      .old(hours: 40),
      .cutOff, .fellShort(steps: [.mail]),
    ].map(Ailment.night)
    + [
      .sudoMissing, .sudoRuleMissing, .sudoRuleUnseen, .terminalSimple, .terminalNotUTF8, .chafaMissing,
      .chafaNotConfined,
    ].map(Ailment.desk)

  @Test func `everything that can ail a home is said with its cure, each in its own words and both languages`() {
    for ailment in Self.everyOne {
      let words = ailment.words
      for text in [words.what, words.cure] {
        #expect(text.ja.hasSuffix("。") || text.ja.hasSuffix("）"), "\(ailment)")
        #expect(text.en.hasSuffix(".") || text.en.hasSuffix(")"), "\(ailment)")
        #expect(text.ja.contains { ("ぁ"..."ん").contains($0) } || text.ja.contains("欠け"), "\(ailment)")
      }
    }
    #expect(Set(Self.everyOne.map(\.words.what.ja)).count == Self.everyOne.count)
    #expect(Set(Self.everyOne.map(\.words.what.en)).count == Self.everyOne.count)
  }

  @Test func `a line is one line, and its mark says how much it matters`() {
    for ailment in Self.everyOne {
      let line = DoctorWording.ailing(.home, ailment)
      #expect(!line.ja.contains("\n") && !line.en.contains("\n"))
      switch ailment.severity {
      case .hint: #expect(line.en.hasPrefix("hint "))
      case .fallsShort: #expect(line.en.hasPrefix("MEND "))
      case .missing: #expect(line.en.hasPrefix("MISSING "))
      }
    }
  }

  @Test func `sizes are said in the largest unit that leaves a figure`() {
    #expect(ByteWords.text(0) == "0 B")
    #expect(ByteWords.text(1_023) == "1023 B")
    #expect(ByteWords.text(1_536) == "1.5 KiB")
    #expect(ByteWords.text(100 << 30) == "100.0 GiB")
  }
}
