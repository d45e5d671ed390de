import Domain
import Foundation
import Wording

extension PlainReview {
  /// Shows what would be decided and mailed, and asks for the word that confirms.
  mutating func askConfirmation(
    _ outcome: DecisionOutcome, _ decision: Decision, _ preview: DecisionPreview
  ) -> [ReviewEffect] {
    guard let file = dossier?.file, let draft = draft(of: outcome) else { return askKey() }
    stage = .confirming(outcome, decision)
    let language = setting.language
    var text = ["", ReviewWording.aboutTo(file.id, outcome).in(language)]
    text += lines([(DossierWording.applicant, file.application.applicantSentence.in(language))])
    if outcome == .approve { text += recordLines }
    text += lines(DraftSummary(draft: draft, choices: choices).facts)
    let reasons = preview.after.decision?.secondPersonReasons ?? []
    if !reasons.isEmpty { text += lines(ReviewWording.willBeProposed(reasons).in(language)) }
    text += mailLines(preview.mail)
    text += lines(ReviewWording.confirm(outcome).in(language))
    return [.say(text), .ask(ReviewWording.confirmPrompt.in(language), isConfirmation: true)]
  }

  private var recordLines: [String] {
    guard let dossier, let key = recordKey else { return [] }
    let record = entries[dossier.file.id]?.chosen ?? dossier.record
    let name = record.map { "  " + $0.name.display } ?? ""
    return lines([(ComparedField.studentNumber.sentence, view(of: dossier).sheet.recordName(key) + name)])
  }

  func mailLines(_ mail: DecisionMail?) -> [String] {
    guard let mail else { return [] }
    let language = setting.language
    let body = mail.body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return ["", ReviewWording.mail.in(language)]
      + lines([(ReviewWording.recipient, mail.recipient), (ReviewWording.subject, mail.subject)])
      + body.flatMap { lines(String($0), indent: 2) } + [""]
  }

  /// The word that confirms, or anything else: then nothing was decided, and what was entered is kept.
  mutating func takeConfirmation(
    _ line: String, _ outcome: DecisionOutcome, _ decision: Decision
  ) -> [ReviewEffect] {
    guard let id = dossier?.file.id, Answer.confirms(line) else {
      return askKey(saying: [ReviewWording.notConfirmed, ReviewWording.kept(outcome)])
    }
    stage = .deciding(outcome)
    return [.decide(id, decision)]
  }

  /// Says what happens now, and goes on.
  mutating func tell(_ file: Case) -> [ReviewEffect] {
    if let decided = file.decision?.at { pace.end(at: decided) }
    if file.state != .withdrawn { taken.append(TakenDecision(id: file.id, state: file.state)) }
    list.mark(file.id, .decided(file.state))
    dossier = nil
    return [say([outcome(of: file)])] + goOn()
  }

  private func outcome(of file: Case) -> Sentence {
    guard file.state != .proposed else {
      return ReviewWording.proposed(file.id, file.decision?.secondPersonReasons ?? [])
    }
    return ReviewWording.decided(file.id, file.state, due: file.decision?.due.map(moment))
  }

  private func moment(_ date: Date) -> Sentence { DateWording.moment(date, in: setting.zone) }
}
