import Domain
import Foundation
import Procedures
import Store
import Wording

/// One night from its beginning to its end: the steps, what they need of somebody, the record, the mail to the operator.
struct NightCourse {
  let office: Office
  let voice: Voice
  /// What the steps said, in their order.
  private(set) var reports: [(step: NightStep, report: NightStepReport, seconds: Double)] = []
  /// What somebody has to see to.
  private(set) var needs: [Sentence] = []
  /// How the operator was told; nil where there was nothing to tell.
  private(set) var way: TellOperator.Way?
  private(set) var began = Date.distantPast
  private(set) var ended = Date.distantPast
  private var doubtedSince: Date?

  init(office: Office, voice: Voice) {
    self.office = office
    self.voice = voice
  }

  /// Notes that somebody has to see to something, and says so at once.
  private mutating func need(_ sentence: Sentence) {
    needs.append(sentence)
    voice.tell(.nightNeed, [sentence])
  }

  /// Does the night, and says how it ended.
  mutating func run(command: (program: URL, arguments: [String]), trustingClock: Bool) throws -> Exit {
    began = office.clock()
    if voice.form != .none { voice.tell(.nightBegan, [NightlyWording.begins]) }
    guard try isDatabaseSound() else {
      leaveAllWaiting()
      return .ourFault
    }
    let bell = try InterruptBell()
    let steps = try judgeClock(trusting: trustingClock)
    do {
      try watch(command, steps, bell)
    } catch is NightWatch.Interrupted {
      voice.tell(.fault, [NightlyWording.interrupted], level: .warning)
      return .interrupted
    }
    lookAtDisk()
    writeDown()
    if !needs.isEmpty { tellOperator() }
    sendTheRest()
    sayEnded()
    return isWhole ? .done : .fallsShort
  }

  private func sayEnded() {
    if voice.form != .none {
      voice.tell(
        .nightEnded, [NightlyWording.ended(needs: needs.count)],
        ["needs": .number(needs.count), "seconds": .number(Int(ended.timeIntervalSince(began)))],
        level: isWhole ? .information : .warning)
    }
  }

  /// Whether everything was done, and nobody is needed.
  var isWhole: Bool { needs.isEmpty && reports.allSatisfy { $0.report.outcome == .done } }

  /// Whether the database can be worked on.
  ///
  /// One that is damaged is not written to: it has to be put back to a backup, and whatever a night takes in,
  /// sends or removes until then would be lost with it (manual: nightly, section 2).
  private mutating func isDatabaseSound() throws -> Bool {
    let faults = try office.store.integrityFaults(isFull: false)
    if !faults.isEmpty { need(NightlyWording.whole(.database(.damaged(faults)))) }
    return faults.isEmpty
  }

  /// Ends a night of which no step may be done: bundles lie where they lay, the operator is told past the database, and what
  /// was thought of the clock stays.
  private mutating func leaveAllWaiting() {
    doubtedSince = NightDiary(office.folders).last()?.doubtedSince
    for task in Night.inOrder {
      end(task.step, NightStepReport(.waits, NightlyWording.waitsForDatabase), after: .zero)
    }
    writeDown()
    tellOperator(isDatabaseSound: false)
    sayEnded()
  }

  /// The steps that may be done; those that go by the clock wait while it cannot be believed (manual: nightly, section 4).
  private mutating func judgeClock(trusting: Bool) throws -> Set<NightStep> {
    let all = Set(Night.inOrder.map(\.step))
    let last = NightDiary(office.folders).last()
    let reference = try last?.doubtedSince ?? office.store.read { try $0.newestAuditMoment() }
    guard !trusting else { return all }
    switch ClockJudgement(now: began, newestEntry: reference) {
    case .believable: return all
    case .behind(let seconds): need(NightlyWording.clock(.clockBehind(seconds: seconds)))
    case .ahead(let days): need(NightlyWording.clock(.clockAhead(days: days)))
    }
    doubtedSince = reference
    return all.filter { !$0.goesByTheClock }
  }

  private mutating func watch(
    _ command: (program: URL, arguments: [String]), _ steps: Set<NightStep>, _ bell: InterruptBell
  ) throws {
    let watch = NightWatch(command: command, limit: .seconds(office.settings.night.stepLimit))
    let order = Night.inOrder.map(\.step)
    var last = ContinuousClock.now
    // What waits is said in its place.
    func sayWaiting(before step: NightStep?) {
      while reports.count < order.count, !steps.contains(order[reports.count]), order[reports.count] != step {
        end(order[reports.count], NightStepReport(.waits, NightlyWording.waits), after: .zero)
      }
    }
    sayWaiting(before: nil)
    try watch.run(order.filter(steps.contains), bell: bell.descriptor) { step, report in
      let now = ContinuousClock.now
      end(step, report, after: last.duration(to: now))
      last = now
      sayWaiting(before: nil)
    }
  }

  private mutating func end(_ step: NightStep, _ report: NightStepReport, after time: Duration) {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    reports.append((step, report, seconds))
    let isBad = report.outcome == .failed || report.outcome == .overran
    let sentence = NightlyWording.done(step, report.said)
    // A step that failed is a complaint; what it needs is the same sentence.
    voice.tell(
      .nightStep, [sentence],
      [
        "step": .text(step.rawValue), "outcome": .text(report.outcome.rawValue),
        "seconds": .number(Int(seconds.rounded())),
      ], level: isBad ? .failure : report.outcome == .done ? .information : .warning, isComplaint: isBad)
    for sentence in report.needs {
      needs.append(sentence)
      if !isBad { voice.tell(.nightNeed, [sentence], ["step": .text(step.rawValue)]) }
    }
  }

  /// A disk that is nearly full is said before it is full.
  private mutating func lookAtDisk() {
    var facts = HomeFacts(now: ended, owner: geteuid(), ownerName: "")
    facts.disk = LookAtFiles(office.folders).disk()
    for ailment in DiskCheck().verdict(on: facts).ailments { need(NightlyWording.whole(ailment)) }
  }

  /// Writes the night down for `doctor`.
  private mutating func writeDown() {
    ended = office.clock()
    let record = NightRecord(
      began: began, ended: ended, steps: reports.map { NightRecord.Step($0.step, $0.report.outcome) },
      doubtedSince: doubtedSince)
    do {
      try NightDiary(office.folders).write(record)
    } catch {
      need(NightlyWording.unwritten(Failure(error).sentence))
    }
  }

  /// Sends what the steps after the mail have prepared, and the mail to the operator.
  private mutating func sendTheRest() {
    do {
      for sentence in try SendDueMail(office).run(includingHeld: false).complaints where !needs.contains(sentence) {
        need(sentence)
      }
    } catch is HomeLock.Held {
      // Whoever sends has it in the outbox too.
    } catch {
      // The mail step has said so already, or says so next night.
    }
  }

  private mutating func tellOperator(isDatabaseSound: Bool = true) {
    do {
      way = try TellOperator(office).run(needs: needs, isDatabaseSound: isDatabaseSound)
    } catch {
      need(NightlyWording.untold(Failure(error).sentence))
    }
  }
}
