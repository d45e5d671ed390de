import Domain
import Terminal
import Wording

extension FullReview {
  /// A key while nothing is asked.
  mutating func browse(_ key: Key) -> [ReviewEffect] {
    if key == .escape, picture != nil { return closePicture() }
    if key == .character("q"), picture != nil, focus == .picture { return closePicture() }
    if focus == .picture, var pane = picture, pane.take(key) {
      picture = pane
      return []
    }
    if case .character(let digit) = key, let number = digit.wholeNumberValue, number > 0, focus != .queue {
      return openPicture(number)
    }
    guard let binding = ScreenBinding.of(key) else {
      message = [WorkstationWording.unknownKey]
      return []
    }
    if let obstacle = obstacle(to: binding.command) {
      message = [obstacle]
      return []
    }
    return begin(binding.command)
  }

  private mutating func begin(_ command: ScreenCommand) -> [ReviewEffect] {
    switch command {
    case .down, .up, .pageDown, .pageUp, .top, .bottom: move(command)
    case .otherPane: changePane()
    case .open: return openSelected()
    case .next: return goOn(backward: false)
    case .previous: return goOn(backward: true)
    case .approve: return beginForm(.approve)
    case .reject: return beginForm(.reject)
    case .sendBack: return beginForm(.sendBack)
    case .picture: return openPicture(nil)
    case .record: beginRecords()
    case .note: beginNote()
    case .undo: return undo()
    case .confirm: return askFinally(.confirmProposal)
    case .refuse: mode = .writing(.refusal, LineEditor())
    case .withdraw: return askFinally(.withdraw)
    case .release: return release()
    case .search: mode = .writing(.search, LineEditor())
    case .searchOn: searchOn(backward: false)
    case .searchBack: searchOn(backward: true)
    case .filter:
      queue.countLanes()
      mode = .lanes(PickList(count: QueueLane.allCases.count, cursor: place(of: queue.lane)))
    case .sort: mode = .orders(PickList(count: QueueOrder.allCases.count, cursor: place(of: queue.order)))
    case .mark: beginMarks()
    case .earlier: return turnEarlier()
    case .evidence: return beginGuarding()
    case .correct: beginCorrection()
    case .mailAgain: return askFinally(.mailAgain)
    case .bounceHandled: return askFinally(.bounceHandled)
    case .find: mode = .writing(.caseSearch, LineEditor())
    case .refresh: return [.refresh]
    case .help: mode = .help(scroll: 0)
    case .quit: return quit()
    }
    return []
  }

  private func place<Value: CaseIterable & Equatable>(of value: Value) -> Int? {
    Array(Value.allCases).firstIndex(of: value)
  }

  // MARK: - Moving

  private mutating func move(_ command: ScreenCommand) {
    let page = max(1, ScreenLayout(size, showsPicture: picture != nil).body.size.rows - 2)
    let step =
      switch command {
      case .down: 1
      case .up: -1
      case .pageDown: page
      case .pageUp: -page
      case .top: -1_000_000
      case .bottom: 1_000_000
      default: 0
      }
    if focus == .queue { queue.move(by: step) } else { pane.scroll(by: step, page: applicationRows) }
  }

  private mutating func changePane() {
    let open = ScreenFocus.allCases.filter { focus in
      switch focus {
      case .queue: true
      case .application: dossier != nil
      case .picture: picture != nil
      }
    }
    let place = open.firstIndex(of: focus) ?? 0
    focus = open[(place + 1) % open.count]
    if focus != .queue, let id = dossier?.file.id { queue.select(id) }
  }

  private mutating func openSelected() -> [ReviewEffect] {
    guard let entry = queue.entry else { return [] }
    if let file = dossier?.file, entry.id == file.id, isHeld || entry.state != .waiting, entry.version <= file.version {
      focus = .application
      return []
    }
    return open(entry.id)
  }

  /// Claims and shows an application; one that is decided is only shown.
  mutating func open(_ id: CaseID) -> [ReviewEffect] {
    let released = dossier?.file.id == id ? [] : giveBack()
    mode = .awaiting(.opening(id))
    let isWaiting = queue.entry(of: id).map { $0.state == .waiting } ?? true
    return released + [isWaiting ? .open(id) : .look(id)]
  }

  private mutating func goOn(backward: Bool) -> [ReviewEffect] {
    guard let here = dossier?.file.id,
      let id = queue.next(after: here, backward: backward, openTo: dossier?.viewer ?? "")
    else {
      message = [backward ? ReviewWording.isFirst : WorkstationWording.noneFollows]
      return []
    }
    queue.select(id)
    return open(id)
  }

  private mutating func release() -> [ReviewEffect] {
    message = (dossier?.file.id).map { [QueueWording.released($0)] } ?? []
    focus = .queue
    let effects = giveBack()
    close()
    return effects + [.refresh]
  }

  /// Shows no application any more.
  mutating func close() {
    dossier = nil
    picture = nil
    focus = .queue
    layOut()
  }

  private mutating func quit() -> [ReviewEffect] {
    guard let id = queue.selected ?? dossier?.file.id, !untaken.isEmpty else { return leave() }
    mode = .confirming(FinalStep(.quit, of: id))
    return [.ask("", isConfirmation: true)]
  }

  /// Decisions that somebody began to enter and that were not taken.
  var untaken: [(id: CaseID, outcome: DecisionOutcome)] {
    entries.keys.sorted().flatMap { id in
      DecisionOutcome.allCases.filter { entries[id]?.drafts[$0]?.answered.isEmpty == false }.map { (id, $0) }
    }
  }

  // MARK: - Searching

  mutating func search(_ text: String) {
    searched = text
    if !text.isEmpty { searchOn(backward: false) }
  }

  private mutating func searchOn(backward: Bool) {
    let isFound: Bool
    // A number with its sign names an application, wherever one looks.
    if searched.hasPrefix("#"), queue.match(searched) != nil { focus = .queue }
    if focus == .queue {
      let found = queue.match(searched, backward: backward)
      if let found { queue.select(found) }
      isFound = found != nil
    } else {
      isFound = pane.search(searched, backward: backward, page: applicationRows)
    }
    if !isFound { message = [WorkstationWording.notFound(searched)] }
  }

  // MARK: - Lists

  mutating func pickLane(_ key: Key, _ list: PickList) -> [ReviewEffect] {
    var list = list
    switch list.take(key) {
    case .stays:
      queue.countLanes()
      mode = .lanes(list)
    case .picked(let index):
      mode = .browsing
      focus = .queue
      queue.show(QueueLane.allCases[index])
    case .accepted, .back, .left: mode = .browsing
    }
    return []
  }

  mutating func pickOrder(_ key: Key, _ list: PickList) -> [ReviewEffect] {
    var list = list
    switch list.take(key) {
    case .stays: mode = .orders(list)
    case .picked(let index):
      mode = .browsing
      focus = .queue
      queue.sort(by: QueueOrder.allCases[index])
    case .accepted, .back, .left: mode = .browsing
    }
    return []
  }

  mutating func readHelp(_ key: Key, _ scroll: Int) -> [ReviewEffect] {
    let page = max(1, ScreenLayout(size, showsPicture: false).body.size.rows - 2)
    let last = max(0, helpLines(width: size.columns).count - page - 1)
    switch ScreenBinding.of(key)?.command {
    case .down: mode = .help(scroll: min(last, scroll + 1))
    case .up: mode = .help(scroll: max(0, scroll - 1))
    case .pageDown: mode = .help(scroll: min(last, scroll + page))
    case .pageUp: mode = .help(scroll: max(0, scroll - page))
    case .top: mode = .help(scroll: 0)
    case .bottom: mode = .help(scroll: last)
    default: mode = .browsing
    }
    return []
  }
}
