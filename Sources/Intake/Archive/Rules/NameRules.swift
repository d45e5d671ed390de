import Domain

/// Names are UTF-8, whether flagged or not.
struct NameEncodingRule: MemberRule {
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    entry.name == nil ? .name(.notUTF8) : nil
  }
}

/// Names hold no control characters.
struct ControlCharacterRule: MemberRule {
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    let scalars = entry.name?.unicodeScalars
    let hasControl = scalars?.contains { $0.properties.generalCategory == .control } ?? false
    return hasControl ? .name(.controlCharacter) : nil
  }
}

/// Names are relative paths that stay inside and can be spelled in one way only.
struct NameShapeRule: MemberRule {
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    let name = entry.nameBytes
    guard let first = name.first else { return .name(.empty) }
    if first == UInt8(ascii: "/") { return .name(.absolute) }
    if name.contains(UInt8(ascii: "\\")) { return .name(.backslash) }
    if name.count >= 2, name[1] == UInt8(ascii: ":"), (first | 0x20) >= 0x61, (first | 0x20) <= 0x7a {
      return .name(.driveLetter)
    }
    let parts = (entry.isDirectory ? name.dropLast() : name[...]).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.contains(where: \.isEmpty) { return .name(.emptyPart) }
    let dots = [Array(".".utf8), Array("..".utf8)]
    return parts.contains { dots.contains(Array($0)) } ? .name(.dotPart) : nil
  }
}

/// Members lie where the format has a place for them.
struct PlaceRule: MemberRule {
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    // A name that is none is refused as such already.
    guard entry.name != nil, NameShapeRule().fault(of: entry, limits: limits) == nil else { return nil }
    return MemberPlace(entry) == nil ? .name(.unexpected) : nil
  }
}
