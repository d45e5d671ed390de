import Domain
import Foundation
import Testing

@testable import Outgoing

/// A university, an application and a record for the tests of this folder.
enum Example {
  static func date(_ text: String) throws -> Date { try #require(Instant.date(text)) }

  static func email(_ text: String) throws -> EmailAddress { try #require(EmailAddress(text)) }

  static func tokyo() throws -> TimeZone { try #require(TimeZone(identifier: "Asia/Tokyo")) }

  static func mailSettings(fromName: String = "電電大学 証明書担当") throws -> MailSettings {
    MailSettings(
      from: try email("noreply@denden.example.ac.jp"), fromName: fromName,
      signInAddress: "https://portal.example.ac.jp/sign-in",
      linkAddress: "https://portal.example.ac.jp/again?token={token}",
      office: Sentence(ja: "電電大学 教務課 06-0000-0000", en: "Registrar's office, +81 6 0000 0000"))
  }

  static func settings() throws -> OfficeSettings {
    OfficeSettings(
      training: false, language: .japanese, timeZone: try tokyo(), university: university, forms: Forms(),
      senders: [], linkKinds: [.new, .changeEmail], limits: IntakeLimits(), settle: 10, claim: 900, hold: 900,
      resubmission: 14 * 86_400, firstPassword: 30 * 86_400,
      rejecting: [
        ConfiguredReason(
          code: "not-enrolled",
          text: Sentence(ja: "在籍の記録を確認できませんでした。", en: "We found no record of your enrolment."))
      ],
      returning: [
        ConfiguredReason(
          code: "unreadable", text: Sentence(ja: "画像が不鮮明です。", en: "The picture cannot be read."))
      ],
      mail: try mailSettings(), exportGroups: [:], unusableRows: 0.01, lostRecords: 0.02, scryptLog2N: 4,
      retention: Retention())
  }

  static let university = University(
    name: "電電大学",
    faculties: [
      University.Faculty(name: "外国語学部", departments: [University.Department(name: "外国語学科")]),
      University.Faculty(
        name: "ABC学部", departments: [University.Department(name: "学科")], office: "ABC学部事務室 06-1111-1111"),
    ])

  static func application(
    faculty: String = "外国語学部", name: PersonName = PersonName(kanji: "電電 花子", romaji: "DENDEN HANAKO"),
    email address: String = "hanako@example.jp"
  ) throws -> Case {
    let application = Application(
      id: "A-20261121-000123", kind: .new, submitted: try date("2026-11-21T12:14:05.000Z"), email: try email(address),
      applicant: Applicant(name: name),
      enrolment: Enrolment(university: "電電大学", faculty: faculty, department: "外国語学科"))
    let picture = Picture(
      path: "images/0001-front.jpg", document: .driversLicence, side: .front, format: .jpeg, width: 1000, height: 630,
      byteCount: 90_000, sha256: String(repeating: "0", count: 64))
    return Case(
      id: 12, sender: "portal.example.ac.jp", application: application, state: .waiting,
      received: try date("2026-11-21T15:00:00.000Z"), announced: nil, version: 1,
      assessment: Assessment(overall: .clear, record: nil, weight: 0, fields: [], candidates: [], reasons: []),
      snapshot: nil, decision: nil, pictures: [CasePicture(number: 1, picture: picture, openedBy: [])])
  }

  static func record(number: String = "07-1234", hasNumber: Bool = true) -> StudentRecord {
    StudentRecord(key: RecordKey(number: number, hasNumber: hasNumber), name: PersonName(kanji: "電電 花子"))
  }

  static func composer(templates folder: URL? = nil) throws -> MailComposer {
    MailComposer(settings: try settings(), templates: try TemplateLibrary(folder: folder))
  }

  static func mail(subject: String = "Hello", body: String = "Hi\n", to address: String = "hanako@example.jp") throws
    -> RenderedMail
  {
    RenderedMail(purpose: .rejected, recipient: try email(address), subject: subject, body: body)
  }
}
