import Domain
import Wording

/// Something to choose by number or by its stable code.
struct Choice: Hashable, Sendable {
  let code: String
  let sentence: Sentence
}

/// The lists that questions are answered from.
struct FormChoices: Sendable {
  let setting: ReviewSetting
  let pictures: [CasePicture]

  /// The choices of a question; empty where it is answered in other words.
  func choices(of question: Question) -> [Choice] {
    switch question {
    case .kind: ApplicationKind.allCases.map { Choice(code: $0.rawValue, sentence: $0.sentence) }
    case .document, .proof: DocumentKind.allCases.map { Choice(code: $0.rawValue, sentence: $0.sentence) }
    case .name: DocumentCheck.NameShown.allCases.map { Choice(code: $0.rawValue, sentence: $0.sentence) }
    case .address: DocumentCheck.AddressShown.allCases.map { Choice(code: $0.rawValue, sentence: $0.sentence) }
    case .reasons: setting.rejecting.map { Choice(code: $0.code, sentence: $0.text) }
    case .items: fields
    case .birthDate, .expiry, .reason, .note: []
    }
  }

  /// The university's reasons for returning.
  var returning: [Choice] { setting.returning.map { Choice(code: $0.code, sentence: $0.text) } }

  /// What can be asked for again: pictures first, then the form's fields.
  var fields: [Choice] {
    pictures.map { entry in
      Choice(
        code: "image-\(entry.number)",
        sentence: MailWording.picture(
          number: entry.number, document: entry.picture.document, side: entry.picture.side))
    } + FormField.allCases.map { Choice(code: $0.rawValue, sentence: $0.sentence) }
  }
}
