import ArgumentParser
import Domain
import Foundation
import Procedures
import Store
import Wording

/// `students find TEXT`.
struct StudentsFind: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "find",
      abstract: Help.text("学籍を氏名・番号・電話で探す", "Find student records by name, number, telephone"),
      discussion: Help.text("例：shinsa students find 髙橋", "Example: shinsa students find 髙橋"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(
    help: ArgumentHelp(Help.text("探す語（字体・全角半角・かなの違いは問わない）", "What to look for, in any script"), valueName: "TEXT"))
  var text: String

  private static let limit = 100

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let words = SearchWords.sought(text)
    let records =
      words.isEmpty ? [] : try desk.office.store.read { try $0.students(matching: words, limit: Self.limit) }
    try StudentList.say(records, json: format.json, desk.console)
    if records.count == Self.limit { desk.console.complain(QueueWording.more(Self.limit)) }
    return .done
  }
}

/// `students show NUMBER`.
struct StudentsShow: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.text("学籍を 1 件表示する", "Show one student record"),
      discussion: Help.text("例：shinsa students show 07-1234", "Example: shinsa students show 07-1234"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(
    help: ArgumentHelp(Help.text("学籍番号、または 出所:学籍番号", "The student number, or SOURCE:number"), valueName: "NUMBER"))
  var number: String

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let record = try desk.office.store.read { reading in
      try reading.student(try reading.resolveRecord(number))
    }
    guard let record else { throw DecisionObstacle.recordUnknown(number: number) }
    if format.json {
      try desk.console.say(json: StudentJSON(record))
    } else {
      StudentSheet(record: record, language: desk.console.language).lines.forEach(desk.console.say)
    }
    return .done
  }
}

/// `students snapshots`.
struct StudentsSnapshots: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "snapshots", abstract: Help.text("読み込んだ学籍の版", "The editions that were loaded"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  private struct SnapshotJSON: Encodable {
    var snapshot: Int64
    var source: String
    var loaded: String
    var loadedBy: String
    var sha256: String
    var encoding: String
    var records: Int
    var unusable: Int

    enum CodingKeys: String, CodingKey {
      case snapshot, source, loaded, sha256, encoding, records, unusable
      case loadedBy = "loaded_by"
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let snapshots = try desk.office.store.read { try $0.snapshots() }
    if format.json {
      let list = snapshots.map {
        SnapshotJSON(
          snapshot: $0.id, source: $0.source, loaded: Instant.text($0.loaded), loadedBy: $0.loadedBy,
          sha256: $0.sha256, encoding: $0.encoding, records: $0.records, unusable: $0.unusable)
      }
      try desk.console.say(json: ["snapshots": list])
      return .done
    }
    var table = TextTable(StudentsWording.snapshotHeaders.map { $0.in(desk.console.language) })
    for snapshot in snapshots {
      table.add([
        String(snapshot.id), snapshot.source, desk.moment(snapshot.loaded).in(desk.console.language),
        snapshot.loadedBy, String(snapshot.records), String(snapshot.unusable),
      ])
    }
    table.lines.forEach(desk.console.say)
    return .done
  }
}

/// Several student records on standard output.
enum StudentList {
  static func say(_ records: [StudentRecord], json: Bool, _ console: Console) throws {
    if json {
      try console.say(json: ["students": records.map(StudentJSON.init)])
    } else if records.isEmpty {
      console.say(StudentsWording.nothing)
    } else {
      StudentTable.lines(records, console.language).forEach(console.say)
    }
  }
}
