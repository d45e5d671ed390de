import Domain
import Foundation

extension Samples {
  /// The settings of an office with a hold of fifteen minutes and the weakest password hashing.
  public static func settings(training: Bool = false) throws -> OfficeSettings {
    OfficeSettings(
      training: training, language: .japanese, timeZone: try tokyo(), university: university, forms: Forms(),
      senders: [Sender(name: "portal.example.ac.jp", keys: [], unsignedAllowed: true)], linkKinds: [],
      limits: IntakeLimits(), settle: 10, claim: 900, hold: 900, resubmission: 14 * 86_400,
      firstPassword: 30 * 86_400, rejecting: rejecting, returning: returning, mail: try mail(), exportGroups: [:],
      unusableRows: 0.25, lostRecords: 0.5, scryptLog2N: 4, retention: Retention())
  }

  /// The office's time zone.
  public static func tokyo() throws -> TimeZone { try TimeZone(identifier: "Asia/Tokyo").made("time zone") }

  /// Reasons for rejecting.
  public static let rejecting = [
    ConfiguredReason(
      code: "not-enrolled", text: Sentence(ja: "在籍の記録を確認できませんでした。", en: "We found no record of your enrolment.")),
    ConfiguredReason(
      code: "other-person", text: Sentence(ja: "ご本人と確認できませんでした。", en: "We could not establish that it is you.")),
  ]

  /// Reasons for returning.
  public static let returning = [
    ConfiguredReason(code: "unreadable", text: Sentence(ja: "画像が不鮮明です。", en: "The picture cannot be read.")),
    ConfiguredReason(code: "mistaken", text: Sentence(ja: "記入に誤りがあります。", en: "This is mistaken.")),
  ]

  private static func mail() throws -> MailSettings {
    MailSettings(
      from: try EmailAddress("noreply@denden.example.ac.jp").made("e-mail address"), fromName: "電電大学 証明書担当",
      signInAddress: "https://portal.example.ac.jp/sign-in",
      linkAddress: "https://portal.example.ac.jp/again?token={token}",
      office: Sentence(ja: "電電大学 教務課 06-0000-0000", en: "Registrar's office, +81 6 0000 0000"))
  }

  private static let university = University(
    name: "電電大学",
    faculties: [
      University.Faculty(name: "外国語学部", departments: [University.Department(name: "外国語学科")]),
      University.Faculty(name: "法学部", departments: [University.Department(name: "法学科")]),
    ])
}
