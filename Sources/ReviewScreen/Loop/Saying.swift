import Domain
import JapaneseText
import Wording

extension PlainReview {
  /// Sentences as lines of the terminal.
  func say(_ sentences: [Sentence]) -> ReviewEffect { .say(sentences.flatMap { lines($0.in(setting.language)) }) }

  /// A text, harmless and broken to the width.
  func lines(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return DisplayWidth.wrapped(SafeText(text).text, to: setting.width - indent).map { margin + $0 }
  }

  /// Named values, one a line.
  func lines(_ facts: [(label: Sentence, value: String)]) -> [String] {
    facts.flatMap { lines(DossierWording.labelled($0.label, $0.value).in(setting.language), indent: 2) }
  }

  /// Prompts for a key.
  mutating func askKey(saying sentences: [Sentence] = []) -> [ReviewEffect] {
    stage = dossier == nil ? .allDone : .command
    let said = sentences.isEmpty ? [] : [say(sentences)]
    return said + [.ask(keyPrompt, isConfirmation: false)]
  }

  private var keyPrompt: String {
    guard let dossier else { return "(f l / i n b u q ?) > " }
    let letters = ReviewKey.allCases.filter { $0.fits(dossier) && $0 != .help } + [.help]
    return "#\(dossier.file.id) (\(letters.map { String($0.rawValue) }.joined(separator: " "))) > "
  }

  /// What one's choices are looked up in.
  var choices: FormChoices { FormChoices(setting: setting, pictures: dossier?.file.pictures ?? []) }
}
