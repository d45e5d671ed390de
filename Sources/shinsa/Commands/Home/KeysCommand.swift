import ArgumentParser
import Foundation
import Procedures

/// `keys`: the public keys that portals and auditors need.
struct KeysCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "keys",
      abstract: Help.text(
        "公開鍵を表示する（封印用 X25519、署名用 Ed25519）", "Print the public keys: X25519 for sealing, Ed25519 for signatures"),
      discussion: Help.text("例：shinsa keys --json", "Example: shinsa keys --json"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  func work(at desk: Desk) throws -> Exit {
    let seal = desk.office.keys.publicSealKeys.map { $0.base64EncodedString() }
    let sign = desk.office.keys.publicSignKeys.map { $0.base64EncodedString() }
    if format.json {
      try desk.console.say(json: ["seal": seal, "sign": sign])
    } else {
      for key in seal { desk.console.say("seal  \(key)") }
      for key in sign { desk.console.say("sign  \(key)") }
    }
    return .done
  }
}
