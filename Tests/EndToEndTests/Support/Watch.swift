import Foundation
import Testing

/// `import --watch` at work in a home, until it is asked to end.
final class Watch {
  private let process = Process()
  private let output: URL
  private let errors: URL

  /// Starts it, and comes back when it watches.
  init(_ home: Home, now: String = Home.now) async throws {
    output = home.root.appending(path: "watch.out")
    errors = home.root.appending(path: "watch.err")
    for file in [output, errors] { try Data().write(to: file) }
    process.executableURL = URL(filePath: Program.shinsa)
    process.arguments = ["import", "--watch", "--settle", "0", "--home", home.root.path, "--lang", "en"]
    process.environment = ProcessInfo.processInfo.environment.merging(["SHINSA_NOW": now]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    try await until("it watches") { self.complaints.contains("Watching import/") }
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  var number: Int32 { process.processIdentifier }
  var text: String { Self.text(output) }
  var complaints: String { Self.text(errors) }

  /// Asks it to end; returns its exit code, nil where the signal itself ended it.
  func end(_ signal: Int32 = SIGTERM) async throws -> Int32? {
    kill(number, signal)
    try await until("it has ended") { !self.process.isRunning }
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }

  private static func text(_ file: URL) -> String {
    String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
  }
}

/// Comes back as soon as a condition holds; a minute later it never will.
func until(
  _ what: String, sourceLocation: SourceLocation = #_sourceLocation, _ holds: () throws -> Bool
) async throws {
  let deadline = ContinuousClock.now.advanced(by: .seconds(60))
  while try !holds() {
    try #require(ContinuousClock.now < deadline, "waited in vain: \(what)", sourceLocation: sourceLocation)
    try await Task.sleep(for: .milliseconds(20))
  }
}
