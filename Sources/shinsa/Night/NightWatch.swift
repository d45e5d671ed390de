import Domain
import Foundation
import Wording

/// Has the steps of a night done by another process, and stops it where a step takes longer than it may.
///
/// One process does them all, as long as nothing goes wrong; after a step that overran, or that took the process with it, a
/// new one goes on with the next.
struct NightWatch {
  /// What is run for some steps, without those steps themselves.
  let command: (program: URL, arguments: [String])
  /// How long a step may take.
  let limit: Duration
  /// How long a process that was asked to end may take to do so.
  var grace = Duration.seconds(10)

  /// Somebody wants the night to end.
  struct Interrupted: Error {}

  /// Does `steps` in their order; `each` hears of every one as it ends.
  ///
  /// Throws `Interrupted` where `bell` becomes readable, and what keeps the process from being started.
  func run(_ steps: [NightStep], bell: Int32? = nil, each: (NightStep, NightStepReport) -> Void) throws {
    var waiting = steps[...]
    while !waiting.isEmpty {
      let worker = try WorkerProcess(command.program, command.arguments + ["--steps", Self.list(waiting)])
      let end = worker.lines(within: limit, bell: bell) { line in
        guard case .ends(let step, let report) = line, step == waiting.first else { return }
        waiting.removeFirst()
        each(step, report)
      }
      worker.end(within: grace)
      if case .interrupted = end { throw Interrupted() }
      guard let step = waiting.popFirst() else { return }
      each(step, report(of: step, end, status: worker.status))
    }
  }

  private static func list(_ steps: ArraySlice<NightStep>) -> String {
    steps.map(\.rawValue).joined(separator: ",")
  }

  private func report(of step: NightStep, _ end: WorkerProcess.End, status: Int32) -> NightStepReport {
    let isLate = if case .late = end { true } else { false }
    let sentence =
      isLate ? NightlyWording.overran(seconds: Int(limit.components.seconds)) : NightlyWording.broke(status: status)
    return NightStepReport(isLate ? .overran : .failed, sentence, needs: [NightlyWording.done(step, sentence)])
  }
}

/// A process that does steps, and what it tells.
final class WorkerProcess {
  /// Why nothing more is heard.
  enum End {
    /// It has closed its output.
    case finished
    /// Too long nothing was told.
    case late
    case interrupted
  }

  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())

  init(_ program: URL, _ arguments: [String]) throws {
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  /// How it ended.
  var status: Int32 { process.terminationStatus }

  /// Hears its lines until it has no more to tell, nothing comes within `limit`, or the bell rings.
  func lines(within limit: Duration, bell: Int32?, _ each: (NightLine) -> Void) -> End {
    let descriptor = output.fileHandleForReading.fileDescriptor
    var (rest, deadline) = (Data(), ContinuousClock.now.advanced(by: limit))
    while true {
      switch Self.wait(for: descriptor, or: bell, until: deadline) {
      case .bell: return .interrupted
      case .nothing: return .late
      case .line: break
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return .finished }
      rest += buffer.prefix(count)
      while let end = rest.firstIndex(of: 0x0A) {
        if let line = try? JSONDecoder().decode(NightLine.self, from: rest[..<end]) {
          deadline = ContinuousClock.now.advanced(by: limit)
          each(line)
        }
        rest = rest[rest.index(after: end)...]
      }
    }
  }

  /// Comes back when it has ended: by itself, since it was asked to, or since it was made to.
  func end(within grace: Duration) {
    defer { process.waitUntilExit() }
    guard process.isRunning else { return }
    process.terminate()
    let deadline = ContinuousClock.now.advanced(by: grace)
    let descriptor = output.fileHandleForReading.fileDescriptor
    var byte: UInt8 = 0
    // Its output ends with it.
    while Self.wait(for: descriptor, or: nil, until: deadline) == .line {
      if read(descriptor, &byte, 1) <= 0 { return }
    }
    kill(process.processIdentifier, SIGKILL)
  }

  private enum Stirring { case line, bell, nothing }

  private static func wait(for descriptor: Int32, or bell: Int32?, until deadline: ContinuousClock.Instant) -> Stirring
  {
    var ends = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    if let bell { ends.append(pollfd(fd: bell, events: Int16(POLLIN), revents: 0)) }
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return .nothing }
      let (seconds, attoseconds) = left.components
      let milliseconds = min(seconds * 1_000 + attoseconds / 1_000_000_000_000_000 + 1, 3_600_000)
      let found = poll(&ends, nfds_t(ends.count), Int32(milliseconds))
      if found < 0 && errno == EINTR { continue }
      if ends.count > 1, ends[1].revents != 0 { return .bell }
      if ends[0].revents != 0 { return .line }
    }
  }
}
