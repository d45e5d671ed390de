import Domain
import Foundation
import Intake
import Secrets
import Store
import Synchronization

/// Seals the pictures of one bundle into one file while they are read, and syncs it before anything refers to it.
///
/// What each sealed picture takes is known before it is read, so that every one has its place from the start and several
/// threads write at once. A place whose picture never comes stays empty, and a key that is not stored opens nothing.
final class EvidenceFile: PictureSink {
  private struct Plan {
    var places: [String: Int] = [:]
    var keys: [String: EvidenceKey] = [:]
    var descriptor: Int32 = -1
  }

  /// A nonce before a sealed picture and a tag behind it.
  private static let sealBytes = 28

  let name: String
  private let folder: URL
  private let office: Office
  private let plan = Mutex(Plan())

  init(for office: Office) {
    name = OneTimeToken(from: office.chance).text + ".evidence"
    folder = office.folders.evidence
    self.office = office
  }

  deinit {
    let descriptor = plan.withLock(\.descriptor)
    if descriptor >= 0 { close(descriptor) }
  }

  private var part: URL { folder.appending(path: ".\(name).part") }

  func expect(_ pictures: [ExpectedPicture]) throws { try expect(pictures, under: [:]) }

  /// Makes the file, with a place for each picture; requests that `keys` does not name get new keys.
  func expect(_ pictures: [ExpectedPicture], under keys: [String: EvidenceKey]) throws {
    guard !pictures.isEmpty else { return }
    let descriptor = open(part.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw BundleError.system(step: .write, file: name, errno: errno) }
    plan.withLock { plan in
      plan.descriptor = descriptor
      plan.keys = keys
      var end = 0
      for picture in pictures {
        plan.places[picture.path] = end
        end += picture.byteCount + Self.sealBytes
        if plan.keys[picture.request] == nil { plan.keys[picture.request] = EvidenceKey(from: office.chance) }
      }
    }
  }

  func keep(_ bytes: Data, of picture: ExpectedPicture, sha256: String) throws {
    let (place, key, descriptor) = plan.withLock { plan in
      (plan.places[picture.path], plan.keys[picture.request], plan.descriptor)
    }
    guard let place, let key else { return }
    let sealed = try key.seal(
      bytes, place: EvidencePlace(file: name, offset: place, sha256: sha256), chance: office.chance)
    try sealed.withUnsafeBytes { try write($0, at: place, to: descriptor) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, at place: Int, to descriptor: Int32) throws(BundleError) {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(place + done))
      guard count > 0 || (count < 0 && errno == EINTR) else {
        throw .system(step: .write, file: name, errno: count == 0 ? ENOSPC : errno)
      }
      done += max(count, 0)
    }
  }

  /// Syncs the file and gives it its name; where nothing was expected there is none.
  func finish() throws {
    let descriptor = plan.withLock(\.descriptor)
    guard descriptor >= 0 else { return }
    guard fsync(descriptor) == 0 else { throw BundleError.system(step: .sync, file: name, errno: errno) }
    guard rename(part.path, folder.appending(path: name).path) == 0 else {
      throw BundleError.system(step: .move, file: name, errno: errno)
    }
    let folderDescriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folderDescriptor >= 0 else { throw BundleError.system(step: .open, file: name, errno: errno) }
    defer { close(folderDescriptor) }
    guard fsync(folderDescriptor) == 0 else { throw BundleError.system(step: .sync, file: name, errno: errno) }
  }

  /// Removes the file: nothing of it is needed.
  func discard() {
    unlink(part.path)
    unlink(folder.appending(path: name).path)
  }

  /// The places of the pictures that the request in `path` brought, and its wrapped key; one without pictures has a key too.
  func sealed(_ pictures: [Picture], ofRequest path: String) throws -> SealedPictures {
    let known = plan.withLock { $0.keys[path] }
    let key = known ?? EvidenceKey(from: office.chance)
    return SealedPictures(
      places: pictures.compactMap { sealed($0, at: $0.path) }, wrappedKey: try key.wrapped(with: office.keys))
  }

  /// The place of a picture that was expected under a path; nil where none was.
  func sealed(_ picture: Picture, at path: String) -> SealedPicture? {
    plan.withLock { $0.places[path] }.map {
      SealedPicture(picture: picture, file: name, start: $0, length: picture.byteCount + Self.sealBytes)
    }
  }
}

/// The sealed pictures of one request.
struct SealedPictures: Sendable {
  var places: [SealedPicture]
  var wrappedKey: Data
}

extension Office {
  /// Removes evidence that no committed case refers to: what an interrupted import left.
  ///
  /// Staff who seal a picture at this moment do so within a transaction: in one of its own this waits until it is
  /// committed.
  func removeOrphanedEvidence() throws {
    try write { writing in
      let known = try writing.reading.evidenceFiles()
      for name in try FileManager.default.contentsOfDirectory(atPath: folders.evidence.path)
      where name.hasSuffix(".part") || (name.hasSuffix(".evidence") && !known.contains(name)) {
        try FileManager.default.removeItem(at: folders.evidence.appending(path: name))
      }
    }
  }

  /// Removes files that cases refer to, or `left` behind, and of which every key is gone; what no case refers to is else
  /// the next import's to judge.
  func removeUnreadableEvidence(left: Set<String> = []) throws -> Int {
    let (known, readable) = try store.read { (try $0.evidenceFiles(), try $0.evidenceFilesWithKeys()) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folders.evidence.path)
    let unreadable = names.filter { (known.contains($0) || left.contains($0)) && !readable.contains($0) }
    for name in unreadable { try FileManager.default.removeItem(at: folders.evidence.appending(path: name)) }
    return unreadable.count
  }

  /// Wipes what was erased in the database off the disk; false while somebody still reads an older state of it.
  func wipeErased() throws -> Bool {
    do {
      try store.emptyLog()
      return true
    } catch StoreError.busy {
      return false
    }
  }
}
