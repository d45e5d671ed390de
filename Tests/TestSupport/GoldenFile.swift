import Foundation

/// Compares what was made with a file that somebody has read and found right.
///
/// Where the environment has `SHINSA_RECORD_GOLDEN`, the files are written anew, and the run fails so that it never
/// passes for a test.
public enum GoldenFile {
  /// What did not come out as the file has it.
  public enum Difference: Error, Hashable, Sendable {
    /// There is no such file to compare with.
    case missing(name: String)
    /// Line `line`, from 1, is the first that differs.
    case differs(name: String, line: Int)
    /// The file was written anew; read it before it is committed.
    case recorded(name: String)
  }

  /// Throws `Difference` unless `bytes` are those of the file.
  public static func compare(
    _ bytes: Data, with file: URL, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws {
    let name = file.lastPathComponent
    if environment["SHINSA_RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
      throw Difference.recorded(name: name)
    }
    guard let expected = try? Data(contentsOf: file) else { throw Difference.missing(name: name) }
    guard expected != bytes else { return }
    let lines = zip(expected.split(separator: 0x0A, omittingEmptySubsequences: false), split(bytes))
    let same = lines.prefix { $0 == $1 }
    throw Difference.differs(name: name, line: Array(same).count + 1)
  }

  private static func split(_ bytes: Data) -> [Data] { bytes.split(separator: 0x0A, omittingEmptySubsequences: false) }
}
