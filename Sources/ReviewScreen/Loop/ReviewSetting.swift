import Domain
import Foundation

/// What the review loop has to know of the office and of the terminal.
public struct ReviewSetting: Sendable {
  /// The language of everything said.
  public var language: Language
  /// The zone that moments are told in.
  public var zone: TimeZone
  /// Columns of the terminal.
  public var width: Int
  /// What bars are drawn with.
  public var ink: ChartInk
  /// The university's reasons for rejecting.
  public var rejecting: [ConfiguredReason]
  /// The university's reasons for returning.
  public var returning: [ConfiguredReason]

  /// Puts a setting together.
  public init(
    language: Language, zone: TimeZone, width: Int = 80, ink: ChartInk = .ascii, rejecting: [ConfiguredReason],
    returning: [ConfiguredReason]
  ) {
    self.language = language
    self.zone = zone
    self.width = width
    self.ink = ink
    self.rejecting = rejecting
    self.returning = returning
  }
}
