import Domain
import Foundation

/// A world by which the cross-check is judged: student records, and applications whose truth is known (manual: worlds).
///
/// Equal seeds, sizes and hardness give equal bytes; two worlds of one seed and size have the same student records.
public struct TrialWorld: Sendable {
  /// How many student records there are.
  public let students: Int
  /// How many applications there are.
  public let applications: Int
  /// How much goes wrong.
  public let hardness: TrialHardness

  let population: TrialPopulation

  /// What was written.
  public struct Report: Sendable {
    /// How many people the records are about.
    public var people: Int
    /// How many names with a birth date several people on file share.
    public var homonyms: Int
    /// How many applications were written.
    public var applications: Int
  }

  /// Lays a world out; nobody is made before it is written.
  public init(seed: UInt64, students: Int, applications: Int, hardness: TrialHardness) {
    self.students = max(0, students)
    self.applications = max(0, applications)
    self.hardness = hardness
    population = TrialPopulation(seed: seed, rows: max(0, students))
  }

  /// Writes `students.csv` (CP932, default headers) and `applications.jsonl` into a folder that exists.
  public func write(to folder: URL) throws -> Report {
    var collector = KnownNames.Collector()
    let file = try PieceFile(folder.appending(path: "students.csv"))
    let converter = try CP932Converter()
    var piece = StudentLine.headerLine
    for index in 0..<population.people {
      let rows = population.rows(of: population.person(index))
      collector.add(rows.map(\.record), of: index)
      for row in rows { piece += row.line.line }
      guard piece.utf8.count > PieceFile.size else { continue }
      try file.write(converter.data(piece))
      piece = ""
    }
    try file.write(converter.data(piece))
    try file.close()
    let known = collector.finished()
    let count = try writeApplications(to: folder.appending(path: "applications.jsonl"), known)
    return Report(people: population.people, homonyms: known.homonyms, applications: count)
  }

  private func writeApplications(to url: URL, _ known: KnownNames) throws -> Int {
    let maker = TrialMaker(population: population, hardness: hardness, known: known)
    let file = try PieceFile(url)
    var piece = Data()
    var count = 0
    for index in 0..<applications {
      guard let application = maker.application(index) else { continue }
      piece += try application.line() + [0x0A]
      count += 1
      guard piece.count > PieceFile.size else { continue }
      try file.write(piece)
      piece = Data()
    }
    try file.write(piece)
    try file.close()
    return count
  }
}

/// A new file that is written in pieces.
struct PieceFile {
  /// Pieces of about this many bytes are handed over.
  static let size = 1 << 20

  private let handle: FileHandle

  init(_ url: URL) throws {
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.lastPathComponent])
    }
    handle = try FileHandle(forWritingTo: url)
  }

  func write(_ data: Data) throws { try handle.write(contentsOf: data) }
  func close() throws { try handle.close() }
}
