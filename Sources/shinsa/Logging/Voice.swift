import Domain
import Foundation
import Wording

/// What a run without anybody says: sentences on a console, or lines of a log on standard error.
struct Voice: Sendable {
  let console: Console
  let form: LogForm
  /// Whether sentences are left out, as a document says it all at the end.
  var isSilent = false

  /// Tells of an event; `sentences` are what somebody who reads along sees.
  ///
  /// Facts are counts, codes and names of files: nothing personal.
  func tell(
    _ event: LogEvent, _ sentences: [Sentence], _ facts: [String: LogFact] = [:], level: LogLevel? = nil,
    isComplaint: Bool? = nil
  ) {
    let level = level ?? event.level
    switch form {
    case .none:
      for sentence in sentences {
        if isComplaint ?? event.isComplaint { console.complain(sentence) } else if !isSilent { console.say(sentence) }
      }
    case .json: console.note(line(event, sentences, facts, level).json)
    case .journald: console.note(line(event, sentences, facts, level).journal)
    }
  }

  private func line(
    _ event: LogEvent, _ sentences: [Sentence], _ facts: [String: LogFact], _ level: LogLevel
  ) -> LogLine {
    let text = sentences.map { $0.in(console.language) }.joined(separator: " ")
    return LogLine(event: event, facts: facts, text: text, level: level, at: Date())
  }
}

extension LogEvent {
  /// Whether its sentences are progress or complaint, for standard error; the others are results.
  fileprivate var isComplaint: Bool {
    switch self {
    case .watchBegan, .watchEnded, .bundleStuck, .mailStuck, .fault, .nightBegan, .nightNeed, .nightEnded: true
    case .bundleImported, .bundleRepeated, .bundleQuarantined, .bundleLeft, .mailSent, .nightStep: false
    }
  }
}
