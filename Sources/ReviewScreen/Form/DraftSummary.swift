import Domain
import Wording

/// What was entered for a decision, a fact a line.
struct DraftSummary {
  let draft: DecisionDraft
  let choices: FormChoices

  /// The answers in the order of the questions.
  var facts: [(label: Sentence, value: String)] {
    draft.questions.compactMap { question in
      let view = QuestionView(question: question, draft: draft, choices: choices)
      return view.answer.map { (Self.label(of: question), $0) }
    }
  }

  private static func label(of question: Question) -> Sentence {
    switch question {
    case .kind: ReviewFormWording.kindLabel
    case .document: ReviewFormWording.documentLabel
    case .name: ReviewFormWording.nameLabel
    case .birthDate: FormField.birthDate.sentence
    case .address: ReviewFormWording.addressLabel
    case .expiry: ReviewFormWording.expiryLabel
    case .proof: ReviewFormWording.proofLabel
    case .reason, .reasons: ReviewFormWording.reasonLabel
    case .items: ReviewFormWording.itemsLabel
    case .note: ReviewFormWording.noteLabel
    }
  }
}
