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

  /// Reads all members: requests first, since they say which pictures are worth keeping.
  ///
  /// - Throws: `BundleError` if the bundle is not to blame, and what the sink throws.
  init(
    _ comparison: ManifestComparison, in archive: ZipArchive, rules: IntakeRules, sender: String, course: ReadingCourse
  ) throws {
    let reader = MemberReading(archive: archive, course: course)
    let parser = RequestParser(rules: rules, sender: sender)
    requests = try collect(
      reader.read(comparison.members.filter { $0.place == .request }) { bytes, member, sha256 in
        let path = member.stated.path
        return RequestMember(path: path, sha256: sha256, parsed: parser.parse(bytes, path: path))
      })
    let expected = expectedPictures(in: comparison)
    try course.sink?.expect(expected.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    let found = try collect(
      reader.read(comparison.members.filter { $0.place == .picture }) { bytes, member, sha256 in
        let picture = PictureMember(bytes, member.entry, sha256: sha256, limits: rules.limits)
        if let sink = course.sink, picture.isSound, let wanted = expected[member.entry.nameBytes] {
          try sink.keep(bytes, of: wanted, sha256: sha256)
        }
        return picture
      })
    for picture in found { pictures[picture.entry.nameBytes] = picture }
    try readIgnored(in: archive, with: reader)
  }

  private mutating func collect<Value>(_ outcomes: [MemberOutcome<Value>]) -> [Value] {
    outcomes.compactMap { outcome in
      switch outcome {
      case .sound(let value): return value
      case .refused(let refusal):
        refusals.append(refusal)
        return nil
      }
    }
  }

  /// What archivers leave behind is not looked at, but has to be whole like everything else.
  private mutating func readIgnored(in archive: ZipArchive, with reader: MemberReading) throws {
    let entries = archive.entries.filter { MemberPlace($0) == .ignored }
    ignored = entries.count
    // Some tools deflate the nothing that a folder holds.
    refusals += try reader.check(entries.filter { !$0.isDirectory || $0.compressedSize > 0 })
  }

  /// The pictures that one request names, and that one alone, if nothing is wrong with it so far.
  private func expectedPictures(in comparison: ManifestComparison) -> [[UInt8]: ExpectedPicture] {
    var sizes: [[UInt8]: Int] = [:]
    for member in comparison.members where member.place == .picture {
      sizes[member.entry.nameBytes] = member.entry.size
    }
    var namers: [[UInt8]: Int] = [:]
    var expected: [[UInt8]: ExpectedPicture] = [:]
    for request in requests {
      for stated in request.parsed.pictures {
        let name = Array(stated.path.utf8)
        namers[name, default: 0] += 1
        guard let size = sizes[name], request.parsed.refusals.isEmpty else { continue }
        expected[name] = ExpectedPicture(path: stated.path, request: request.path, byteCount: size)
      }
    }
    return expected.filter { namers[$0.key] == 1 }
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
struct RequestMember: Sendable {
  var path: String
  var sha256: String
  var parsed: ParsedRequest
}
