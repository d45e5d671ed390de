/// The home and its folders are there.
struct HomeFolderCheck: HomeCheck {
  let subject = CheckSubject.home

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard facts.files.first(where: { $0.sort == .home })?.inode?.isFolder == true else {
      return .ailing([.file(.noHome)])
    }
    return verdict(
      facts.files.compactMap { file in
        guard file.sort != .secret else { return nil }
        guard let inode = file.inode else { return .file(.folderMissing(file.path)) }
        return inode.isFolder ? nil : .file(.notAFolder(file.path))
      })
  }
}

/// Everything belongs to the home's owner, and nobody else can read or write it (manual: staff, section 3).
struct PermissionCheck: HomeCheck {
  let subject = CheckSubject.permissions

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard facts.files.contains(where: { $0.inode != nil }) else { return .skipped }
    return verdict(facts.files.flatMap { ailments(of: $0, facts) })
  }

  private func ailments(of file: FileFacts, _ facts: HomeFacts) -> [Ailment] {
    guard let inode = file.inode else { return [] }
    guard inode.owner == facts.owner else { return [.file(.otherOwner(file.path))] }
    let isOpen = inode.mode & forbidden(of: file, facts) != 0
    return isOpen ? [.file(.openToOthers(file.path, mode: inode.mode))] : []
  }

  /// The permission bits that a file may not have.
  private func forbidden(of file: FileFacts, _ facts: HomeFacts) -> Int {
    switch file.sort {
    // A clone of the project is a home for exercises, and readable like any other folder.
    case .home: facts.training == true ? 0o002 : 0o066
    case .passage: 0o066
    // Who reads there is the matter of the groups.
    case .shared: facts.groups?.contains { $0.folder == file.path } == true ? 0o007 : 0o077
    case .dropped: 0o005
    case .own, .secret: 0o077
    }
  }
}

/// Whoever takes files away has a group, the owner can give it files, and it can get there.
struct ExportGroupCheck: HomeCheck {
  let subject = CheckSubject.exportGroups

  func verdict(on facts: HomeFacts) -> CheckVerdict {
    guard let groups = facts.groups, !groups.isEmpty else { return .skipped }
    return verdict(groups.flatMap { ailments(of: $0, facts) })
  }

  private func ailments(of consumer: ConsumerFacts, _ facts: HomeFacts) -> [Ailment] {
    let (folder, group) = (consumer.folder, consumer.group)
    guard let number = consumer.number else { return [.consumer(.groupUnknown(folder: folder, group: group))] }
    var found: [Ailment] = []
    if !consumer.hasOwner { found.append(.consumer(.ownerNotInGroup(folder: folder, group: group))) }
    guard let inode = facts.files.first(where: { $0.path == folder })?.inode else { return found }
    if inode.group != number || inode.mode & 0o050 != 0o050 {
      found.append(.consumer(.otherGroup(folder: folder, group: group)))
    }
    // Access control lists show in the group's bits as well.
    let closed = facts.files.first { file in
      (file.sort == .home || file.sort == .passage) && (file.inode?.mode ?? 0) & 0o011 == 0
    }
    if let closed { found.append(.consumer(.unreachable(folder: folder, group: group, closed: closed.path))) }
    return found
  }
}
