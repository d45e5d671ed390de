/// One page of the documentation.
public struct ManualTopic: Hashable, Sendable {
  /// What it is asked for by.
  public let name: String
  /// The page in Markdown, English and Japanese.
  public let text: String

  /// The page's first heading.
  public var title: String {
    let heading = text.split(separator: "\n").first { $0.hasPrefix("# ") }
    return heading.map { String($0.dropFirst(2)) } ?? name
  }

  /// Every page, in reading order.
  public static let all: [ManualTopic] = [
    ManualTopic("overview", PackageResources.overview_md),
    ManualTopic("commands", PackageResources.commands_md),
    ManualTopic("configuration", PackageResources.configuration_md),
    ManualTopic("staff", PackageResources.staff_md),
    ManualTopic("bundle-format", PackageResources.bundle_format_md),
    ManualTopic("self-service", PackageResources.self_service_md),
    ManualTopic("portal-kit", PackageResources.portal_kit_md),
    ManualTopic("refusals", PackageResources.refusals_md),
    ManualTopic("student-records", PackageResources.student_records_md),
    ManualTopic("places", PackageResources.places_md),
    ManualTopic("cross-check", PackageResources.cross_check_md),
    ManualTopic("names", PackageResources.names_md),
    ManualTopic("decisions", PackageResources.decisions_md),
    ManualTopic("evidence", PackageResources.evidence_md),
    ManualTopic("accounts", PackageResources.accounts_md),
    ManualTopic("passwords", PackageResources.passwords_md),
    ManualTopic("links", PackageResources.links_md),
    ManualTopic("keys", PackageResources.keys_md),
    ManualTopic("outbox", PackageResources.outbox_md),
    ManualTopic("mail-templates", PackageResources.mail_templates_md),
    ManualTopic("audit", PackageResources.audit_md),
    ManualTopic("operation", PackageResources.operation_md),
    ManualTopic("nightly", PackageResources.nightly_md),
    ManualTopic("retention", PackageResources.retention_md),
    ManualTopic("backup", PackageResources.backup_md),
    ManualTopic("doctor", PackageResources.doctor_md),
    ManualTopic("administration", PackageResources.administration_md),
    ManualTopic("reports", PackageResources.reports_md),
    ManualTopic("training", PackageResources.training_md),
    ManualTopic("worlds", PackageResources.worlds_md),
  ]

  private init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    text = String(decoding: bytes, as: UTF8.self)
  }
}
