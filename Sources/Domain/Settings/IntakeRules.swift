import Foundation

/// What a bundle is measured against: the parts of the configuration that import needs.
public struct IntakeRules: Hashable, Sendable {
  /// Which fields an application needs, by kind.
  public var forms: Forms
  /// The units that an application may name; nil accepts any (a check without a home).
  public var university: University?
  /// Who may send bundles.
  public var senders: [Sender]
  /// Whether bundles of any sender are taken, and only known senders' signatures looked at (training homes, and checks
  /// without a home).
  public var acceptsUnknownSenders: Bool
  /// The kinds of application that have to bring a link besides those that always do.
  public var linkKinds: Set<ApplicationKind>
  /// Limits on containers and members.
  public var limits: IntakeLimits
  /// What encrypted members are opened with (WinZip AES); nil where none may be encrypted.
  public var passphrase: Data?
  /// The moment that "not in the future" is measured from.
  public var now: Date
  /// The office's time zone: decides which day it is.
  public var timeZone: TimeZone

  /// Puts rules together.
  public init(
    forms: Forms = Forms(), university: University? = nil, senders: [Sender] = [], acceptsUnknownSenders: Bool = false,
    linkKinds: Set<ApplicationKind> = [.new, .changeEmail], limits: IntakeLimits = IntakeLimits(),
    passphrase: Data? = nil, now: Date, timeZone: TimeZone
  ) {
    self.forms = forms
    self.university = university
    self.senders = senders
    self.acceptsUnknownSenders = acceptsUnknownSenders
    self.linkKinds = linkKinds
    self.limits = limits
    self.passphrase = passphrase
    self.now = now
    self.timeZone = timeZone
  }

  /// Whether an application of that kind has to bring a link: a second student number always has to.
  public func needsLink(_ kind: ApplicationKind) -> Bool { kind == .addStudentNumber || linkKinds.contains(kind) }
}

/// A portal that may send bundles.
public struct Sender: Hashable, Codable, Sendable {
  /// Its name, as the manifest states it.
  public var name: String
  /// Its Ed25519 public keys, 32 bytes each; several while one replaces another.
  public var keys: [Data]
  /// Whether a bundle without a signature is taken from it.
  public var unsignedAllowed: Bool

  /// Describes a sender.
  public init(name: String, keys: [Data], unsignedAllowed: Bool = false) {
    self.name = name
    self.keys = keys
    self.unsignedAllowed = unsignedAllowed
  }
}

/// How large things may be.
public struct IntakeLimits: Hashable, Codable, Sendable {
  /// Members in a bundle.
  public var members = 20_000
  /// Bytes of one member, inflated.
  public var memberBytes = 32 << 20
  /// Bytes of all members, inflated.
  public var totalBytes = 4 << 30
  /// Inflated over deflated size, on members over `ratioFrom` bytes.
  public var ratio = 200
  /// From how many inflated bytes on the ratio counts.
  public var ratioFrom = 1 << 20
  /// Bytes of a request's XML.
  public var requestBytes = 1 << 20
  /// Bytes of the manifest.
  public var manifestBytes = 8 << 20
  /// Nesting of elements.
  public var xmlDepth = 64
  /// Attributes of one element.
  public var xmlAttributes = 256
  /// Pictures of one application.
  public var pictures = 10
  /// Pixels of a picture.
  public var pixels = 50_000_000
  /// A picture's longer side has at least so many pixels.
  public var longerSide = 200
  /// A picture's shorter side has at least so many pixels.
  public var shorterSide = 120

  /// The limits that hold unless the configuration says otherwise.
  public init() {}
}
