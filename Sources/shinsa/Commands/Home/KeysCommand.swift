import ArgumentParser
import Foundation
import Procedures
import Secrets
import Wording

/// `keys`: the public keys that portals and auditors need, and their replacement.
struct KeysCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "keys",
      abstract: Help.text("公開鍵の表示と、鍵の更新", "The public keys, and their replacement"),
      discussion: Help.text(
        "例：shinsa keys --json　／　shinsa keys rotate seal　／　shinsa keys retire seal",
        "Examples: shinsa keys --json, shinsa keys rotate seal, shinsa keys retire seal"),
      subcommands: [KeysShow.self, KeysRotate.self, KeysRetire.self, KeysRecovery.self],
      defaultSubcommand: KeysShow.self)
  }
}

/// `keys show`, or `keys` alone.
struct KeysShow: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Help.text(
        "公開鍵を表示する（封印用 X25519、署名用 Ed25519）", "Print the public keys: X25519 for sealing, Ed25519 for signatures"),
      discussion: Help.text("例：shinsa keys --json", "Example: shinsa keys --json"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  func work(at desk: Desk) throws -> Exit {
    try PublicKeys.say(desk.office.keys, at: desk, json: format.json)
    return .done
  }
}

extension KeySort: ExpressibleByArgument {}

/// The sort of keys that a command is about.
struct KeySortArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(Help.text("seal（封印用）か sign（署名用）", "seal or sign"), valueName: "seal|sign"))
  var sort: KeySort
}

/// `keys rotate`.
struct KeysRotate: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rotate",
      abstract: Help.text(
        "新しい鍵を作り、現在の鍵にする（旧い鍵もまだ使える）", "Make a new current key; the ones before it still work"),
      discussion: Help.text("例：shinsa keys rotate seal", "Example: shinsa keys rotate seal"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: KeySortArgument

  func work(at desk: Desk) throws -> Exit {
    try PublicKeys.say(try RotateKeys(desk.office).rotate(target.sort), at: desk, json: format.json)
    return .done
  }
}

/// `keys retire`.
struct KeysRetire: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retire",
      abstract: Help.text(
        "現在の鍵だけを残す（旧い鍵では開けなくなる）", "Keep the current key alone; nothing opens with the others any more"),
      discussion: Help.text("例：shinsa keys retire seal", "Example: shinsa keys retire seal"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: KeySortArgument

  func work(at desk: Desk) throws -> Exit {
    try PublicKeys.say(try RotateKeys(desk.office).retire(target.sort), at: desk, json: format.json)
    return .done
  }
}

/// The public keys of a home, current first.
private enum PublicKeys {
  static func say(_ keys: HomeKeys, at desk: Desk, json: Bool) throws {
    let seal = keys.publicSealKeys.map { $0.base64EncodedString() }
    let sign = keys.publicSignKeys.map { $0.base64EncodedString() }
    if json {
      try desk.console.say(json: ["seal": seal, "sign": sign])
    } else {
      for key in seal { desk.console.say("seal  \(key)") }
      for key in sign { desk.console.say("sign  \(key)") }
    }
  }
}
