import Domain
import Foundation
import Yams

/// Reads `shinsa.yaml` into the office's settings (manual: configuration).
enum ConfigurationFile {
  private static let sections = [
    "language", "time-zone", "university", "form", "senders", "registration", "links", "bundles", "decisions",
    "reject-reasons", "return-reasons", "mail", "calendar", "export-groups", "students", "passwords", "night",
    "screen", "retention",
  ]

  /// The settings that `text` states; throws `UnusableConfiguration` with all that is wrong.
  static func settings(from text: String, training: Bool) throws -> OfficeSettings {
    let faults = ConfigurationFaults(file: "shinsa.yaml")
    guard let top = try ConfigurationNode.root(of: text, faults) else {
      let fault = ConfigurationFault(
        file: faults.file, key: "", line: 1, column: 1, problem: .wrongKind(expected: "section"))
      throw UnusableConfiguration(faults: [fault])
    }
    let settings = top.section(sections).flatMap { read($0, training: training) }
    guard faults.faults.isEmpty, let settings else { throw UnusableConfiguration(faults: faults.faults) }
    return settings
  }

  /// The language alone, for messages about anything else; nil where it cannot be read.
  static func language(from text: String) -> Language? {
    guard let node = try? Yams.compose(yaml: text), let name = node.mapping?["language"]?.string else { return nil }
    return Language(rawValue: name)
  }

  /// Every section is read even where an earlier one is wrong, so that all faults are known at once.
  private static func read(_ top: ConfigurationSection, training: Bool) -> OfficeSettings? {
    let language = top.required("language")?.choice(Language.self)
    let zone: TimeZone? = top.required("time-zone")?.value("Asia/Tokyo") { (name: String) in TimeZone(identifier: name)
    }
    let university = top.required("university").flatMap { UniversitySection.read($0) }
    let mail = top.required("mail").flatMap { MailSection.read($0) }
    let forms = top["form"].map { FormSection.read($0) } ?? Forms()
    let senders = top["senders"].map { SenderSection.read($0) } ?? []
    let rejecting = top.required("reject-reasons").map { ReasonSection.read($0) } ?? []
    let returning = top.required("return-reasons").map { ReasonSection.read($0) } ?? []
    let groups = top["export-groups"].map { GroupSection.read($0) } ?? [:]
    let retention = top["retention"].map { RetentionSection.read($0) } ?? Retention()
    let linkKinds = RegistrationSection.read(top["registration"])
    let bundles = BundlesSection(top["bundles"])
    let decisions = DecisionsSection(top["decisions"])
    let students = StudentsSection(top["students"])
    let strength = PasswordsSection.read(top["passwords"])
    let screen = ScreenSection.read(top["screen"])
    let calendar = CalendarSection.read(top["calendar"])
    let night = NightSection.read(top["night"])
    var service = ServiceRules()
    LinksSection.read(top["links"], into: &service)
    service.takeoverDays = decisions.takeoverDays
    service.reminder = decisions.reminder
    guard let language, let zone, let university, let mail else { return nil }
    var settings = OfficeSettings(
      training: training, language: language, timeZone: zone, university: university, forms: forms, senders: senders,
      linkKinds: linkKinds, limits: bundles.limits, settle: bundles.settle, claim: decisions.claim,
      hold: decisions.hold, resubmission: decisions.resubmission, firstPassword: decisions.firstPassword,
      rejecting: rejecting, returning: returning, mail: mail, exportGroups: groups,
      unusableRows: students.unusableRows, lostRecords: students.lostRecords, scryptLog2N: strength,
      retention: retention)
    settings.passphraseFile = bundles.passphraseFile
    settings.calendar = calendar
    settings.screen = screen
    settings.service = service
    settings.night = night
    settings.studentMappings = students.mappings
    return settings
  }
}

extension ConfigurationFault {
  /// YAML that cannot be parsed, with the parser's place.
  init(_ error: YamlError, file: String) {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      self.init(file: file, key: "", line: mark.line, column: mark.column, problem: .notYAML)
    default:
      self.init(file: file, key: "", line: nil, column: nil, problem: .notYAML)
    }
  }
}
