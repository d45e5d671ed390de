import Foundation
import Subprocess

/// What a program that ran has left.
struct Outcome {
  /// The exit code; nil where a signal ended it.
  let status: Int32?
  let output: Data
  let complaints: String

  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// The one JSON document on standard output.
  func json() throws -> JSON { try JSONDecoder().decode(JSON.self, from: output) }
}

/// Runs programs: our own from where the build put it, others from the system; never through a shell.
enum Program {
  /// The built program, beside the bundle that holds these tests.
  static let shinsa = folder.appending(path: "shinsa").path

  static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:], input: Data = Data()
  ) async throws -> Outcome {
    _ = Self.survivesClosedPipes
    let inherited = ["SHINSA_HOME", "SHINSA_NOW", "LANG", "LC_ALL", "LC_MESSAGES"].map { ($0, String?.none) }
    var changes = Dictionary(uniqueKeysWithValues: inherited)
    changes["LANG"] = "C.UTF-8"
    for (name, value) in environment { changes[name] = value }
    let keyed = changes.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let result = try await Subprocess.run(
      .path(.init(path)), arguments: Arguments(arguments),
      environment: .inherit.updating(Dictionary(uniqueKeysWithValues: keyed)), input: .array(Array(input)),
      output: .bytes(limit: 64 << 20), error: .bytes(limit: 1 << 20))
    var status: Int32?
    if case .exited(let code) = result.terminationStatus { status = code }
    return Outcome(
      status: status, output: Data(result.standardOutput),
      complaints: String(decoding: result.standardError, as: UTF8.self))
  }

  /// A program may end before it has read all that it is given; that must not end the tests.
  private static let survivesClosedPipes: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return true
  }()

  private static var folder: URL {
    let running = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let executable = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return (running ?? executable).deletingLastPathComponent()
  }
}
