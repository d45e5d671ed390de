import Domain
import Wording

extension DossierView {
  /// What a resubmission was asked for, old and new one above the other, and what else changed.
  var mending: [String] {
    guard let earlier = facts.mended else { return [] }
    let mendings = Mending.all(from: earlier, to: facts.file)
    let asked = mendings.filter { $0.reason != nil }.flatMap { lines(of: $0, in: earlier) }
    let others = mendings.filter { $0.reason == nil }.flatMap { lines(of: $0, in: earlier) }
    return section(MendingWording.title(earlier.id), asked) + section(MendingWording.others, others)
  }

  private func lines(of mending: Mending, in earlier: Case) -> [String] {
    let mark = mending.isChanged ? MendingWording.changed : MendingWording.unchanged
    var head = "\(mark.in(language)) \(name(of: mending.item, in: earlier).in(language))"
    if let code = mending.reason { head += "  \(reason(code).in(language))" }
    guard Case.pictureNumber(inField: mending.item) == nil, mending.item != FormField.identity.rawValue else {
      return item(head)
    }
    return item(head) + fact(MendingWording.before, mending.before, indent: 6)
      + (mending.isChanged ? fact(MendingWording.after, mending.after, indent: 6) : [])
  }

  private func name(of code: String, in earlier: Case) -> Sentence {
    if let field = FormField(rawValue: code) { return field.sentence }
    let picture = earlier.pictures.first { Case.pictureNumber(inField: code) == $0.number }
    return picture.map {
      MailWording.picture(number: $0.number, document: $0.picture.document, side: $0.picture.side)
    } ?? Sentence(ja: code, en: code)
  }

  private func reason(_ code: String) -> Sentence {
    facts.returning.first { $0.code.utf8.elementsEqual(code.utf8) }?.text ?? Sentence(ja: code, en: code)
  }
}
