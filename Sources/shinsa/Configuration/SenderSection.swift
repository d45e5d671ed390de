import Domain
import Foundation

/// `senders`: the portals, their keys, and whether they have to sign.
enum SenderSection {
  static func read(_ node: ConfigurationNode) -> [Sender] { node.list()?.compactMap(sender) ?? [] }

  private static func sender(_ node: ConfigurationNode) -> Sender? {
    guard let section = node.section(["name", "keys", "unsigned"]) else { return nil }
    let name = section.required("name")?.text()
    let keys = section["keys"]?.list()?.compactMap { key in
      key.value("Ed25519, base64, 32 bytes") { Data(base64Encoded: $0).flatMap { $0.count == 32 ? $0 : nil } }
    }
    let unsigned = section["unsigned"]?.value("allowed, refused") { ["allowed": true, "refused": false][$0] }
    guard let name else { return nil }
    return Sender(name: name, keys: keys ?? [], unsignedAllowed: unsigned ?? false)
  }
}
