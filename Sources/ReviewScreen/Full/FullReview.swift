import Domain
import Foundation
import Terminal
import Wording

/// The full-screen review: terminal events in, effects and grids out; it draws nothing and decides nothing by itself.
///
/// A decision takes three steps: its form, `ReviewEffect.preview`, and a final key that is none of those that asked for it.
/// With that step comes `.ask("", isConfirmation: true)`: whatever was typed before is to be dropped. Replies may come
/// late; keys that are pressed while one is awaited are dropped here.
public struct FullReview: Sendable {
  let setting: ReviewSetting
  private(set) var ambiguousIsWide: Bool
  var size = Size(columns: 80, rows: 24)
  /// The moment of the last event.
  var now = Date.distantPast
  var queue: QueueList
  /// The application that is open.
  var dossier: DossierFacts?
  /// Whether it is claimed for the one at work.
  var isHeld = false
  var focus = ScreenFocus.queue
  var mode = ScreenMode.browsing
  /// What is said in the line above the keys.
  var message: [Sentence] = []
  var pane = DossierPane()
  var picture: PicturePane?
  var drawings = DrawingCache()
  var entries: [CaseID: CaseEntries] = [:]
  /// What was typed and not taken.
  var typed: [TypedText: String] = [:]
  /// Decisions of this session, oldest first.
  var held: [HeldDecision] = []
  var pace = ScreenPace()
  var searched = ""
  private(set) var isOver = false
  private let named: [CaseID]

  /// Reviews the applications that are named, or everything that waits where none is.
  public init(_ ids: [CaseID] = [], setting: ReviewSetting, ambiguousIsWide: Bool = false) {
    self.setting = setting
    self.ambiguousIsWide = ambiguousIsWide
    named = ids
    queue = QueueList(only: ids)
  }

  /// Takes in how wide the terminal draws ambiguous characters, which it may tell late.
  public mutating func drawsAmbiguousWide(_ isWide: Bool) {
    guard isWide != ambiguousIsWide else { return }
    ambiguousIsWide = isWide
    layOut()
  }

  /// The first effects.
  public mutating func start() -> [ReviewEffect] { [.refresh] + (named.first.map { [.open($0)] } ?? []) }

  /// What follows from something that happened at the terminal.
  public mutating func take(_ event: TerminalEvent, at moment: Date) -> [ReviewEffect] {
    guard !isOver else { return [] }
    now = moment
    var effects: [ReviewEffect]
    switch event {
    case .resized(let size):
      self.size = size
      layOut()
      effects = []
    case .hungUp, .interrupted: return leave()
    case .tick: effects = tick()
    case .pasted(let text): effects = paste(text)
    case .key(let key):
      pace.worked(at: moment)
      // What cannot be read must not be decided.
      guard ScreenLayout(size, showsPicture: false).isLargeEnough else { return key == .character("q") ? leave() : [] }
      effects = takeKey(key)
    }
    return effects + wantedDrawing()
  }

  /// Gives back what is held, and ends.
  mutating func leave() -> [ReviewEffect] {
    isOver = true
    return giveBack() + [.end]
  }

  /// Gives back the open application's claim.
  mutating func giveBack() -> [ReviewEffect] {
    guard isHeld, let id = dossier?.file.id else { return [] }
    isHeld = false
    queue.mark(id, heldBy: nil)
    return [.release(id)]
  }

  private mutating func takeKey(_ key: Key) -> [ReviewEffect] {
    if case .awaiting = mode { return [] }
    message = []
    switch mode {
    case .browsing: return browse(key)
    case .help(let scroll): return readHelp(key, scroll)
    case .lanes(let list): return pickLane(key, list)
    case .orders(let list): return pickOrder(key, list)
    case .records(let list, let records, let found): return pickRecord(key, list, records, found)
    case .marking(let list, let marks): return mark(key, list, marks)
    case .writing(let line, let editor): return write(key, line, editor)
    case .asking(let asking): return answer(key, asking)
    case .guarding(let list, let number): return pickForbidden(key, list, number)
    case .foundCases(let list, let found): return pickCase(key, list, found)
    case .confirming(let step): return finish(key, step)
    case .awaiting: return []
    }
  }

  /// Pasted text goes where a line is typed, and nowhere else: it is no keys.
  private mutating func paste(_ text: String) -> [ReviewEffect] {
    if case .writing(let line, var editor) = mode {
      editor.insert(text)
      mode = .writing(line, editor)
    } else if case .asking(var asking) = mode, case .line(var editor) = asking.means {
      editor.insert(text)
      asking.means = .line(editor)
      mode = .asking(asking)
    } else {
      message = [WorkstationWording.pastedNowhere]
    }
    return []
  }

  // MARK: - Time

  /// Every few seconds the queue is looked at again, and the claim of who works is renewed.
  private mutating func tick() -> [ReviewEffect] {
    var effects: [ReviewEffect] = pace.isRefreshDue() ? [.refresh] : []
    if isHeld, let id = dossier?.file.id, pace.isRenewalDue(at: now) { effects.append(.renew(id)) }
    return effects
  }

  /// The drawings of what is shown, where they are not there yet.
  mutating func wantedDrawing() -> [ReviewEffect] {
    let wanted = pictureFrames(in: size).compactMap(\.request).filter { drawings[$0] == nil }
    for request in wanted { drawings.keep(.pending, of: request) }
    return wanted.map { .draw($0) }
  }
}
