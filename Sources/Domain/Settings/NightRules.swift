import Foundation

/// What the unattended night goes by: who hears of it, how long its steps may take, and where backups go.
public struct NightRules: Hashable, Sendable {
  /// Who is told the head of the audit log at every checkpoint; nil: nobody by mail.
  public var auditorEmail: EmailAddress?
  /// Who is told when a night needs a human; nil: nobody by mail.
  public var operatorEmail: EmailAddress?
  /// Where backups go, as the configuration names it, from the home on; nil: `export/backups`.
  public var backupFolder: String?
  /// For how many days backups stay; the newest one stays for longer where none followed it.
  public var backupKeep = 14
  /// The public half of the recovery key that backups are closed with, 32 bytes.
  public var backupKey: Data?
  /// The file with the passphrase that backups are closed with where there is no recovery key, as the configuration names it.
  public var backupPassphraseFile: String?
  /// That passphrase, once the file was read.
  public var backupPassphrase: Data?

  /// So long a step of the night may take before it is stopped, seconds.
  public var stepLimit: TimeInterval = 2 * 3_600

  /// The rules that hold unless the configuration says otherwise.
  public init() {}
}
