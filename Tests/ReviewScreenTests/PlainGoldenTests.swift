import Domain
import Foundation
import TestSupport
import Testing

@testable import ReviewScreen

/// What is read and typed in the plain review, line by line; the files are read by people before they are taken for right.
struct PlainGoldenTests {
  /// A session: the application that it begins with, and what is typed.
  struct Session: CustomTestStringConvertible, Sendable {
    let name: String
    let first: CaseID
    let lines: [String]

    var testDescription: String { name }
  }

  private static let sessions = [
    Session(name: "queue", first: 12, lines: ["l", "f", "2", "o 5", "n", "i", "q"]),
    Session(
      name: "resubmission", first: 34,
      lines: ["v", "1:n 2:y", "z", "t", "", "", "no", "p", "p", "a", "1", "1", "y", "1", "", "原本を窓口で確認した。", "yes", "q"]),
    Session(name: "second-person", first: 40, lines: ["y", "no", "x", "", "y", "yes", "q"]),
    Session(name: "chosen-record", first: 12, lines: ["c", "2", "c 電電", "1", "?", "q"]),
  ]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures/screens/plain")

  @Test(arguments: sessions, Language.allCases)
  func `every session reads as it did`(session: Session, language: Language) throws {
    let files = try ScreenExample.files()
    var desk = try Desk(
      files.filter { $0.id == session.first } + files.filter { $0.id != session.first && $0.state == .waiting },
      language: language, heldByOthers: [21])
    desk.add(files.filter { $0.state != .waiting && $0.id != session.first })
    var transcript = desk.said
    for line in session.lines {
      transcript.append(desk.prompt + line)
      desk.listenAnew()
      try desk.type(line)
      transcript += desk.said
    }
    #expect(desk.isOver)
    try GoldenFile.compare(
      Data((transcript.joined(separator: "\n") + "\n").utf8),
      with: Self.folder.appending(path: "\(session.name).\(language.rawValue).txt"))
  }
}
