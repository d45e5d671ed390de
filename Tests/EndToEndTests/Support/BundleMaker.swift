import Foundation
import Intake
import Secrets

/// A bundle to be made as the format wants it, or spoilt piece by piece.
struct BundleMaker {
  var id = "P-1"
  var created = "2026-11-21T23:55:00+09:00"
  var sender = "portal.example.ac.jp"
  /// Everything but the manifest and its signature, in the archive's order.
  var members: [(path: String, bytes: Data)] = []
  /// Paths that the manifest keeps silent about.
  var unlisted: Set<String> = []
  /// Lines for the manifest beside those of the members.
  var listedToo = ""
  /// Passages of the manifest to be replaced once it is made.
  var bends: [(old: String, new: String)] = []
  /// The private key that signs, and what is signed if not the manifest.
  var signingKey: Data?
  var signed: Data?

  init(_ applicants: [Applicant]) {
    for applicant in applicants {
      self["requests/\(applicant.id).xml"] = Data(applicant.request.utf8)
      // Bytes behind the end of a picture are noted, not refused: they make each person's pictures their own.
      let mark = Data(applicant.email.utf8)
      self["images/\(applicant.id)-front.jpg"] = Self.picture("0001-front.jpg") + mark
      self["images/\(applicant.id)-back.png"] = Self.picture("0001-back.png") + mark
    }
  }

  /// A small real picture.
  static func picture(_ name: String) -> Data {
    let file = Home.project.appending(path: "fixtures/bundles/valid/one-application/images/\(name)")
    guard let bytes = try? Data(contentsOf: file) else { preconditionFailure("\(file.path) cannot be read") }
    return bytes
  }

  subscript(path: String) -> Data? {
    get { members.first { $0.path == path }?.bytes }
    set {
      let place = members.firstIndex { $0.path == path }
      if let place { members.remove(at: place) }
      if let newValue { members.insert((path, newValue), at: place ?? members.count) }
    }
  }

  /// Replaces a passage of a member.
  mutating func replace(_ old: String, with new: String, in path: String) {
    guard let bytes = self[path] else { preconditionFailure("no member \(path)") }
    let text = String(decoding: bytes, as: UTF8.self)
    precondition(text.contains(old), "nothing to replace in \(path)")
    self[path] = Data(text.replacing(old, with: new).utf8)
  }

  var manifest: Data {
    let lines = members.filter { !unlisted.contains($0.path) }.map { path, bytes in
      "<member path=\"\(path)\" size=\"\(bytes.count)\" sha256=\"\(Digest.sha256Hex(bytes))\"/>"
    }
    var text = """
      <bundle xmlns="urn:shinsa:bundle:1" id="\(id)" sender="\(sender)" created="\(created)">
      \(lines.joined(separator: "\n"))\(listedToo)
      </bundle>
      """
    for bend in bends {
      precondition(text.contains(bend.old), "nothing to bend in the manifest")
      text = text.replacing(bend.old, with: bend.new)
    }
    return Data(text.utf8)
  }

  /// The archive; pictures are stored, the rest is deflated.
  func zip() throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: "bundle-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    let moment = Date(timeIntervalSince1970: 1_795_273_200)
    let writer = try ZipWriter(path: file.path)
    try writer.add("manifest.xml", bytes: manifest, compress: true, modified: moment)
    if let signingKey {
      let signature = try Signing.signature(over: signed ?? manifest, by: signingKey)
      try writer.add("manifest.sig", bytes: signature, compress: false, modified: moment)
    }
    for member in members {
      try writer.add(
        member.path, bytes: member.bytes, compress: !member.path.hasPrefix("images/"), modified: moment)
    }
    try writer.finish()
    return try Data(contentsOf: file)
  }
}

extension BundleMaker {
  /// The hash that the manifest states for a member.
  func manifestHash(of path: String) -> String { Digest.sha256Hex(self[path] ?? Data()) }
}
