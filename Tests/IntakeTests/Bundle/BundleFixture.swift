import Domain
import Foundation
import Secrets

@testable import Intake

/// The members of a bundle, from a plain folder under `fixtures/bundles/valid`, to be bent and zipped by tests.
struct BundleFixture {
  var files: [(path: String, bytes: Data)]

  /// All files of a folder, manifest first, then by name.
  ///
  /// What is not ASCII in a member's name is percent-encoded in the tree: not every file system gives a name back as it was
  /// written.
  init(_ name: String) throws {
    let folder = BundleFixture.root.appending(path: "valid/\(name)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    files = try paths.compactMap { path in
      let file = folder.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
      return (path.removingPercentEncoding ?? path, try Data(contentsOf: file))
    }
  }

  /// The folder `fixtures/bundles`.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/bundles")

  /// Noon of the day after the fixtures were sent.
  static let now = Date(timeIntervalSince1970: 1_795_316_400)

  static func rules(senders: [Sender] = [unsigned], training: Bool = false) -> IntakeRules {
    IntakeRules(
      senders: senders, acceptsUnknownSenders: training, now: now, timeZone: TimeZone(identifier: "Asia/Tokyo") ?? .gmt)
  }

  static let unsigned = Sender(name: "portal.example.ac.jp", keys: [], unsignedAllowed: true)

  subscript(path: String) -> Data? {
    get { files.first { $0.path == path }?.bytes }
    set {
      files.removeAll { $0.path == path }
      if let newValue { files.append((path, newValue)) }
    }
  }

  /// Replaces text in a file.
  mutating func replace(_ old: String, with new: String, in path: String) {
    guard let bytes = self[path], let place = files.firstIndex(where: { $0.path == path }) else { return }
    files[place].bytes = Data(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
  }

  /// Writes the manifest anew, so that it lists what is there.
  mutating func listAgain(id: String = "P-1", created: String = "2026-11-21T23:55:00+09:00") {
    let members = files.filter { !$0.path.hasPrefix("manifest.") }.map { file in
      "<member path=\"\(file.path)\" size=\"\(file.bytes.count)\" sha256=\"\(Digest.sha256Hex(file.bytes))\"/>"
    }
    self["manifest.xml"] = Data(
      """
      <bundle xmlns="urn:shinsa:bundle:1" id="\(id)" sender="portal.example.ac.jp" created="\(created)">
      \(members.joined(separator: "\n"))
      </bundle>
      """.utf8)
  }

  /// The files as members of a raw zip file, stored.
  func raw() -> RawZip {
    RawZip(members: files.map { RawMember($0.path, $0.bytes) })
  }

  /// Zips the files, each deflated, and reads them.
  func read(_ rules: IntakeRules = rules()) throws -> BundleReading { try reading(rules).reading }

  /// The same with the pictures that it brings.
  func reading(_ rules: IntakeRules = rules()) throws -> (reading: BundleReading, pictures: KeptPictures) {
    try Scratch.with { folder in
      let file = folder.appending(path: "bundle.zip")
      let zip = try ZipWriter(path: file.path)
      for (path, bytes) in files { try zip.add(path, bytes: bytes, compress: true, modified: BundleFixture.now) }
      try zip.finish()
      return try BundleReader(rules: rules).reading(file)
    }
  }
}

/// A folder for one test, gone afterwards.
enum Scratch {
  static func with<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "shinsa-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}

extension BundleReading {
  /// The codes for which the bundle is refused; empty if it is read.
  var codes: [String] {
    guard case .refused(let refused) = self else { return [] }
    return refused.reasons.map(\.code)
  }

  /// The bundle, if it is read.
  var bundle: ReadBundle? {
    guard case .read(let bundle) = self else { return nil }
    return bundle
  }
}

extension ReadRequest {
  /// The codes for which the request is refused; empty if it is in order.
  var codes: [String] {
    guard case .refused(let refusals) = result else { return [] }
    return refusals.map(\.code)
  }
}

extension RawZip {
  /// Writes the file and reads it as a bundle.
  func read(_ rules: IntakeRules = BundleFixture.rules()) throws -> BundleReading {
    try Scratch.with { folder in
      let file = folder.appending(path: "bundle.zip")
      try bytes().write(to: file)
      return try BundleReader(rules: rules).read(file)
    }
  }
}
