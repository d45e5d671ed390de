import ArgumentParser
import Domain
import Foundation
import JapaneseText

/// An entry of the log, read for showing.
struct AuditEntryView: Decodable {
  struct Actor: Decodable {
    var name: String
    var osUser: String

    enum CodingKeys: String, CodingKey {
      case name
      case osUser = "os_user"
    }
  }

  var action: String
  var actor: Actor
  var at: String
  var facts: [String: AuditFact]
  var commitments: [String: String]

  init?(_ json: String) {
    guard let read = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else { return nil }
    self = read
  }
}
