import Foundation
import Testing

/// A place at a terminal (tmux) with a shell, where somebody types and looks.
final class Seat: Sendable {
  private let socket: String
  private static let tmux = "/usr/bin/tmux"

  /// Whether there is a tmux to sit at.
  static let isAvailable = FileManager.default.isExecutableFile(atPath: tmux)

  init(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) async throws {
    socket = FileManager.default.temporaryDirectory.appending(path: "seat-\(UUID().uuidString.prefix(8))").path
    let changes = ["LANG": "C.UTF-8", "PS1": "desk> ", "SHINSA_NOW": Home.now].merging(environment) { $1 }
    _ = try await tmux(
      ["-u", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + changes.flatMap { ["-e", "\($0.key)=\($0.value)"] } + ["/bin/bash", "--norc", "--noprofile", "--noediting"],
      environment: changes)
    try await see("desk>")
  }

  /// Ends the shell and whatever still runs in it.
  func leave() async throws { _ = try await tmux(["kill-server"]) }

  /// Types a text.
  func type(_ text: String) async throws { _ = try await tmux(["send-keys", "-l", text]) }

  /// Presses keys, by tmux's names for them: `Enter`, `Escape`, `C-c`.
  func press(_ keys: String...) async throws { _ = try await tmux(["send-keys"] + keys) }

  /// Types a line.
  func say(_ line: String) async throws {
    try await type(line)
    try await press("Enter")
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) async throws {
    _ = try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends a signal to the program that runs in front of the shell.
  func signal(_ number: Int32) async throws {
    let shell = String(decoding: try await tmux(["display-message", "-p", "#{pane_pid}"]), as: UTF8.self)
    let name = shell.trimmingCharacters(in: .whitespacesAndNewlines)
    let children = try String(contentsOfFile: "/proc/\(name)/task/\(name)/children", encoding: .utf8)
    let process = try #require(children.split(separator: " ").last.flatMap { Int32($0) })
    try #require(kill(process, number) == 0)
  }

  /// The exit code of the program that ran last.
  func seeExit(_ code: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await see("the shell", sourceLocation: sourceLocation) { $0.contains("desk>") }
    try await say("echo ended with $?.")
    try await see("ended with \(code).", sourceLocation: sourceLocation)
  }

  /// What is on the screen.
  func screen() async throws -> String { String(decoding: try await tmux(["capture-pane", "-p"]), as: UTF8.self) }

  /// Waits until the screen is so; what it shows then.
  @discardableResult
  func see(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    where isSo: (String) -> Bool
  ) async throws -> String {
    var shown = ""
    for _ in 0..<200 {
      shown = try await screen()
      if isSo(shown) { return shown }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("not to be seen: \(what)\n\(shown)", sourceLocation: sourceLocation)
    throw NotSeen(what: what)
  }

  /// Waits until a text is on the screen; what it shows then.
  @discardableResult
  func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
    try await see(text, sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Somebody waited in vain.
  struct NotSeen: Error { let what: String }

  private func tmux(_ arguments: [String], environment: [String: String] = [:]) async throws -> Data {
    let outcome = try await Program.run(
      Self.tmux, ["-S", socket, "-f", "/dev/null"] + arguments, environment: environment)
    try #require(outcome.status == 0, "tmux \(arguments): \(outcome.complaints)")
    return outcome.output
  }
}

extension Seat {
  /// Sits down, works, and gets up whatever happened.
  static func with(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], _ work: (Seat) async throws -> Void
  ) async throws {
    let seat = try await Seat(columns: columns, rows: rows, environment: environment)
    do { try await work(seat) } catch {
      try? await seat.leave()
      throw error
    }
    try await seat.leave()
  }

  /// Begins a review in a home.
  func review(_ home: Home, as name: String = "sato", lang: String = "en", more: String = "") async throws {
    try await say("clear; \(Program.shinsa) review --home \(home.root.path) --as \(name) --lang \(lang) \(more)")
  }
}
