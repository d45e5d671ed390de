import Foundation

/// A reason of the university's list, in both languages.
public struct ConfiguredReason: Hashable, Codable, Sendable {
  /// The code, as the configuration comes, of the reason for returning a picture that shows what must not be kept.
  public static let forbiddenContent = "forbidden-content"

  /// Stable code.
  public var code: String
  /// What the applicant reads.
  public var text: Sentence

  /// Describes a reason.
  public init(code: String, text: Sentence) {
    self.code = code
    self.text = text
  }
}

/// What the office has settled for itself: the configuration, read and checked.
public struct OfficeSettings: Hashable, Sendable {
  /// Whether this home is for exercises.
  public var training: Bool
  /// The language of screens and messages.
  public var language: Language
  /// The zone that times are shown in.
  public var timeZone: TimeZone
  /// The university and its units.
  public var university: University
  /// The application form of each kind.
  public var forms: Forms
  /// Who may send bundles.
  public var senders: [Sender]
  /// The kinds of application that need a link besides those that always do.
  public var linkKinds: Set<ApplicationKind>
  /// Limits on bundles.
  public var limits: IntakeLimits
  /// How long a bundle must have lain still, seconds.
  public var settle: TimeInterval
  /// How long a claim lasts, seconds.
  public var claim: TimeInterval
  /// How long a decision can be undone, seconds.
  public var hold: TimeInterval
  /// How long a link of a returned application lives, seconds.
  public var resubmission: TimeInterval
  /// How long a first password can be used, seconds.
  public var firstPassword: TimeInterval
  /// Reasons for rejecting.
  public var rejecting: [ConfiguredReason]
  /// Reasons for returning.
  public var returning: [ConfiguredReason]
  /// Mail: sender, addresses and contacts.
  public var mail: MailSettings
  /// Groups that may read an export folder, by folder name.
  public var exportGroups: [String: String]
  /// Rows of a student file that may be unusable before the file is refused, as a share of all.
  public var unusableRows: Double
  /// Records that may be gone in a full file before it is refused, as a share of all.
  public var lostRecords: Double
  /// Strength of password hashing: log2 of scrypt's N.
  public var scryptLog2N: Int
  /// Days for which things are kept.
  public var retention: Retention
  /// How the registrar's files differ from the default table.
  public var studentMappings = StudentMappings()
  /// What the cross-check goes by.
  public var weights = MatchWeights()
  /// The file that holds the passphrase of encrypted bundles, as the configuration names it; nil if none is agreed.
  public var passphraseFile: String?
  /// The passphrase of encrypted bundles, once that file was read.
  public var passphrase: Data?
  /// What holds for accounts and one-time links.
  public var service = ServiceRules()
  /// When the office is closed, national holidays apart.
  public var calendar = OfficeCalendar()
  /// What the unattended night goes by.
  public var night = NightRules()
  /// How the review's screen is to be.
  public var screen = ScreenRules()

  /// Puts settings together.
  public init(
    training: Bool, language: Language, timeZone: TimeZone, university: University, forms: Forms, senders: [Sender],
    linkKinds: Set<ApplicationKind>, limits: IntakeLimits, settle: TimeInterval, claim: TimeInterval,
    hold: TimeInterval,
    resubmission: TimeInterval, firstPassword: TimeInterval, rejecting: [ConfiguredReason],
    returning: [ConfiguredReason], mail: MailSettings, exportGroups: [String: String], unusableRows: Double,
    lostRecords: Double, scryptLog2N: Int, retention: Retention
  ) {
    self.training = training
    self.language = language
    self.timeZone = timeZone
    self.university = university
    self.forms = forms
    self.senders = senders
    self.linkKinds = linkKinds
    self.limits = limits
    self.settle = settle
    self.claim = claim
    self.hold = hold
    self.resubmission = resubmission
    self.firstPassword = firstPassword
    self.rejecting = rejecting
    self.returning = returning
    self.mail = mail
    self.exportGroups = exportGroups
    self.unusableRows = unusableRows
    self.lostRecords = lostRecords
    self.scryptLog2N = scryptLog2N
    self.retention = retention
  }

  /// What import measures bundles against at `now`.
  public func intakeRules(now: Date) -> IntakeRules {
    IntakeRules(
      forms: forms, university: university, senders: senders, acceptsUnknownSenders: training,
      linkKinds: linkKinds, limits: limits, passphrase: passphrase, now: now, timeZone: timeZone)
  }
}

/// What mails say about the university, and where they come from.
public struct MailSettings: Hashable, Codable, Sendable {
  /// The address that mail comes from.
  public var from: EmailAddress
  /// The name beside it, in both languages one.
  public var fromName: String
  /// Where graduates sign in.
  public var signInAddress: String
  /// The address of one-time links; `{token}` stands for the token.
  public var linkAddress: String
  /// Whom to ask, unless the faculty has an office of its own.
  public var office: Sentence

  /// Puts mail settings together.
  public init(
    from: EmailAddress, fromName: String, signInAddress: String, linkAddress: String, office: Sentence
  ) {
    self.from = from
    self.fromName = fromName
    self.signInAddress = signInAddress
    self.linkAddress = linkAddress
    self.office = office
  }
}
