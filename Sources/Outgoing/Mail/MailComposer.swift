import Domain
import Foundation
import JapaneseText
import Wording

/// Renders the mails of decisions, from the templates and what is known when the decision is written.
public struct MailComposer: Sendable {
  private let settings: OfficeSettings
  private let templates: TemplateLibrary

  /// Composes with an office's settings.
  public init(settings: OfficeSettings, templates: TemplateLibrary) {
    self.settings = settings
    self.templates = templates
  }

  /// The mail of an approved new account; `record` is the student record that is linked.
  public func approved(case: Case, record: StudentRecord) -> RenderedMail {
    var values = common(`case`)
    if record.key.hasNumber { values["student_number"] = safe(record.key.number) }
    values["first_password"] = MailPlaceholder.password.marked
    values["sign_in_address"] = safe(settings.mail.signInAddress)
    values["expiry"] = MailPlaceholder.expiry.marked
    values["expiry_en"] = MailPlaceholder.expiryEnglish.marked
    return mail(.approvedNew, to: `case`, values)
  }

  /// The mail of a rejection; throws `DecisionObstacle.unknownReason` for a code that is not configured.
  public func rejected(case: Case, rejection: Rejection) throws(DecisionObstacle) -> RenderedMail {
    var reasons: [[String: Any]] = []
    for code in rejection.reasons {
      let text = try reason(code, in: settings.rejecting)
      reasons.append(["ja": safe(text.ja), "en": safe(text.en)])
    }
    var values = common(`case`)
    values["reasons"] = reasons
    values["note"] = note(rejection.note)
    return mail(.rejected, to: `case`, values)
  }

  /// The mail that asks to submit again; throws `DecisionObstacle` for a reason, field or picture that does not exist.
  public func returned(case: Case, sendingBack: SendingBack) throws(DecisionObstacle) -> RenderedMail {
    var items: [[String: Any]] = []
    for item in sendingBack.items {
      let field = try ReturnedItem.name(of: item.field, in: `case`)
      let text = try reason(item.reason, in: settings.returning)
      items.append([
        "field": safe(field.ja), "field_en": safe(field.en), "reason": safe(text.ja), "reason_en": safe(text.en),
      ])
    }
    var values = common(`case`)
    values["items"] = items
    values["note"] = note(sendingBack.note)
    values["link"] = MailPlaceholder.link.marked
    values["expiry"] = MailPlaceholder.expiry.marked
    values["expiry_en"] = MailPlaceholder.expiryEnglish.marked
    return mail(.returned, to: `case`, values)
  }

  private func mail(_ purpose: NoticePurpose, to case: Case, _ values: [String: Any]) -> RenderedMail {
    let text = templates.render(purpose.template, values)
    return RenderedMail(
      purpose: purpose, recipient: `case`.application.email, subject: text.subject, body: text.body)
  }

  private func common(_ case: Case) -> [String: Any] {
    let application = `case`.application
    let name = application.applicant.name
    let unnamed = MailWording.unnamed
    let office = office(of: application)
    let closure = closure(near: `case`)
    var values: [String: Any] = [
      "name": safe(name.isEmpty ? unnamed.ja : name.display),
      "name_en": safe(name.isEmpty ? unnamed.en : name.romaji ?? name.display),
      "university": safe(settings.university.name), "application_id": safe(application.id),
      "office": lines(office.ja), "office_en": lines(office.en),
    ]
    values["closure"] = closure?.ja
    values["closure_en"] = closure?.en
    return values
  }

  /// The faculty's own office if it has one, else the university's; units are compared after width folding.
  private func office(of application: Application) -> Sentence {
    let stated = WidthFold.folded(application.enrolment.faculty)
    let faculty = settings.university.faculties.first { WidthFold.folded($0.name).utf8.elementsEqual(stated.utf8) }
    return faculty?.office.map { Sentence(ja: $0, en: $0) } ?? settings.mail.office
  }

  /// What is said of a closure that the mail may leave into; the office cannot be asked then.
  private func closure(near case: Case) -> Sentence? {
    guard let due = `case`.decision?.due else { return nil }
    return settings.calendar.closure(ahead: CalendarDate(of: due, in: settings.timeZone)).map(CalendarWording.closed)
  }

  private func reason(_ code: String, in list: [ConfiguredReason]) throws(DecisionObstacle) -> Sentence {
    guard let reason = list.first(where: { $0.code.utf8.elementsEqual(code.utf8) }) else {
      throw .unknownReason(code: code, known: list.map(\.code))
    }
    return reason.text
  }

  private func note(_ text: String?) -> String? {
    text.map(lines).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  private func safe(_ value: String) -> String { SafeText(value).text }

  /// A value that may have several lines, each made harmless.
  private func lines(_ text: String) -> String {
    let parts = MailText.withLineFeeds(text).split(separator: "\n", omittingEmptySubsequences: false)
    return parts.map { safe(String($0)) }.joined(separator: "\n")
  }
}
