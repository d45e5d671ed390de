import Domain
import Foundation

/// What a manifest states.
struct Manifest {
  var id: String
  var sender: String
  var created: Date
  var members: [ManifestMember]

  /// Reads a manifest's bytes.
  ///
  /// - Returns: what it states, nil if it cannot be read, and all that is wrong with its form.
  static func read(_ bytes: Data, limits: IntakeLimits) -> (manifest: Manifest?, refusals: [Refusal]) {
    let path = MemberPlace.manifestPath
    let reading = XMLTree.parse(bytes, path: path, schema: .manifest, limits: limits)
    guard let root = reading.root else { return (nil, reading.refusals) }
    guard let id = root.attribute("id"), let sender = root.attribute("sender") else { return (nil, reading.refusals) }
    guard let created = root.attribute("created").flatMap(XMLDateTime.date) else {
      let isKnown = !reading.refusals.isEmpty
      let refusal = Refusal(.manifest(.createdMalformed), path: path, line: root.line)
      return (nil, isKnown ? reading.refusals : [refusal])
    }
    var refusals = reading.refusals
    var members: [ManifestMember] = []
    for node in root.children {
      if let member = ManifestMember(node) {
        members.append(member)
      } else if reading.refusals.isEmpty {
        refusals.append(Refusal(.manifest(.memberMalformed), path: path, line: node.line))
      }
    }
    return (Manifest(id: id, sender: sender, created: created, members: members), refusals)
  }
}

/// A member as the manifest lists it.
struct ManifestMember {
  var path: String
  var size: Int
  /// 64 lower-case hexadecimal digits.
  var sha256: String
  var line: Int

  init?(_ node: XMLNode) {
    guard
      let path = node.attribute("path"), let size = node.attribute("size").flatMap({ Int($0) }),
      let sha256 = node.attribute("sha256")
    else { return nil }
    self.path = path
    self.size = size
    self.sha256 = sha256.lowercased()
    line = node.line
  }
}
