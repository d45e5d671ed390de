import Foundation
import Synchronization

/// Mails rendered but for what differs from one recipient to the next, so that five thousand of a night are rendered once.
///
/// What a template makes of its values depends on whether they are there, never on what they say: a value that varies is
/// rendered as a mark, and put in its place afterwards. Whatever does not fit that is rendered as it is.
final class MailForms: Sendable {
  /// A mail with gaps.
  struct Form {
    /// The subject; nil where a gap is in it, or may be.
    var subject: String?
    /// Stretches of text and, in between, the names of values.
    var pieces: [Substring]

    func filled(_ values: [String: Any]) -> MailText {
      var text = ""
      for (index, piece) in pieces.enumerated() {
        text += index % 2 == 0 ? String(piece) : values[String(piece)] as? String ?? ""
      }
      return subject.map { MailText(subject: $0, body: text) } ?? MailText(rendered: text)
    }
  }

  private struct Key: Hashable {
    var template: TemplateName
    var fixed: [String: String]
    var varying: Set<String>
  }

  /// What is each recipient's own.
  private static let own: Set<String> = ["name", "name_en", "application_id"]
  /// No value has it: all have passed the gate for untrusted text. Placeholders have a mark of their own.
  private static let mark: Character = "\u{2}"
  /// Faculties, closures and purposes are few; a home that has more than so many forms begins anew.
  private static let limit = 500

  private let forms = Mutex<[Key: Form?]>([:])

  /// The mail of these values; nil where it has no form.
  func mail(
    _ template: TemplateName, _ values: [String: Any], render: ([String: Any]) -> String
  ) -> MailText? {
    guard let key = Self.key(template, values) else { return nil }
    if let known = forms.withLock({ $0[key] }) { return known?.filled(values) }
    let marked = values.merging(key.varying.map { ($0, "\(Self.mark)\($0)\(Self.mark)") }) { $1 }
    let form = Self.form(render(marked), varying: key.varying)
    forms.withLock { forms in
      if forms.count >= Self.limit { forms = [:] }
      forms[key] = .some(form)
    }
    return form?.filled(values)
  }

  private static func key(_ template: TemplateName, _ values: [String: Any]) -> Key? {
    var key = Key(template: template, fixed: [:], varying: [])
    for (name, value) in values {
      if let text = value as? String {
        // An empty value is none to a template.
        if own.contains(name), !text.isEmpty { key.varying.insert(name) } else { key.fixed[name] = text }
      } else if let list = value as? [Any], list.isEmpty {
        key.fixed[name] = ""
      } else {
        return nil
      }
    }
    return key
  }

  private static func form(_ text: String, varying: Set<String>) -> Form? {
    let whole = pieces(of: text)
    let names = whole.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    guard whole.count % 2 == 1, varying.isSuperset(of: names) else { return nil }
    let mail = MailText(rendered: text)
    let head = text.utf8.count - mail.body.utf8.count
    // A subject that is the same for everybody need not be taken apart again.
    guard text.utf8.prefix(head).allSatisfy({ $0 != 2 }) else { return Form(subject: nil, pieces: whole) }
    return Form(subject: mail.subject, pieces: pieces(of: mail.body))
  }

  private static func pieces(of text: String) -> [Substring] {
    text.split(separator: mark, omittingEmptySubsequences: false)
  }
}
