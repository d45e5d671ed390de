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

  let console: Console
  private var reminders = Reminders()
  /// What has to be said about each subject again if it lasts.
  private var lasting: [Work: Set<String>] = [:]

  init(console: Console) { self.console = console }

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
        if isDue("\(subject) alarm") { console.complain(alarm) }
      case nil: say(bundle)
      }
    }
    keep(subjects, of: .taking)
  }

  /// Says what a run of the outbox brought.
  mutating func note(_ report: SendDueMail.Report) {
    if !report.sent.isEmpty {
      console.say(OutboxWording.sent(report.sent.count, held: report.held, accountFiles: report.accountFiles))
    }
    let complaints = report.complaints
    for sentence in complaints where isDue(sentence.en) { console.complain(sentence) }
    keep(Set(complaints.map(\.en)), of: .sending)
  }

  /// Says why nothing could be done at all; throws what no waiting can mend.
  mutating func note(_ error: any Error, during work: Work) throws {
    switch error {
    case is NotAllowed, StoreError.damaged, StoreError.unreadable: throw error
    default: break
    }
    let sentences = Failure(error).sentences
    for sentence in sentences where isDue("\(work) \(sentence.en)") { console.complain(sentence) }
    keep(Set(sentences.map { "\(work) \($0.en)" }), of: work)
  }

  private func say(_ bundle: ImportReport.Bundle) { ImportLines.of(bundle).forEach { console.say($0) } }

  private mutating func isDue(_ subject: String) -> Bool { reminders.isDue(subject, at: .now) }

  /// Whether nothing was said of it yet, however long ago.
  private func isNews(_ subject: String) -> Bool { lasting[.taking]?.contains(subject) != true }

  private mutating func keep(_ subjects: Set<String>, of work: Work) {
    lasting[work] = subjects
    reminders.keep(lasting.values.reduce(into: []) { $0.formUnion($1) })
  }
}
