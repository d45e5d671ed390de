import Domain
import Wording

/// A question as it is put: its words, its choices, and what an empty line keeps.
struct QuestionView {
  let question: Question
  let draft: DecisionDraft
  let choices: FormChoices

  private var language: Language { choices.setting.language }

  /// The lines before the prompt; the last says which earlier answer an empty line keeps.
  var lines: [String] {
    var lines = [sentence.in(language)] + numbered(choices.choices(of: question))
    if question == .items { lines += [ReviewFormWording.returnReasons.in(language)] + numbered(choices.returning) }
    if draft.keeps(question) {
      lines.append(ReviewFormWording.keeps(answer ?? ReviewFormWording.nothing.in(language)).in(language))
    }
    return lines
  }

  private func numbered(_ choices: [Choice]) -> [String] {
    choices.enumerated().map { "  \($0.offset + 1)  \($0.element.sentence.in(language))" }
  }

  private var sentence: Sentence {
    switch question {
    case .kind: ReviewFormWording.kind
    case .document: ReviewFormWording.document
    case .name: ReviewFormWording.name
    case .birthDate: ReviewFormWording.birthDate
    case .address: ReviewFormWording.address
    case .expiry: ReviewFormWording.expiry
    case .proof: ReviewFormWording.proof
    case .reason: ReviewFormWording.reason
    case .reasons: ReviewFormWording.reasons
    case .items: ReviewFormWording.items
    case .note: ReviewFormWording.note
    }
  }

  /// What was answered, in words.
  var answer: String? {
    switch question {
    case .kind: draft.kind?.sentence.in(language)
    case .document: draft.document?.sentence.in(language)
    case .name: draft.name?.sentence.in(language)
    case .birthDate: draft.birthDate.map(ReviewFormWording.birthDateSeen).map { $0.in(language) }
    case .address: draft.address?.sentence.in(language)
    case .expiry: draft.expiry?.description
    case .proof: draft.proof?.sentence.in(language)
    case .reason: draft.reason
    case .reasons: draft.reasons.isEmpty ? nil : draft.reasons.map(reasonText).joined(separator: " ")
    case .items: draft.items.isEmpty ? nil : draft.items.map(itemText).joined(separator: " ")
    case .note: draft.note
    }
  }

  private func reasonText(_ code: String) -> String { text(code, in: choices.choices(of: .reasons)) }

  private func itemText(_ item: SendingBack.Item) -> String {
    DossierWording.labelled(
      choices.fields.first { $0.code.utf8.elementsEqual(item.field.utf8) }?.sentence
        ?? Sentence(ja: item.field, en: item.field),
      text(item.reason, in: choices.returning)
    ).in(language)
  }

  private func text(_ code: String, in choices: [Choice]) -> String {
    choices.first { $0.code.utf8.elementsEqual(code.utf8) }?.sentence.in(language) ?? code
  }
}
