/// One check of `doctor`: judges what was seen, and looks at nothing itself.
public protocol HomeCheck: Sendable {
  /// What it is about.
  var subject: CheckSubject { get }
  /// What it says of a home.
  func verdict(on facts: HomeFacts) -> CheckVerdict
}

extension HomeCheck {
  /// Sound where nothing ails.
  func verdict(_ ailments: [Ailment], remark: CheckRemark = .none) -> CheckVerdict {
    ailments.isEmpty ? .sound(remark) : .ailing(ailments)
  }
}

/// Everything that `doctor` checks.
public enum Doctor {
  /// One line each, in this order (manual: doctor).
  public static let inOrder: [any HomeCheck] = [
    HomeFolderCheck(), PermissionCheck(), ExportGroupCheck(), DiskCheck(), ClockCheck(), TimeZoneCheck(),
    ConfigurationCheck(), TemplateCheck(), KeyCheck(), DatabaseCheck(), SchemaCheck(), StaffCheck(), AuditLogCheck(),
    EvidenceCheck(), LockCheck(), BackupCheck(), NightCheck(), SudoCheck(), TerminalCheck(), PictureDrawingCheck(),
  ]

  /// What every check says.
  public static func examine(_ facts: HomeFacts) -> [(subject: CheckSubject, verdict: CheckVerdict)] {
    inOrder.map { ($0.subject, $0.verdict(on: facts)) }
  }
}
