import Foundation
import Testing

/// A home of its own for each test, with three members of staff; it goes with the test.
final class Home: Sendable {
  let root: URL
  /// The project's own folder.
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// The clock of every command that says no other.
  static let now = "2026-11-22T12:00:00+09:00"

  init(training: Bool = true) async throws {
    root = FileManager.default.temporaryDirectory.appending(path: "shinsa-home-\(UUID().uuidString)")
    try #require(try await run(["init"] + (training ? ["--training"] : [])).status == 0)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// A training home with staff, student records, and bundles in `import/`.
  static func open(_ applicants: [Applicant] = [.hanako], records: [Applicant]? = nil) async throws -> Home {
    let home = try await Home()
    for (name, role) in [("sato", "reviewer"), ("suzuki", "reviewer"), ("kansa", "auditor"), ("yoru", "importer")] {
      try #require(try await home.run(["staff", "add", name, "--role", role]).status == 0)
    }
    let students = home.root.appending(path: "students.csv")
    try Data(Applicant.studentFile(records ?? applicants).utf8).write(to: students)
    try #require(try await home.run(["students", "import", students.path]).status == 0)
    try home.drop(BundleMaker(applicants))
    return home
  }

  /// The same, with the bundles taken in; the mails that say that they arrived are on their way.
  static func imported(_ applicants: [Applicant] = [.hanako], records: [Applicant]? = nil) async throws -> Home {
    let home = try await open(applicants, records: records)
    try #require(try await home.run(["import", "--settle", "0"]).status == 0)
    try #require(try home.takeMails().count == applicants.count)
    return home
  }

  /// Runs the program in this home; in English unless the test says another language.
  func run(
    _ arguments: [String], as name: String? = nil, now: String = Home.now, lang: String? = "en", input: String = ""
  ) async throws -> Outcome {
    let options = ["--home", root.path] + (name.map { ["--as", $0] } ?? []) + (lang.map { ["--lang", $0] } ?? [])
    return try await Program.run(
      Program.shinsa, arguments + options, environment: ["SHINSA_NOW": now], input: Data(input.utf8))
  }

  /// Runs a command that has to succeed, and reads its JSON.
  func json(_ arguments: [String], as name: String? = nil, now: String = Home.now) async throws -> JSON {
    let outcome = try await run(arguments + ["--json"], as: name, now: now)
    try #require(outcome.status == 0, "\(arguments): \(outcome.complaints)")
    return try outcome.json()
  }

  /// Lays a bundle into `import/`, as long ago as any settle time wants.
  func drop(_ bundle: BundleMaker, as name: String = "P-1.zip") throws {
    try drop(try bundle.zip(), as: name)
  }

  func drop(_ bytes: Data, as name: String = "P-1.zip") throws {
    let file = root.appending(path: "import/\(name)")
    try bytes.write(to: file)
    try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: file.path)
  }

  /// The names in a folder of the home, in their order.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
  }

  func contents(of path: String) throws -> Data { try Data(contentsOf: root.appending(path: path)) }

  /// Writes a file of the home.
  func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: root.appending(path: path)) }

  /// The mails that wait to be picked up.
  func mails() throws -> [Mail] {
    try names(in: "export/mail/new").map { try Mail(try contents(of: "export/mail/new/\($0)")) }
  }

  /// Picks them up as a transport does, which deletes what it has read.
  @discardableResult
  func takeMails() throws -> [Mail] {
    try names(in: "export/mail/new").map { name in
      defer { try? FileManager.default.removeItem(at: root.appending(path: "export/mail/new/\(name)")) }
      return try Mail(try contents(of: "export/mail/new/\(name)"))
    }
  }

  /// Changes the configuration.
  func configure(_ old: String, _ new: String) throws {
    let text = String(decoding: try contents(of: "shinsa.yaml"), as: UTF8.self)
    try #require(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: root.appending(path: "shinsa.yaml"))
  }
}
