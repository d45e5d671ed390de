import Domain
import Foundation
import ReviewScreen
import Terminal

/// Runs the full screen: keys, signals, time and finished pictures come in, effects are carried out, grids go out.
///
/// Nothing that takes long is done here: what is drawn is drawn beside the loop, and says when it is ready.
final class ScreenLoop {
  private let desk: Desk
  private let terminal: CursesTerminal
  private let signals: ScreenSignals
  private var review: FullReview
  private var work: ReviewWork
  private let choice: PictureMethod
  private let queue: QueueWatch
  /// What wakes the loop besides the terminal.
  private let bells: [Int32]
  /// Set once the loop is to end.
  private var ending: Exit?
  private var nextTick = ContinuousClock.now + .seconds(1)

  /// A loop at a terminal; throws `POSIXError` where the system has no pipes left.
  init(
    _ review: FullReview, at terminal: CursesTerminal, signals: ScreenSignals, pictures: PictureMethod, desk: Desk
  ) throws {
    (self.review, self.terminal, self.signals, self.desk) = (review, terminal, signals, desk)
    choice = pictures
    let pictures = try PictureDesk(home: desk.office.folders.root, means: Self.means(pictures, terminal))
    queue = try QueueWatch(desk.office)
    bells = [signals.descriptor, pictures.bell.descriptor, queue.bell.descriptor]
    work = ReviewWork(desk: desk, pictures: pictures)
  }

  private static func means(_ choice: PictureMethod, _ terminal: CursesTerminal) -> PictureMeans {
    PictureMeans(
      choice, nature: terminal.nature, environment: ProcessInfo.processInfo.environment, window: terminal.measure)
  }

  /// Runs until the review ends; claims are given back on every way out.
  func run() -> Exit {
    defer { work.releaseAll() }
    take(.resized(terminal.size))
    carryOut(review.start())
    while true {
      if let ending { return ending }
      draw()
      wait()
      takeSignals()
      takeKeys()
      takePictures()
      takeQueue()
      review.drawsAmbiguousWide(terminal.nature.ambiguousIsWide)
      if nextTick <= .now {
        nextTick = .now + .seconds(1)
        take(.tick)
      }
    }
  }

  private func draw() {
    let size = terminal.size
    let pictures = review.pictureFrames(in: size).compactMap { frame in
      frame.request.flatMap { work.pictures?.picture($0, at: frame.place.origin) }
    }
    terminal.draw(review.view(size, at: desk.office.clock()), pictures: pictures)
  }

  /// What the terminal can do may be known only after a while, and changes with its window.
  private func learnMeans() {
    work.pictures?.means = Self.means(choice, terminal)
  }

  /// Waits for whatever comes first: input, a signal, a picture, or the next second.
  private func wait() {
    var watched = ([STDIN_FILENO] + bells).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let left = (nextTick - .now) / .milliseconds(1)
    guard poll(&watched, nfds_t(watched.count), Int32(max(0, left.rounded(.up)))) > 0 else { return }
    // A line that is gone can always be read, and gives nothing.
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    if watched[0].revents & gone != 0 { leave(.hungUp) }
  }

  private func takeSignals() {
    while ending == nil, let meaning = signals.next() {
      switch meaning {
      case .resized:
        terminal.resize()
        take(.resized(terminal.size))
      case .stopped: suspend()
      case .continued: terminal.resize()
      case .interrupted: leave(.interrupted)
      case .hungUp: leave(.hungUp)
      }
    }
  }

  private func takeKeys() {
    while ending == nil, let event = terminal.next() {
      switch event {
      case .key(.control("c")): leave(.interrupted)
      case .key(.control("z")): suspend()
      case .key(.control("l")): terminal.resize()
      case .key, .pasted, .resized, .hungUp, .interrupted, .tick: take(event)
      }
    }
  }

  /// Hands the review what was drawn meanwhile.
  private func takePictures() {
    while ending == nil, let (request, drawing) = work.pictures?.next() {
      carryOut(review.learn(.drawn(request, drawing)))
    }
  }

  /// Hands the review the queue that was read meanwhile.
  private func takeQueue() {
    guard ending == nil, let news = queue.next() else { return }
    switch news {
    case .success(let facts): carryOut(review.learn(.queue(facts)))
    case .failure(let error):
      carryOut(review.learn(.failed(Failure(error, zone: desk.office.settings.timeZone).sentences)))
    }
  }

  /// Gives the terminal to the shell for a while; much may have happened when it comes back.
  private func suspend() {
    terminal.suspend()
    take(.resized(terminal.size))
    take(.tick)
  }

  private func leave(_ event: TerminalEvent) {
    take(event)
    ending = .interrupted
  }

  private func take(_ event: TerminalEvent) {
    guard ending == nil else { return }
    carryOut(review.take(event, at: desk.office.clock()))
  }

  private func carryOut(_ effects: [ReviewEffect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .end: ending = ending ?? .done
      case .ask(_, let isConfirmation): if isConfirmation { terminal.flushInput() }
      case .refresh: queue.ask()
      case .draw:
        learnMeans()
        if let reply = work.carryOut(effect) { waiting += review.learn(reply) }
      default: if let reply = work.carryOut(effect) { waiting += review.learn(reply) }
      }
    }
  }
}
