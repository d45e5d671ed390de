import Domain
import Foundation
import Secrets

/// What lies in a bundle: every member read once, hashed, and held against the manifest.
struct BundleContents {
  /// Requests in the manifest's order.
  private(set) var requests: [RequestMember] = []
  /// Pictures by their paths' bytes.
  private(set) var pictures: [[UInt8]: PictureMember] = [:]
  /// What is damaged or not as the manifest says: refuses the whole bundle.
  private(set) var refusals: [Refusal] = []
  private var ignored = 0

  /// Reads all members.
  ///
  /// - Throws: `BundleError` if the bundle is not to blame.
  init(_ comparison: ManifestComparison, in archive: ZipArchive, rules: IntakeRules, sender: String) throws {
    let parser = RequestParser(rules: rules, sender: sender)
    for (stated, entry, place) in comparison.members {
      guard let bytes = try sound(entry, in: archive) else { continue }
      let sha256 = Digest.sha256Hex(bytes)
      guard sha256 == stated.sha256 else {
        refusals.append(Refusal(.manifest(.hashWrong), path: stated.path, line: stated.line))
        continue
      }
      switch place {
      case .request:
        requests.append(
          RequestMember(path: stated.path, sha256: sha256, parsed: parser.parse(bytes, path: stated.path)))
      case .picture:
        pictures[entry.nameBytes] = PictureMember(bytes, entry, sha256: sha256, limits: rules.limits)
      case .manifest, .signature, .ignored: break
      }
    }
    for entry in archive.entries where MemberPlace(entry) == .ignored {
      ignored += 1
      // Some tools deflate the nothing that a folder holds.
      if !entry.isDirectory || entry.compressedSize > 0 { _ = try sound(entry, in: archive) }
    }
  }

  /// A member's bytes, or nil and a refusal if they are damaged.
  private mutating func sound(_ entry: ZipEntry, in archive: ZipArchive) throws -> Data? {
    do {
      return try archive.bytes(of: entry)
    } catch let error as LayoutRefusal {
      refusals.append(error.refusal)
      return nil
    }
  }

  /// The requests, judged, in the order in which they were submitted.
  func readRequests() -> [ReadRequest] {
    let judged = RequestJudge(requests: requests, pictures: pictures).judged()
    let order = requests.indices.sorted { first, second in
      let times = [first, second].map { requests[$0].parsed.submitted ?? .distantFuture }
      return times[0] == times[1] ? first < second : times[0] < times[1]
    }
    return order.map { judged[$0] }
  }

  /// What refuses nothing.
  func notes() -> [BundleNote] {
    let named = Set(requests.flatMap { $0.parsed.pictures.map { Array($0.path.utf8) } })
    var notes: [BundleNote] = []
    for (name, picture) in pictures.sorted(by: { $0.value.entry.index < $1.value.entry.index }) {
      if !named.contains(name) { notes.append(.pictureUnnamed(path: picture.path)) }
      if let trailing = picture.trailingBytes { notes.append(.bytesAfterPicture(path: picture.path, count: trailing)) }
    }
    if ignored > 0 { notes.append(.membersIgnored(count: ignored)) }
    return notes
  }
}

/// A request's file, parsed.
struct RequestMember {
  var path: String
  var sha256: String
  var parsed: ParsedRequest
}
