import Domain
import Foundation
import JapaneseText
import Wording

/// Renders mails, from the templates and what is known when the event that they tell of is written.
public struct MailComposer: Sendable {
  private let settings: OfficeSettings
  private let templates: TemplateLibrary

  /// Composes with an office's settings.
  public init(settings: OfficeSettings, templates: TemplateLibrary) {
    self.settings = settings
    self.templates = templates
  }

  /// The mail of an event, all secrets in it still placeholders.
  ///
  /// Reasons, items to mend and the reviewer's note are none of its facts: mails of decisions have their own functions.
  public func notice(_ purpose: NoticePurpose, to: EmailAddress, facts: NoticeFacts) -> RenderedMail {
    var values = common(facts.name, faculty: facts.faculty, application: facts.application, due: facts.due)
    values["student_number"] = facts.studentNumbers.isEmpty ? nil : safe(facts.studentNumbers.joined(separator: "、"))
    values["student_numbers"] = facts.studentNumbers.map { ["number": safe($0)] }
    values["changed"] = facts.changed.map { ["ja": safe($0.ja), "en": safe($0.en)] }
    let effective = facts.effective.map { DateWording.day(CalendarDate(of: $0, in: settings.timeZone)) }
    values["effective"] = effective?.ja
    values["effective_en"] = effective?.en
    values["checkpoint"] = facts.checkpoint.map { String($0.number) }
    values["needs"] = facts.needs.map { ["ja": safe($0.ja), "en": safe($0.en)] }
    values["head"] = facts.checkpoint.map { safe($0.head) }
    return mail(purpose, to: to, values)
  }

  /// The mail of an approved new account; `record` is the student record that is linked.
  public func approved(case: Case, record: StudentRecord) -> RenderedMail {
    var values = common(`case`)
    if record.key.hasNumber { values["student_number"] = safe(record.key.number) }
    return mail(.approvedNew, to: `case`.application.email, values)
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
    return mail(.rejected, to: `case`.application.email, values)
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
    return mail(.returned, to: `case`.application.email, values)
  }

  private func mail(_ purpose: NoticePurpose, to recipient: EmailAddress, _ values: [String: Any]) -> RenderedMail {
    let text = templates.render(.mail(purpose), values.merging(secrets) { $1 })
    return RenderedMail(purpose: purpose, recipient: recipient, subject: text.subject, body: text.body)
  }

  /// What is made at handing over; only the templates that ask for it carry it.
  private var secrets: [String: String] {
    [
      "link": MailPlaceholder.link.marked, "first_password": MailPlaceholder.password.marked,
      "expiry": MailPlaceholder.expiry.marked, "expiry_en": MailPlaceholder.expiryEnglish.marked,
    ]
  }

  /// The values of a mail about a decision, which leaves when its hold is over.
  private func common(_ case: Case) -> [String: Any] {
    let application = `case`.application
    return common(
      application.applicant.name, faculty: application.enrolment.faculty, application: application.id,
      due: `case`.decision?.due)
  }

  private func common(_ name: PersonName, faculty: String?, application: String?, due: Date?) -> [String: Any] {
    let unnamed = MailWording.unnamed
    let office = office(of: faculty)
    let closure = due.flatMap(closure)
    var values: [String: Any] = [
      "name": safe(name.isEmpty ? unnamed.ja : name.display),
      "name_en": safe(name.isEmpty ? unnamed.en : name.romaji ?? name.display),
      "university": safe(settings.university.name), "sign_in_address": safe(settings.mail.signInAddress),
      "office": lines(office.ja), "office_en": lines(office.en),
    ]
    values["application_id"] = application.map(safe)
    values["closure"] = closure?.ja
    values["closure_en"] = closure?.en
    return values
  }

  /// The faculty's own office if it has one, else the university's; units are compared after width folding.
  private func office(of faculty: String?) -> Sentence {
    guard let faculty else { return settings.mail.office }
    let stated = WidthFold.folded(faculty)
    let known = settings.university.faculties.first { WidthFold.folded($0.name).utf8.elementsEqual(stated.utf8) }
    return known?.office.map { Sentence(ja: $0, en: $0) } ?? settings.mail.office
  }

  /// What is said of a closure that the mail may leave into; the office cannot be asked then.
  private func closure(near due: Date) -> Sentence? {
    settings.calendar.closure(ahead: CalendarDate(of: due, in: settings.timeZone)).map(CalendarWording.closed)
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
