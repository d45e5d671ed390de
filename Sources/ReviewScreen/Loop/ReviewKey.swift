import Domain
import JapaneseText
import Wording

/// The single letters of the loop, each with what it does in words.
public enum ReviewKey: Character, CaseIterable, Sendable {
  case approve = "a"
  case reject = "r"
  case sendBack = "t"
  case picture = "p"
  case candidate = "c"
  case note = "m"
  case details = "d"
  case weights = "w"
  case next = "n"
  case back = "b"
  case skip = "s"
  case undo = "u"
  case quit = "q"
  case help = "?"
  case evidence = "e"
  case correct = "k"
  case mailAgain = "g"
  case bounceHandled = "h"

  /// What the key does.
  public var sentence: Sentence {
    switch self {
    case .approve: ReviewWording.approve
    case .reject: ReviewWording.reject
    case .sendBack: ReviewWording.sendBack
    case .picture: ReviewWording.picture
    case .candidate: ReviewWording.candidate
    case .note: ReviewWording.note
    case .details: ReviewWording.details
    case .weights: ReviewWording.weights
    case .next: ReviewWording.next
    case .back: ReviewWording.back
    case .skip: ReviewWording.skip
    case .undo: ReviewWording.undo
    case .quit: ReviewWording.quit
    case .help: ReviewWording.help
    case .evidence: ReviewWording.evidence
    case .correct: WorkstationKeyWording.correct
    case .mailAgain: WorkstationKeyWording.mailAgain
    case .bounceHandled: WorkstationKeyWording.bounceHandled
    }
  }

  /// Whether something may follow the letter.
  var takesText: Bool {
    switch self {
    case .picture, .candidate, .note, .evidence, .correct: true
    case .mailAgain, .bounceHandled: false
    case .approve, .reject, .sendBack, .details, .weights, .next, .back, .skip, .undo, .quit, .help: false
    }
  }

  /// Whether the key does something where no application is at hand.
  var worksWithoutCase: Bool {
    switch self {
    case .undo, .back, .quit, .help: true
    case .approve, .reject, .sendBack, .picture, .candidate, .note, .details, .weights, .next, .skip: false
    case .evidence, .correct, .mailAgain, .bounceHandled: false
    }
  }
}

/// A line that was typed at the loop's prompt: a key, and what follows it.
struct KeyLine: Hashable, Sendable {
  let key: ReviewKey
  let text: String

  /// Reads a line; nil for what is no key.
  ///
  /// Full-width letters and capitals count as the plain ones.
  /// A key that takes no text refuses one: a sentence typed at the wrong prompt must not act by its first letter.
  init?(_ line: String) {
    let line = Answer.trimmed(line)
    guard let first = line.first, let letter = WidthFold.folded(first.lowercased()).first,
      let key = ReviewKey(rawValue: letter)
    else { return nil }
    let rest = line.dropFirst()
    let startsWord = rest.first.map { $0.isWhitespace || ($0.isNumber && key != .note) } ?? true
    guard rest.isEmpty || (key.takesText && startsWord) else { return nil }
    self.key = key
    text = Answer.trimmed(String(rest))
  }
}
