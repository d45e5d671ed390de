import Foundation
import Testing

/// What befalls the machine of an office, what has to be said about it, and how it is mended.
enum MachineFault: String, CaseIterable, CustomTestStringConvertible {
  case fullDisk = "the disk is full"
  case readOnly = "the file system is read-only"
  case clockSetBack = "the clock was set back"
  case damagedPage = "a page of the database is damaged"
  case missingKeys = "the key file is missing"
  case staleLock = "a night that was killed left its lock"

  var testDescription: String { rawValue }

  /// All of them; without those of disks where nobody may mount.
  static let possibleHere = allCases.filter { fault in
    switch fault {
    case .fullDisk, .readOnly: FailingDisk.isAllowed
    case .clockSetBack, .damagedPage, .missingKeys, .staleLock: true
    }
  }

  /// How a night under it ends.
  var status: Int32 {
    switch self {
    case .fullDisk, .readOnly: 73
    case .clockSetBack: 1
    case .damagedPage: 70
    case .missingKeys: 69
    case .staleLock: 0
    }
  }

  /// What is said about it.
  func words(_ lang: String) -> String {
    let (ja, en) =
      switch self {
      case .fullDisk: ("ディスクの空きがありません", "The disk is full. Make room")
      case .readOnly: ("データベースを読み書きできません", "The database cannot be read or written")
      case .clockSetBack: ("時計が、最後の監査記録より 2日0時間前", "The clock is 2 d 0 h before")
      case .damagedPage: ("データベースが壊れています", "The database is damaged")
      case .missingKeys: ("state/keys.json", "state/keys.json")
      case .staleLock: ("プロセス 2147483647）は途中で終わっていました", "process 2147483647) was cut off")
      }
    return lang == "ja" ? ja : en
  }

  /// A night under it.
  func night(in home: Home, lang: String) async throws -> Outcome {
    switch self {
    case .fullDisk: try await FailingDisk.full.run(["nightly"], in: home, lang: lang)
    case .readOnly: try await FailingDisk.readOnly.run(["nightly"], in: home, lang: lang)
    case .clockSetBack: try await home.run(["nightly"], now: "2026-11-20T12:00:00+09:00", lang: lang)
    case .damagedPage: try await damaged(home, lang: lang)
    case .missingKeys: try await without("state/keys.json", in: home, lang: lang)
    case .staleLock:
      try await afterKilledNight(home, lang: lang)
    }
  }

  private func afterKilledNight(_ home: Home, lang: String) async throws -> Outcome {
    // No process has the highest number that there is.
    try home.write("2147483647", to: "state/night.lock")
    return try await home.run(["nightly"], lang: lang)
  }

  private func without(_ path: String, in home: Home, lang: String) async throws -> Outcome {
    let (file, aside) = (home.root.appending(path: path), home.root.appending(path: "aside"))
    try FileManager.default.moveItem(at: file, to: aside)
    let night = try await home.run(["nightly"], lang: lang)
    try FileManager.default.moveItem(at: aside, to: file)
    return night
  }

  /// A page that no step of this night would look at; afterwards the file is as it was.
  private func damaged(_ home: Home, lang: String) async throws -> Outcome {
    let file = home.root.appending(path: "state/shinsa.sqlite")
    try await Tool.sqlite(home, "PRAGMA wal_checkpoint(TRUNCATE);")
    let page = try await Tool.sqlite(home, "SELECT rootpage FROM sqlite_master WHERE name = 'case_step';")
    let number = try #require(Int(page.trimmingCharacters(in: .whitespacesAndNewlines)))
    let sound = try Data(contentsOf: file)
    var spoilt = sound
    let start = (number - 1) * 4096
    spoilt.replaceSubrange(start..<start + 64, with: Data(repeating: 0x5A, count: 64))
    try spoilt.write(to: file)
    let night = try await home.run(["nightly"], lang: lang)
    // Whoever opens a database in this mode counts that on its first page.
    let after = try Data(contentsOf: file).prefix(spoilt.count).dropFirst(4096)
    #expect(after == spoilt.dropFirst(4096), "a damaged database was written to")
    try sound.write(to: file)
    return night
  }
}
