import ArgumentParser
import Domain
import Procedures
import Store
import Wording

/// `students snapshots`.
struct StudentsSnapshots: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "snapshots", abstract: Help.text("読み込んだ学籍の版", "The editions that were loaded"),
      discussion: Help.text("例：shinsa students snapshots", "Example: shinsa students snapshots"))
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
