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
  case mark = "v"
  case earlier = "z"
  case confirm = "y"
  case refuse = "x"
  case withdraw = "j"
  case release = "."
  case lane = "f"
  case order = "o"
  case list = "l"
  case search = "/"
  case figures = "i"
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
    case .mark: PlainWording.mark
    case .earlier: PlainWording.earlier
    case .confirm: PlainWording.confirm
    case .refuse: PlainWording.refuse
    case .withdraw: PlainWording.withdraw
    case .release: PlainWording.release
    case .lane: PlainWording.lane
    case .order: PlainWording.order
    case .list: PlainWording.list
    case .search: PlainWording.search
    case .figures: PlainWording.figures
    case .evidence: ReviewWording.evidence
    case .correct: WorkstationKeyWording.correct
    case .mailAgain: WorkstationKeyWording.mailAgain
    case .bounceHandled: WorkstationKeyWording.bounceHandled
    }
  }

  /// Whether something may follow the letter.
  var takesText: Bool {
    switch self {
    case .picture, .candidate, .note, .mark, .earlier, .refuse, .lane, .order, .list, .search, .evidence, .correct: true
    case .approve, .reject, .sendBack, .details, .weights, .next, .back, .skip, .undo, .quit, .help, .confirm,
      .withdraw, .release, .figures, .mailAgain, .bounceHandled:
      false
    }
  }

  /// Whether the key does something where no application is at hand.
  var worksWithoutCase: Bool {
    switch self {
    case .undo, .next, .back, .quit, .help, .lane, .order, .list, .search, .figures: true
    case .approve, .reject, .sendBack, .picture, .candidate, .note, .details, .weights, .skip, .mark, .earlier,
      .confirm,
      .refuse, .withdraw, .release, .evidence, .correct, .mailAgain, .bounceHandled:
      false
    }
  }

  /// Whether the letter may be followed by text at once: a number of something, or what is searched for.
  func begins(_ rest: Substring) -> Bool {
    guard let next = rest.first else { return true }
    guard takesText else { return false }
    switch self {
    case .search: return true
    case .note, .refuse, .correct: return next.isWhitespace
    default: return next.isWhitespace || next.isNumber
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
    var line = Answer.trimmed(line)
    // An application's number by itself is looked for.
    if let mark = line.first, WidthFold.folded(String(mark)) == "#" { line = "/" + line }
    guard let first = line.first, let letter = WidthFold.folded(first.lowercased()).first,
      let key = ReviewKey(rawValue: letter)
    else { return nil }
    let rest = line.dropFirst()
    guard key.begins(rest) else { return nil }
    self.key = key
    text = Answer.trimmed(String(rest))
  }
}

extension ReviewKey {
  /// Whether the prompt names the key where this application is at hand; the help names them all.
  func fits(_ facts: DossierFacts) -> Bool {
    let isWaiting = facts.file.state == .waiting
    let awaitsSecond = facts.file.state == .proposed || facts.correction != nil
    switch self {
    case .approve, .reject, .sendBack, .candidate, .release: return isWaiting
    case .mark: return isWaiting && !facts.asked.items.isEmpty
    case .earlier: return facts.mended?.pictures.isEmpty == false
    case .confirm, .refuse: return awaitsSecond
    case .evidence: return facts.file.hasEvidence
    case .correct: return facts.canBeCorrected
    case .mailAgain, .bounceHandled: return facts.file.isBounced
    case .withdraw, .lane, .order, .list, .search, .figures: return false
    case .picture, .note, .details, .weights, .next, .back, .skip, .undo, .quit, .help: return true
    }
  }
}

extension DossierFacts {
  /// Whether its decision is announced, and neither corrected nor about to be.
  var canBeCorrected: Bool {
    file.state.isDecided && file.announced != nil && file.corrected == nil && correction == nil
  }
}
