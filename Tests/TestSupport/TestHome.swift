import Domain
import Foundation
import Outgoing
import Procedures
import Secrets
import Store

/// A whole home in a temporary folder: database, keys, folders, and a clock that stands still.
public final class TestHome: Sendable {
  /// Where everything lies.
  public let folders: HomeFolders
  /// The clock of everybody in it.
  public let clock = FixedClock()
  /// The database.
  public let store: Store
  /// The settings.
  public let settings: OfficeSettings
  private let folder: TemporaryFolder
  private let keys: HomeKeys
  private let templates: TemplateLibrary
  private let chance: Chance

  /// Makes a home; it is one for exercises unless told otherwise.
  public init(training: Bool = true, seed: UInt64 = 1) throws {
    folder = try TemporaryFolder()
    folders = HomeFolders(root: folder.url.appending(path: "home"))
    settings = try Samples.settings(training: training)
    chance = .seeded(seed)
    keys = try HomeKeys(from: chance)
    templates = try TemplateLibrary(folder: nil)
    for place in folders.all { try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true) }
    store = try Store(path: folders.database.path)
    try store.migrate()
    try office(TestHome.nightly).write { try $0.createHome(training: training) }
  }

  /// The office, with `actor` at work in it; `settings` may differ from the home's.
  public func office(_ actor: Actor = Samples.sato, settings: OfficeSettings? = nil) -> Office {
    let (clock, templates) = (clock, templates)
    return Office(
      folders: folders, settings: settings ?? self.settings, store: store, keys: keys, templates: templates,
      actor: actor, clock: { clock.now }, chance: chance)
  }

  /// The nightly job.
  public static let nightly = Actor(name: "nightly", osUser: "nightly", role: .importer)

  /// The names of what lies in a folder of the home, hidden files included, in their order.
  public func names(in folder: URL) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// The text of the only file in a folder.
  public func onlyText(in folder: URL) throws -> String {
    let names = try names(in: folder)
    guard names.count == 1 else { throw Missing("a single file; there are \(names.count)") }
    return String(decoding: try Data(contentsOf: folder.appending(path: names[0])), as: UTF8.self)
  }
}
