import Domain
import Foundation
import Intake
import Secrets
import Store

/// Why a paper cannot be added to an application.
public enum AttachmentObstacle: Error, Hashable, Sendable {
  /// The file is no picture that could be kept and shown.
  case unusable(PictureFault)
  /// The file has more bytes than a member of a bundle may have.
  case tooLarge(limit: Int)
  /// The application has as many pictures as one may have.
  case tooMany(limit: Int)
  /// It must not be collected, or this very picture was made unreadable for that reason.
  case forbidden
  /// The application has this very picture already.
  case twice(number: Int)
}

/// Adds a paper that came by hand or post to an application that waits, sealed like what the applicant sent (manual:
/// evidence, section 6).
public struct AttachPaper: Sendable {
  let office: Office

  /// Adds for an office.
  public init(_ office: Office) { self.office = office }

  /// The most bytes that are worth reading.
  public var limit: Int { office.settings.limits.memberBytes }

  /// Adds a picture of a paper; returns its number, and the case as it is now.
  ///
  /// The application is cross-checked anew with it. Throws `NotAllowed`, `CaseNotFound`, `DecisionObstacle.notWaiting` or
  /// `AttachmentObstacle`.
  public func run(
    _ bytes: Data, to id: CaseID, document: DocumentKind, side: DocumentSide
  ) throws -> (number: Int, file: Case) {
    try office.admit(.decide)
    let picture = try inspected(bytes, document, side)
    let checks = RecordChecks(office: office)
    let file = EvidenceFile(for: office)
    do {
      // Sealed within the transaction, so that no import takes the file for an orphan before the commit.
      return try office.write { writing in
        let before = try writing.reading.existingCase(id)
        try admit(picture, to: before, in: writing.reading)
        let key = try key(of: id, in: writing.reading)
        let sealed = try seal(bytes, picture, under: key, into: file)
        let number = try writing.attach(sealed, to: id, wrappedKey: try key.wrapped(with: office.keys))
        return (number, try checkAnew(before, checks, in: writing))
      }
    } catch {
      if error as? StoreError != .inaccessible { file.discard() }
      throw error
    }
  }

  private func inspected(_ bytes: Data, _ document: DocumentKind, _ side: DocumentSide) throws -> Picture {
    guard bytes.count <= limit else { throw AttachmentObstacle.tooLarge(limit: limit) }
    switch PictureInspector.inspect(bytes, limits: office.settings.limits) {
    case .failure(let fault): throw AttachmentObstacle.unusable(fault)
    case .success(let seen):
      let sha256 = Digest.sha256Hex(bytes)
      return Picture(
        // It was no member of a bundle: a name that none can have.
        path: "attached/\(sha256.prefix(16)).\(seen.format.rawValue)", document: document, side: side,
        format: seen.format, width: seen.width, height: seen.height, orientation: seen.orientation,
        byteCount: bytes.count, sha256: sha256, trailingBytes: seen.trailingBytes)
    }
  }

  private func admit(_ picture: Picture, to file: Case, in reading: Reading) throws {
    guard file.state == .waiting else { throw DecisionObstacle.notWaiting(state: file.state) }
    guard !picture.isStatedForbidden, try !reading.wasForbidden(picture.sha256) else {
      throw AttachmentObstacle.forbidden
    }
    if let same = file.pictures.first(where: { $0.isKept && $0.picture.sha256 == picture.sha256 }) {
      throw AttachmentObstacle.twice(number: same.number)
    }
    let most = office.settings.limits.pictures
    guard file.pictures.count(where: \.isKept) < most else { throw AttachmentObstacle.tooMany(limit: most) }
  }

  /// The application's own key; a new one where it was forgotten.
  private func key(of id: CaseID, in reading: Reading) throws -> EvidenceKey {
    guard let wrapped = try reading.sealedPictures(of: id)?.key else { return EvidenceKey(from: office.chance) }
    return try EvidenceKey(unwrapping: wrapped, with: office.keys)
  }

  private func seal(
    _ bytes: Data, _ picture: Picture, under key: EvidenceKey, into file: EvidenceFile
  ) throws -> SealedPicture {
    let expected = ExpectedPicture(path: picture.path, request: picture.path, byteCount: picture.byteCount)
    try file.expect([expected], under: [picture.path: key])
    try file.keep(bytes, of: expected, sha256: picture.sha256)
    try file.finish()
    guard let sealed = file.sealed(picture, at: picture.path) else { throw PictureUnavailable.damaged }
    return sealed
  }

  private func checkAnew(_ before: Case, _ checks: RecordChecks, in writing: Writing) throws -> Case {
    var changed = try writing.reading.existingCase(before.id)
    let (check, snapshot) = try checks.check(
      changed.application, pictures: changed.pictures.map(\.picture), in: writing.reading)
    changed.assessment = check.assessment
    changed.snapshot = snapshot
    try writing.update(changed, from: before.version)
    return try writing.reading.existingCase(before.id)
  }
}
