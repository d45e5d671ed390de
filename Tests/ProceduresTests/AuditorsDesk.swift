import Domain
import Foundation
import Outgoing
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// A home with a decision that was undone, one that was announced and one on hold, and an auditor with two verifiers.
struct AuditorsDesk {
  let desk: Desk
  let auditor: Office

  static let kinds: [ExportAudit.Contents] = DecisionFormat.allCases.map { .decisions($0) } + [.entries]

  init() throws {
    desk = try Desk()
    auditor = desk.home.office(Actor(name: "kansa", osUser: "kansa", role: .auditor))
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"], note: "=1+1")))
    _ = try DecideApplication(desk.sato).undo(id)
    _ = try DecideApplication(desk.sato).decide(id, Samples.approval())
    _ = try KeepCheckpoint(desk.nightly).run()
    try desk.send()
    let code = try desk.home.settings.returning.first.made("reason").code
    let other = try desk.opened("A-2", mark: 3, email: "other@example.jp")
    let item = SendingBack.Item(field: "image-1", reason: code)
    _ = try DecideApplication(desk.sato).decide(other, .sendBack(SendingBack(items: [item])))
  }

  func export(
    _ contents: ExportAudit.Contents, _ selection: ExportAudit.Selection = .init()
  ) throws -> ExportAudit.Report {
    desk.home.clock.advance(1)
    return try ExportAudit(auditor).run(contents, selection, language: .english)
  }

  func text(_ report: ExportAudit.Report) throws -> String {
    String(decoding: try Data(contentsOf: report.file), as: UTF8.self)
  }

  func lines(of report: ExportAudit.Report) throws -> [[String: Any]] {
    try text(report).split(separator: "\n").map { line in
      try (JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]).made("object")
    }
  }

  func manifest(_ report: ExportAudit.Report) throws -> ExportManifest {
    try ExportManifest(bytes: Data(contentsOf: report.manifest)).made("manifest")
  }

  private var key: Data { auditor.keys.publicSignKeys[0] }

  func verify(_ report: ExportAudit.Report) throws -> ExportVerification.Report {
    ExportVerification(report.file, key: key).run()
  }

  /// What the manual's own verifier says.
  func second(_ report: ExportAudit.Report) throws -> (code: Int32, text: String) {
    let program = desk.home.folders.state.appending(path: "verify.py")
    if !FileManager.default.fileExists(atPath: program.path) {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      let page = try String(contentsOf: root.appending(path: "Sources/Manual/Topics/audit.md"), encoding: .utf8)
      let code = try page.split(separator: "```python\n").last.made("program").prefix(upTo: "\n```")
      try Data(code.utf8).write(to: program)
    }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", program.path, report.file.path, key.base64EncodedString()]
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Makes an export and expects that both verifiers find it sound.
  func expectSound(_ contents: ExportAudit.Contents, _ selection: ExportAudit.Selection = .init()) throws {
    let report = try export(contents, selection)
    #expect(try verify(report).defects == [], "\(contents)")
    let second = try second(report)
    #expect(second.code == 0 && second.text == "head \(report.head.text)\n", "\(contents): \(second.text)")
  }

  /// Changes one byte of a file of an export, expects that both verifiers find it, and puts the byte back.
  func expectFound(
    _ report: ExportAudit.Report, file: URL, changing place: Int, _ isRight: (ExportDefect) -> Bool
  ) throws {
    let sound = try Data(contentsOf: file)
    var changed = sound
    changed[place] ^= 1
    try changed.write(to: file)
    let defects = try verify(report).defects
    let isFound = defects.contains(where: isRight)
    #expect(isFound, "\(file.lastPathComponent): \(defects)")
    #expect(try second(report).code == 1, "\(file.lastPathComponent)")
    try sound.write(to: file)
  }

  /// Changes an export as somebody who has the key: file, manifest and signature fit each other afterwards.
  func resign(_ report: ExportAudit.Report, _ change: (String) -> String) throws {
    let before = try text(report)
    let after = Data(change(before).utf8)
    #expect(after != Data(before.utf8))
    try after.write(to: report.file)
    var manifest = try manifest(report)
    manifest.file = try ExportManifest.File(
      manifest.file.name, lyingAt: report.file, rows: after.split(separator: 0x0A).count)
    let bytes = try manifest.bytes()
    try bytes.write(to: report.manifest)
    try auditor.keys.signature(of: bytes).write(to: report.manifest.appendingPathExtension("sig"))
  }
}

extension Substring {
  /// What stands before `end`.
  fileprivate func prefix(upTo end: String) -> Substring {
    range(of: end).map { self[..<$0.lowerBound] } ?? self
  }
}
