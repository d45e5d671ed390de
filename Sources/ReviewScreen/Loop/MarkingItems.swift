import Domain
import Wording

extension PlainReview {
  /// Lists what was asked for, old and new, and asks which of it is resolved.
  mutating func askMarks() -> [ReviewEffect] {
    guard let dossier else { return askKey() }
    guard !dossier.asked.items.isEmpty else { return askKey(saying: [MarkWording.noResubmission]) }
    stage = .marking
    let how = lines(MarkWording.howToMark.in(setting.language))
    return [.say(view(of: dossier).mending + how), .ask("> ", isConfirmation: false)]
  }

  /// `1:y 2:n`, by number or code; nothing leaves the marks as they are.
  mutating func takeMarks(_ line: String) -> [ReviewEffect] {
    guard let dossier, !Answer.trimmed(line).isEmpty else { return askKey() }
    guard !dossier.asked.items.isEmpty else { return askKey(saying: [MarkWording.noResubmission]) }
    guard let marks = Self.marks(line, of: dossier.asked.items.map(\.field)) else {
      return askKey(saying: [MarkWording.notUnderstood])
    }
    stage = .working
    return [.mark(marks, dossier.file.id)]
  }

  /// Nil where a word is no pair of an item and a mark.
  private static func marks(_ line: String, of items: [String]) -> [String: ItemStanding]? {
    var marks: [String: ItemStanding] = [:]
    for word in Answer.words(line) {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let item = Answer.choice(parts[0], of: items) else { return nil }
      let code = Answer.choice(parts[1], of: ItemStanding.allCases.map(\.rawValue)).map { ItemStanding.allCases[$0] }
      let said = Answer.yesOrNo(parts[1]).map { $0 ? ItemStanding.resolved : .unresolved }
      guard let standing = said ?? (Int(parts[1]) == nil ? code : nil) else { return nil }
      marks[items[item]] = standing
    }
    return marks.isEmpty ? nil : marks
  }

  /// The marks are stored.
  mutating func marked(_ facts: DossierFacts) -> [ReviewEffect] {
    dossier = facts
    return [.say(view(of: facts).mending)] + askKey(saying: [MarkWording.marked(facts.file.id, facts.asked)])
  }

  // MARK: - Earlier pictures

  /// `z 2`: picture 2 of the earlier application; without a number the first.
  mutating func openEarlier(_ text: String) -> [ReviewEffect] {
    guard let dossier else { return askKey() }
    guard let mended = dossier.mended else { return askKey(saying: [MarkWording.noResubmission]) }
    guard let first = mended.pictures.first?.number else { return askKey(saying: [MarkWording.noEarlierPictures]) }
    guard let number = text.isEmpty ? first : Int(Answer.folded(text)),
      mended.pictures.contains(where: { $0.number == number })
    else { return askKey(saying: [WorkstationWording.noSuchPicture(mended.pictures.count)]) }
    stage = .working
    return [.openEarlier(number, mended.id, beside: dossier.file.id)]
  }

  /// An earlier picture was drawn as well as a terminal can, or cannot be any more.
  mutating func earlierOpened(_ opened: EarlierPicture) -> [ReviewEffect] {
    guard opened.problem.isEmpty else {
      return askKey(saying: [MarkWording.earlierGone(opened.number)] + opened.problem)
    }
    return askKey(saying: [MarkWording.seeEarlier(opened.id, opened.number)])
  }
}
