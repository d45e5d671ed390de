import Domain
import Foundation
import Yams

/// Reads `shinsa.yaml` into the office's settings (manual: configuration).
enum ConfigurationFile {
  private static let sections = [
    "language", "time-zone", "university", "form", "senders", "registration", "bundles", "decisions",
    "reject-reasons", "return-reasons", "mail", "export-groups", "students", "passwords", "retention",
  ]

  /// The settings that `text` states; throws `UnusableConfiguration` with all that is wrong.
  static func settings(from text: String, training: Bool) throws -> OfficeSettings {
    let faults = ConfigurationFaults()
    let top = try root(of: text, faults)
    let settings = top.section(sections).flatMap { settings(from: $0, training: training) }
    guard faults.faults.isEmpty, let settings else { throw UnusableConfiguration(faults: faults.faults) }
    return settings
  }

  /// The language alone, for messages about anything else; nil where it cannot be read.
  static func language(from text: String) -> Language? {
    guard let node = try? Yams.compose(yaml: text), let name = node.mapping?["language"]?.string else { return nil }
    return Language(rawValue: name)
  }

  private static func root(of text: String, _ faults: ConfigurationFaults) throws -> ConfigurationNode {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw UnusableConfiguration(
          faults: [ConfigurationFault(key: "", line: 1, column: 1, problem: .wrongKind(expected: "section"))])
      }
      return ConfigurationNode(node: node, key: "", faults: faults)
    } catch let error as YamlError {
      throw UnusableConfiguration(faults: [ConfigurationFault(error)])
    }
  }

  private static func settings(from top: ConfigurationSection, training: Bool) -> OfficeSettings? {
    // Every section is read even where an earlier one is wrong, so that all faults are known at once.
    let language = top.required("language")?.choice(Language.self)
    let zone = top.required("time-zone")?.value("Asia/Tokyo") { TimeZone(identifier: $0) }
    let university = top.required("university").flatMap(UniversitySection.read)
    let form = top["form"].map(FormSection.read) ?? .standard
    let senders = top["senders"].map(SenderSection.read) ?? []
    let registration = top["registration"]?.section(["link-required"])
    let linkRequired = registration?["link-required"]?.flag() ?? true
    let bundles = top["bundles"]?.section(["settle"] + LimitSection.keys)
    let decisions = top["decisions"]?.section(["claim", "hold", "resubmission", "first-password"])
    let rejecting = top.required("reject-reasons").map(ReasonSection.read) ?? []
    let returning = top.required("return-reasons").map(ReasonSection.read) ?? []
    let mail = top.required("mail").flatMap(MailSection.read)
    let groups = top["export-groups"].map(GroupSection.read) ?? [:]
    let students = top["students"]?.section(["unusable-rows", "lost-records"])
    let passwords = top["passwords"]?.section(["scrypt-log2n"])
    let strength = passwords?["scrypt-log2n"]?.value("10 … 20") { Int($0).flatMap { (10...20).contains($0) ? $0 : nil } }
    let retention = top["retention"].map(RetentionSection.read) ?? Retention()
    let settle = bundles?["settle"]?.duration() ?? 10
    let limits = bundles.map(LimitSection.read) ?? IntakeLimits()
    let claim = decisions?["claim"]?.duration() ?? 900
    let hold = decisions?["hold"]?.duration() ?? 900
    let resubmission = decisions?["resubmission"]?.duration() ?? 14 * 86_400
    let firstPassword = decisions?["first-password"]?.duration() ?? 30 * 86_400
    let unusable = students?["unusable-rows"]?.share() ?? 0.01
    let lost = students?["lost-records"]?.share() ?? 0.02
    guard let language, let zone, let university, let mail else { return nil }
    return OfficeSettings(
      training: training, language: language, timeZone: zone, university: university, form: form, senders: senders,
      newNeedsLink: linkRequired, limits: limits, settle: settle, claim: claim, hold: hold,
      resubmission: resubmission, firstPassword: firstPassword, rejecting: rejecting, returning: returning,
      mail: mail, exportGroups: groups, unusableRows: unusable, lostRecords: lost,
      scryptLog2N: strength ?? 15, retention: retention)
  }
}

extension ConfigurationFault {
  /// YAML that cannot be parsed, with the parser's place.
  init(_ error: YamlError) {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      self.init(key: "", line: mark.line, column: mark.column, problem: .notYAML)
    default:
      self.init(key: "", line: nil, column: nil, problem: .notYAML)
    }
  }
}
