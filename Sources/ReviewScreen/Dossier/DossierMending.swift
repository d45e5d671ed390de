import Domain
import JapaneseText
import Wording

extension DossierView {
  /// What a resubmission was asked for, old and new beside each other, with the marks; and what else changed.
  public var mending: [String] {
    guard let earlier = facts.mended else { return [] }
    let mendings = Mending.all(from: earlier, to: facts.file)
    let asked = mendings.filter { $0.reason != nil }.enumerated().flatMap { index, mending in
      askedLines(mending, index + 1, in: earlier)
    }
    let others = mendings.filter { $0.reason == nil }.flatMap { mending in
      item("\(changeWord(mending)) \(itemName(mending.item).in(language))") + values(of: mending, in: earlier)
    }
    return section(MendingWording.title(earlier.id), asked) + section(MendingWording.others, others)
  }

  /// `1  [resolved] [changed] Date of birth`, why it was asked for, and the values.
  private func askedLines(_ mending: Mending, _ number: Int, in earlier: Case) -> [String] {
    let mark = facts.asked.mark(of: mending.item)
    let word = MendingWording.bracketed(mark?.standing.sentence ?? MarkWording.unmarkedWord).in(language)
    let head = "\(number)  \(word) \(changeWord(mending)) \(itemName(mending.item).in(language))"
    var lines = item(head)
    if let code = mending.reason { lines += fact(MendingWording.askedBecause, reason(code).in(language), indent: 5) }
    if let mark { lines += fact(MendingWording.markedBy, listed([mark.name, moment(mark.at)]), indent: 5) }
    return lines + values(of: mending, in: earlier)
  }

  private func changeWord(_ mending: Mending) -> String {
    (mending.isChanged ? MendingWording.changed : MendingWording.unchanged).in(language)
  }

  // MARK: - Old and new

  /// Old and new beside each other where there is room for both, else one above the other; both say which they are.
  private func values(of mending: Mending, in earlier: Case) -> [String] {
    let before = shown(mending.before, mending.item, in: earlier)
    let after = shown(mending.after, mending.item, in: facts.file)
    let margin = 5
    guard layout == .table, width >= Self.narrowestPair else {
      return fact(MendingWording.before, before, indent: margin) + fact(MendingWording.after, after, indent: margin)
    }
    let column = (width - margin - 3) / 2
    let (left, right) = (
      cell(DossierWording.labelled(MendingWording.before, before), column),
      cell(DossierWording.labelled(MendingWording.after, after), column)
    )
    return (0..<max(left.count, right.count)).map { row in
      let first = DisplayWidth.padded(row < left.count ? left[row] : "", to: column)
      return String(repeating: " ", count: margin) + first + " | " + (row < right.count ? right[row] : "")
    }
  }

  /// A pair of narrower columns would break every address.
  private static let narrowestPair = 60

  private func cell(_ sentence: Sentence, _ columns: Int) -> [String] {
    DisplayWidth.wrapped(SafeText(sentence.in(language)).text, to: columns)
  }

  /// A value as people read it: pictures by what they are, an empty field by a word.
  private func shown(_ value: String, _ item: String, in file: Case) -> String {
    if let number = Case.pictureNumber(inField: item) {
      return file.pictures.first { $0.number == number }.map(pictureText) ?? MendingWording.noPicture.in(language)
    }
    if item == FormField.identity.rawValue {
      let texts = file.pictures.map { "\($0.number) \(pictureText($0))" }
      return texts.isEmpty ? MendingWording.noPicture.in(language) : listed(texts)
    }
    guard !value.isEmpty else { return MendingWording.nothingStated.in(language) }
    switch FormField(rawValue: item) {
    case .sex: return Sex(rawValue: value)?.sentence.in(language) ?? value
    case .outcome: return EnrolmentOutcome(rawValue: value)?.sentence.in(language) ?? value
    default: return value
    }
  }

  private func pictureText(_ entry: CasePicture) -> String {
    let picture = entry.picture
    return "\(picture.document.sentence.in(language)) \(picture.side.sentence.in(language)) "
      + "\(picture.width) x \(picture.height) \(ByteCount.text(picture.byteCount))"
  }

  // MARK: - Names

  /// An item as a reviewer knows it; a picture with its document.
  func itemName(_ code: String) -> Sentence {
    let picture = facts.mended?.pictures.first { Case.pictureNumber(inField: code) == $0.number }
    return picture.map {
      MailWording.picture(number: $0.number, document: $0.picture.document, side: $0.picture.side)
    } ?? MarkWording.name(code)
  }

  private func reason(_ code: String) -> Sentence {
    facts.returning.first { $0.code.utf8.elementsEqual(code.utf8) }?.text ?? Sentence(ja: code, en: code)
  }
}
