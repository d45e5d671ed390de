import Domain
import Foundation
import Wording

@testable import Outgoing

/// Every mail, rendered as the procedures do it.
enum EveryMail {
  static let password = "Abc-23456789"

  /// The mails that carry a one-time link, and those that carry a first password.
  static let withLink: Set<NoticePurpose> = [
    .registrationLink, .returned, .deadlineNear, .additionLink, .addressObjection, .changeEmailLink,
    .changeEmailNotice, .resetLink,
  ]
  static let withPassword: Set<NoticePurpose> = [.approvedNew, .approvedChangeEmail, .passwordReissued]

  /// The mails that speak of an application, by its id.
  static let ofApplications: Set<NoticePurpose> = [
    .received, .approvedNew, .approvedAddition, .approvedChangeEmail, .rejected, .returned, .deadlineNear, .lapsed,
    .corrected,
  ]

  /// All that a mail can say, shortly before the office closes.
  static func fullFacts(
    _ purpose: NoticePurpose, name: PersonName = PersonName(kanji: "電電 花子", romaji: "DENDEN HANAKO")
  ) throws -> NoticeFacts {
    let profile = ProfileChange(address: .set(PostalAddress(prefecture: "大阪府")), phone: .clear)
    return NoticeFacts(
      name: name, faculty: "ABC学部", application: "A-20261121-000123", studentNumbers: ["07-1234", "11-0042"],
      changed: purpose == .passwordChanged ? [MailWording.password] : NoticeFacts.names(of: profile),
      effective: try Example.date("2026-12-24T15:00:00.000Z"),
      checkpoint: CheckpointFacts(number: 365, head: "41207:" + String(repeating: "0f", count: 32)),
      needs: [Sentence(ja: "隔離 1 件があります。", en: "Bundles quarantined: 1.")],
      due: try Example.date("2026-12-24T07:34:05.000Z"))
  }

  /// As little as a mail can know.
  static func fewFacts() throws -> NoticeFacts {
    NoticeFacts(due: try Example.date("2026-11-24T07:34:05.000Z"))
  }

  /// Renders with the templates that are built in; read once, since there are many.
  static let builtIn = Result { try composer(templates: nil) }

  /// Renders with the name in each subject, as a university might have it.
  static let withNameInSubject = Result {
    let folder = try TemporaryFolder()
    for name in TemplateName.allCases where !name.isPart {
      let text = name.embedded.replacing("Subject: ", with: "Subject: {{name}} ", maxReplacements: 1)
      try Data(text.utf8).write(to: folder.url.appending(path: name.fileName))
    }
    return try composer(templates: folder.url)
  }

  private static func composer(templates folder: URL?) throws -> MailComposer {
    var settings = try Example.settings()
    if let first = CalendarDate(iso: "2026-12-28"), let last = CalendarDate(iso: "2027-01-04") {
      settings.calendar = OfficeCalendar(closures: [first...last])
    }
    return MailComposer(settings: settings, templates: try TemplateLibrary(folder: folder))
  }

  /// The mail with all that these facts, or a decision about somebody of this name, let it say.
  static func rendered(
    _ purpose: NoticePurpose, _ facts: NoticeFacts, by other: MailComposer? = nil
  ) throws -> RenderedMail {
    let composer = try other ?? builtIn.get()
    let file = try Example.application(faculty: facts.faculty ?? "", name: facts.name)
    switch purpose {
    case .approvedNew:
      let number = facts.studentNumbers.first
      return composer.approved(case: file, record: Example.record(number: number ?? "x", hasNumber: number != nil))
    case .rejected: return try composer.rejected(case: file, rejection: Rejection(reasons: ["not-enrolled"]))
    case .returned:
      let items = ["birth-date", "image-1"].map { SendingBack.Item(field: $0, reason: "unreadable") }
      return try composer.returned(case: file, sendingBack: SendingBack(items: items))
    default: return composer.notice(purpose, to: file.application.email, facts: facts)
    }
  }

  /// The mail as it leaves.
  static func filled(
    _ purpose: NoticePurpose, _ facts: NoticeFacts, by other: MailComposer? = nil
  ) throws -> RenderedMail {
    try rendered(purpose, facts, by: other).filled(
      link: withLink.contains(purpose) ? link : nil, password: withPassword.contains(purpose) ? password : nil,
      expires: try Example.date("2026-12-25T07:34:05.000Z"), settings: try Example.settings())
  }

  static let link = "https://portal.example.ac.jp/again?token=0123456789abcdefghjkmnpqrs"

  /// The message of it.
  static func message(_ mail: RenderedMail) throws -> MailReader {
    try MailReader(
      MessageWriter.message(
        mail, key: "0123456789abcdefghjkmnpqrs", date: try Example.date("2026-12-24T07:34:05.000Z"),
        from: try Example.mailSettings(), timeZone: try Example.tokyo(), training: false))
  }
}
