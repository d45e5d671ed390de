import Domain
import Foundation
import Intake
import Secrets
import Store

/// Makes one picture unreadable for good, because it shows what must not be kept (manual: evidence, section 5).
///
/// One key opens all pictures of an application. So the others are sealed anew under a new key into a new file, and the
/// old key is forgotten: with it, what is left in the old file and in every copy of it. The same goes for every other
/// application that holds the very same picture.
public struct ForgetPicture: Sendable {
  /// What was done.
  public struct Report: Hashable, Sendable {
    /// The pictures that are unreadable now: the one that was named, and others of the same bytes.
    public var forgotten: [Named]
    /// Whether the old keys' bytes are off the disk too; false while somebody still reads an older state.
    public var isWiped: Bool
    /// Whether the bundles that brought it are gone from `import/done/`; false while an import is at work, whose end
    /// sees to it.
    public var isReduced: Bool
  }

  /// A picture of a case.
  public struct Named: Hashable, Sendable {
    /// The case.
    public var application: CaseID
    /// The picture's number in it.
    public var number: Int

    /// Names a picture.
    public init(_ application: CaseID, _ number: Int) {
      self.application = application
      self.number = number
    }
  }

  let office: Office

  /// Forgets for an office.
  public init(_ office: Office) { self.office = office }

  /// Makes a picture unreadable, whatever state its application is in.
  ///
  /// Throws `NotAllowed`, `CaseNotFound` or `PictureUnavailable`. Where it stops after the commit, nothing opens the
  /// picture any more; what is left to do with files is done by the next forgetting and the end of the next import.
  public func run(_ number: Int, of id: CaseID, showing content: ForbiddenContent) throws -> Report {
    try office.admit(.decide)
    let parts: [Part]
    let file = EvidenceFile(for: office)
    do {
      // Sealed within the transaction: nothing may be added under the old key meanwhile, and the file must not be taken
      // for an orphan before the commit.
      parts = try office.write { writing in
        let picture = try writing.reading.existingCase(id).picture(number)
        if case .forgotten(let forgetting) = picture.keeping { throw PictureUnavailable.forgotten(forgetting) }
        return try forget(picture.picture.sha256, content, into: file, in: writing)
      }
    } catch {
      // After a failed sync nobody knows whether the commit is on the disk: then the next import judges by the database.
      if error as? StoreError != .inaccessible { file.discard() }
      throw error
    }
    let isWiped = try office.wipeErased()
    _ = try office.removeUnreadableEvidence(left: Set(parts.flatMap(\.evidence.entries).map(\.sealed.file)))
    return Report(
      forgotten: parts.flatMap(\.going).map { Named($0.application, $0.number) }, isWiped: isWiped,
      isReduced: reduceBundles())
  }

  private func forget(
    _ sha256: String, _ content: ForbiddenContent, into file: EvidenceFile, in writing: Writing
  ) throws -> [Part] {
    let shared = try writing.reading.evidence(holding: sha256)
    let parts = shared.enumerated().map { Part(name: "\($0.offset)", evidence: $0.element, without: sha256) }
    let keys = Dictionary(uniqueKeysWithValues: parts.map { ($0.name, EvidenceKey(from: office.chance)) })
    try seal(parts, under: keys, into: file)
    for part in parts {
      // A forgotten picture may have no new place, and so the others move first.
      for entry in part.staying {
        guard let place = file.sealed(entry.sealed.picture, at: part.path(of: entry)) else {
          throw PictureUnavailable.damaged
        }
        try writing.move(entry.number, of: entry.application, to: place)
      }
      for entry in part.going { try writing.forget(entry.number, of: entry.application, showing: content) }
      let wrapped = try keys[part.name]?.wrapped(with: office.keys)
      let kept = Set(part.staying.map(\.application))
      for id in part.evidence.applications {
        try writing.setEvidenceKey(kept.contains(id) ? wrapped : nil, of: id)
        // What was looked at is not what is there now: who decides it has to look again.
        let file = try writing.reading.existingCase(id)
        try writing.update(file, from: file.version)
      }
    }
    return parts
  }

  /// Pictures lie in memory one at a time.
  private func seal(_ parts: [Part], under keys: [String: EvidenceKey], into file: EvidenceFile) throws {
    try file.expect(parts.flatMap(\.expected), under: keys)
    for part in parts {
      for (expected, sealed) in zip(part.expected, part.places) {
        let bytes = try office.unseal(sealed, wrappedKey: part.evidence.wrappedKey)
        try file.keep(bytes, of: expected, sha256: sealed.picture.sha256)
      }
    }
    try file.finish()
  }

  /// The zip that brought it is a copy as well; what stands in the way now, the next import's end reports.
  private func reduceBundles() -> Bool { (try? ReduceDone(office).run().failed.isEmpty) ?? false }
}

/// What one key opens, and which of it goes.
private struct Part {
  let name: String
  let evidence: SharedEvidence
  let going: [SharedEvidence.Entry]
  let staying: [SharedEvidence.Entry]

  init(name: String, evidence: SharedEvidence, without sha256: String) {
    self.name = name
    self.evidence = evidence
    going = evidence.entries.filter { $0.sealed.picture.sha256 == sha256 }
    staying = evidence.entries.filter { $0.sealed.picture.sha256 != sha256 }
  }

  /// Places that stay, each once, in the order in which they are sealed.
  var places: [SealedPicture] {
    var seen: Set<String> = []
    return staying.filter { seen.insert(path(of: $0)).inserted }.map(\.sealed)
  }

  var expected: [ExpectedPicture] {
    places.map { ExpectedPicture(path: path(of: $0), request: name, byteCount: $0.picture.byteCount) }
  }

  func path(of entry: SharedEvidence.Entry) -> String { path(of: entry.sealed) }

  /// Names a place among all that are sealed anew.
  private func path(of sealed: SealedPicture) -> String { "\(name)/\(sealed.file)/\(sealed.start)" }
}
