import Domain
import Procedures
import Store
import Wording

/// What a watch says of its looks: news at once, the same again at intervals.
struct WatchDiary {
  /// What was being done.
  enum Work: String {
    case taking, sending
  }

  let voice: Voice
  private var reminders = Reminders()
  /// What has to be said about each subject again if it lasts.
  private var lasting: [Work: Set<String>] = [:]

  init(_ voice: Voice) { self.voice = voice }

  /// Says what a look brought.
  mutating func note(_ report: ImportReport) {
    var subjects: Set<String> = []
    for bundle in report.bundles {
      switch bundle.left {
      case .notSettled: break
      case .noBundle, .ourFault, .notPutAway:
        let subject = "\(bundle.file) \(bundle.outcome)"
        subjects.insert(subject)
        if bundle.outcome != .skipped || isNews(subject) { say(bundle) }
        guard let alarm = ImportLines.alarm(bundle) else { break }
        subjects.insert("\(subject) alarm")
        if isDue("\(subject) alarm") { voice.tell(.bundleStuck, [alarm], ["file": .text(bundle.file)]) }
      case nil: say(bundle)
      }
    }
    keep(subjects, of: .taking)
  }

  /// Says what a run of the outbox brought.
  mutating func note(_ report: SendDueMail.Report) {
    if !report.sent.isEmpty {
      voice.tell(
        .mailSent, [OutboxWording.sent(report.sent.count, held: report.held, accountFiles: report.accountFiles)],
        [
          "sent": .number(report.sent.count), "held": .number(report.held),
          "account_files": .number(report.accountFiles),
        ])
    }
    let complaints = report.complaints
    for sentence in complaints where isDue(sentence.en) { voice.tell(.mailStuck, [sentence]) }
    keep(Set(complaints.map(\.en)), of: .sending)
  }

  /// Says why nothing could be done at all; throws what no waiting can mend.
  mutating func note(_ error: any Error, during work: Work) throws {
    switch error {
    case is NotAllowed, StoreError.damaged, StoreError.unreadable: throw error
    default: break
    }
    let sentences = Failure(error).sentences
    for sentence in sentences where isDue("\(work) \(sentence.en)") {
      voice.tell(.fault, [sentence], ["during": .text(work.rawValue)])
    }
    keep(Set(sentences.map { "\(work) \($0.en)" }), of: work)
  }

  private func say(_ bundle: ImportReport.Bundle) {
    voice.tell(bundle.event, ImportLines.of(bundle), bundle.facts)
  }

  private mutating func isDue(_ subject: String) -> Bool { reminders.isDue(subject, at: .now) }

  /// Whether nothing was said of it yet, however long ago.
  private func isNews(_ subject: String) -> Bool { lasting[.taking]?.contains(subject) != true }

  private mutating func keep(_ subjects: Set<String>, of work: Work) {
    lasting[work] = subjects
    reminders.keep(lasting.values.reduce(into: []) { $0.formUnion($1) })
  }
}

extension ImportReport.Bundle {
  /// What became of it, as an event of the log.
  fileprivate var event: LogEvent {
    switch outcome {
    case .imported: .bundleImported
    case .repeat: .bundleRepeated
    case .quarantined: .bundleQuarantined
    case .skipped: .bundleLeft
    }
  }

  /// Its name, what its requests came to, and codes of refusal.
  fileprivate var facts: [String: LogFact] {
    var facts: [String: LogFact] = ["file": .text(file)]
    if outcome == .imported {
      for (name, outcome) in [
        ("accepted", ImportReport.Request.Outcome.accepted), ("refused", .refused), ("repeated", .repeat),
      ] {
        facts[name] = .number(requests.count { $0.outcome == outcome })
      }
    }
    let codes = Set((reasons + requests.flatMap(\.reasons)).map(\.code)).sorted()
    if !codes.isEmpty { facts["codes"] = .text(codes.joined(separator: " ")) }
    return facts
  }
}
