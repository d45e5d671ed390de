import Domain
import Wording

extension DossierView {
  /// The internal notes.
  var notes: [String] {
    section(
      DossierWording.notes, facts.notes.flatMap { item("\(moment($0.at))  \($0.name): \($0.text)") })
  }

  /// The pictures, and whether the one who looks has opened them.
  var pictures: [String] {
    guard !facts.file.pictures.isEmpty else { return ["", DossierWording.noPictures.in(language)] }
    return section(DossierWording.pictures, facts.file.pictures.flatMap(lines(of:)))
  }

  private func lines(of entry: CasePicture) -> [String] {
    let picture = entry.picture
    var parts = [
      picture.document.sentence.in(language), picture.side.sentence.in(language), picture.format.rawValue.uppercased(),
      "\(picture.width) x \(picture.height)", ByteCount.text(picture.byteCount),
    ]
    parts += entry.attachment.map { [EvidenceWording.addedBy($0.by).in(language)] } ?? []
    parts.append(standing(of: entry).in(language))
    return item("\(entry.number)  " + listed(parts))
  }

  private func standing(of entry: CasePicture) -> Sentence {
    switch entry.keeping {
    case .kept: entry.openedBy.contains(facts.viewer) ? DossierWording.opened : DossierWording.unopened
    case .forgotten(let forgetting): EvidenceWording.erased(forgetting?.reason)
    }
  }
}
