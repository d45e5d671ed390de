import Domain
import Foundation
import Secrets
import Store

/// Why a picture cannot be shown.
public enum PictureUnavailable: Error, Hashable, Sendable {
  /// The application has no picture of this number.
  case noSuchPicture(number: Int, count: Int)
  /// Its key was forgotten: when and why, where that is known.
  case forgotten(Forgetting?)
  /// The sealed file is missing or was altered.
  case damaged
}

/// Unseals one picture for somebody's eyes, and records who looked.
public struct OpenPicture: Sendable {
  let office: Office

  /// Opens pictures for an office.
  public init(_ office: Office) { self.office = office }

  /// The picture's bytes, checked against its hash; throws `NotAllowed`, `CaseNotFound` or `PictureUnavailable`.
  public func bytes(_ number: Int, of id: CaseID) throws -> Data {
    try office.admit(.look)
    let (file, sealed) = try office.store.read { reading in
      (try reading.existingCase(id), try reading.sealedPicture(number, of: id))
    }
    let picture = try file.picture(number)
    guard let sealed else {
      if case .forgotten(let forgetting) = picture.keeping { throw PictureUnavailable.forgotten(forgetting) }
      throw PictureUnavailable.damaged
    }
    let bytes = try office.unseal(sealed.place, wrappedKey: sealed.key)
    try office.write { try $0.notePictureOpened(number, of: id) }
    return bytes
  }
}

extension Case {
  /// The picture of a number; throws `PictureUnavailable.noSuchPicture`.
  func picture(_ number: Int) throws(PictureUnavailable) -> CasePicture {
    guard let picture = pictures.first(where: { $0.number == number }) else {
      throw .noSuchPicture(number: number, count: pictures.count)
    }
    return picture
  }
}

extension Office {
  /// A sealed picture in the clear, checked against its hash; throws `PictureUnavailable.damaged`.
  func unseal(_ sealed: SealedPicture, wrappedKey: Data) throws(PictureUnavailable) -> Data {
    do {
      let key = try EvidenceKey(unwrapping: wrappedKey, with: keys)
      let handle = try FileHandle(forReadingFrom: folders.evidence.appending(path: sealed.file))
      defer { try? handle.close() }
      try handle.seek(toOffset: UInt64(sealed.start))
      let bytes = try handle.read(upToCount: sealed.length) ?? Data()
      let place = EvidencePlace(file: sealed.file, offset: sealed.start, sha256: sealed.picture.sha256)
      let picture = try key.open(bytes, place: place)
      guard Digest.sha256Hex(picture) == sealed.picture.sha256 else { throw PictureUnavailable.damaged }
      return picture
    } catch {
      throw .damaged
    }
  }
}
