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

  func expect(_ pictures: [ExpectedPicture]) throws {
    guard !pictures.isEmpty else { return }
    let descriptor = open(part.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw BundleError.system(step: .write, file: name, errno: errno) }
    plan.withLock { plan in
      plan.descriptor = descriptor
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
    let (places, known) = plan.withLock { ($0.places, $0.keys[path]) }
    let key = known ?? EvidenceKey(from: office.chance)
    return SealedPictures(
      places: pictures.compactMap { picture in
        places[picture.path].map {
          SealedPicture(picture: picture, file: name, start: $0, length: picture.byteCount + Self.sealBytes)
        }
      }, wrappedKey: try key.wrapped(with: office.keys))
  }
}

/// The sealed pictures of one request.
struct SealedPictures: Sendable {
  var places: [SealedPicture]
  var wrappedKey: Data
}

extension Office {
  /// Removes evidence that no committed case refers to: what an interrupted import left.
  func removeOrphanedEvidence() throws {
    let known = try store.read { try $0.evidenceFiles() }
    for name in try FileManager.default.contentsOfDirectory(atPath: folders.evidence.path)
    where name.hasSuffix(".part") || (name.hasSuffix(".evidence") && !known.contains(name)) {
      try FileManager.default.removeItem(at: folders.evidence.appending(path: name))
    }
  }
}
