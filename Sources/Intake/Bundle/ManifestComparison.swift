import Domain

/// Holds the manifest's list against what lies in the container; both ways, paths compared as bytes.
struct ManifestComparison {
  /// A member that is listed and there.
  struct Member {
    var stated: ManifestMember
    var entry: ZipEntry
    var place: MemberPlace
  }

  /// The members that are listed and there, in the manifest's order.
  private(set) var members: [Member] = []
  /// What does not agree.
  private(set) var refusals: [Refusal] = []

  init(_ manifest: Manifest, _ entries: [ZipEntry]) {
    var unlisted: [[UInt8]: ZipEntry] = [:]
    for entry in entries where [.request, .picture].contains(MemberPlace(entry)) {
      unlisted[entry.nameBytes] = entry
    }
    var listed: Set<[UInt8]> = []
    for stated in manifest.members {
      let name = Array(stated.path.utf8)
      guard listed.insert(name).inserted else {
        refuse(.listedTwice, stated)
        continue
      }
      guard let entry = unlisted.removeValue(forKey: name), let place = MemberPlace(entry) else {
        refuse(.listedButAbsent, stated)
        continue
      }
      if stated.size != entry.size { refuse(.sizeWrong(stated: stated.size, found: entry.size), stated) }
      members.append(Member(stated: stated, entry: entry, place: place))
    }
    for entry in unlisted.values.sorted(by: { $0.index < $1.index }) {
      refusals.append(Refusal(.manifest(.presentButUnlisted), path: entry.shownName))
    }
    if !members.contains(where: { $0.place == .request }) {
      refusals.append(Refusal(.manifest(.noRequests), path: MemberPlace.manifestPath))
    }
  }

  private mutating func refuse(_ fault: ManifestFault, _ stated: ManifestMember) {
    refusals.append(Refusal(.manifest(fault), path: stated.path, line: stated.line))
  }
}
