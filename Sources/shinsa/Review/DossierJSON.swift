import Domain
import Foundation
import Procedures
import Store
import Wording

/// One application as `show --json` prints it: the keys of the queue, and what lies behind them (manual: commands).
struct DossierJSON: Encodable {
  /// A weighed student record.
  struct Candidate: Encodable {
    var studentNumber: String
    var weight: Double

    enum CodingKeys: String, CodingKey {
      case weight
      case studentNumber = "student_number"
    }
  }

  /// A picture; its bytes come from `image`.
  struct Image: Encodable {
    var path: String
    /// `jpeg`, `png` or `gif`, by its bytes.
    var kind: String
    var document: String
    var side: String
    var width: Int
    var height: Int
    /// 1 to 8, as in EXIF.
    var orientation: Int
    var bytes: Int
    var sha256: String
    var openedBy: [String]
    /// Whether nobody can open it any more.
    var forgotten: Bool
    /// Who added it, where it came by hand or post.
    var attachedBy: Nullable<String>

    enum CodingKeys: String, CodingKey {
      case path, kind, document, side, width, height, orientation, bytes, sha256, forgotten
      case openedBy = "opened_by"
      case attachedBy = "attached_by"
    }
  }

  /// A field or picture of a resubmission beside what it was before; pictures by their hashes.
  struct MendingJSON: Encodable {
    var item: String
    var reason: Nullable<String>
    var before: String
    var after: String
    var changed: Bool
    /// `resolved` or `unresolved`, by whom; null where nobody has marked it.
    var mark: Nullable<String>
    var markedBy: Nullable<String>

    enum CodingKeys: String, CodingKey {
      case item, reason, before, after, changed, mark
      case markedBy = "marked_by"
    }
  }

  /// Something that happened.
  struct Event: Encodable {
    var entry: Int64
    var at: String
    var by: String
    var action: String
  }

  private let dossier: Dossier
  private let several: Set<String>
  private let moment: Date
  private let zone: TimeZone

  /// `several` are the numbers that more than one source has; they are printed with their source.
  init(_ dossier: Dossier, several: Set<String>, at moment: Date, in zone: TimeZone) {
    self.dossier = dossier
    self.several = several
    self.moment = moment
    self.zone = zone
  }

  enum CodingKeys: String, CodingKey {
    case fields, candidates, images, history, reasons, prior, dealings, accounts, mends, mendings, corrects
  }

  func encode(to encoder: any Encoder) throws {
    let file = dossier.file
    try CaseJSON(
      file, claim: dossier.claim, several: several, at: moment, in: zone, counting: dossier.openingDays
    ).encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file.assessment.fields.map(FieldJSON.init), forKey: .fields)
    let reasons = file.assessment.reasons.withoutRepetition
    try container.encode(reasons.map { $0.sentence.in(Help.language) }, forKey: .reasons)
    let prior = file.assessment.weight - file.assessment.fields.map(\.weight).reduce(0, +)
    try container.encode(CaseJSON.rounded(prior), forKey: .prior)
    let candidates = file.assessment.candidates.map {
      Candidate(studentNumber: CaseJSON.name($0.record, several: several), weight: CaseJSON.rounded($0.weight))
    }
    try container.encode(candidates, forKey: .candidates)
    try container.encode(file.pictures.map(image), forKey: .images)
    try container.encode(dossier.history.compactMap(event), forKey: .history)
    let dealings = DealingsJSON(dossier.dealings)
    try container.encode(dealings.applications, forKey: .dealings)
    try container.encode(dealings.accounts, forKey: .accounts)
    if let corrects = dossier.file.corrects { try container.encode(corrects, forKey: .corrects) }
    try encodeMending(into: &container)
  }

  /// What a resubmission was asked for, and what else changed.
  private func encodeMending(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    guard let earlier = dossier.mended else { return }
    try container.encode(earlier.id, forKey: .mends)
    let asked = AskedItems(of: earlier, marks: dossier.marks)
    let mendings = Mending.all(from: earlier, to: dossier.file).map { mending in
      let mark = asked.mark(of: mending.item)
      return MendingJSON(
        item: mending.item, reason: Nullable(mending.reason), before: mending.before, after: mending.after,
        changed: mending.isChanged, mark: Nullable(mark?.standing.rawValue), markedBy: Nullable(mark?.name))
    }
    try container.encode(mendings, forKey: .mendings)
  }

  private func image(_ entry: CasePicture) -> Image {
    let picture = entry.picture
    return Image(
      path: picture.path, kind: picture.format.rawValue, document: picture.document.rawValue,
      side: picture.side.rawValue, width: picture.width, height: picture.height,
      orientation: picture.orientation.rawValue, bytes: picture.byteCount,
      sha256: picture.sha256, openedBy: entry.openedBy.sorted(), forgotten: !entry.isKept,
      attachedBy: Nullable(entry.attachment?.by))
  }

  private func event(_ entry: StoredEntry) -> Event? {
    AuditEntryView(entry.json).map {
      Event(entry: entry.sequence, at: $0.at, by: $0.actor.name, action: $0.action)
    }
  }
}
