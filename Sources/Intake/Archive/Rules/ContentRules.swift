import Domain
import Foundation

/// Members are regular files, or folders whose names say so.
struct SpecialFileRule: MemberRule {
  /// Hosts whose attributes are those of Windows: FAT, NTFS and VFAT.
  private static let windowsHosts = [0, 10, 14]

  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    // 7-Zip states a Unix mode under other hosts too, so the host decides nothing here.
    let type = UInt32(entry.attributes >> 16) & UInt32(S_IFMT)
    let expected = entry.isDirectory ? UInt32(S_IFDIR) : UInt32(S_IFREG)
    guard type == 0 || type == expected else { return .member(.specialFile) }
    guard SpecialFileRule.windowsHosts.contains(entry.host) else { return nil }
    let isReparsePoint = entry.attributes & 0x400 != 0
    let isVolumeLabel = entry.attributes & 0x08 != 0
    return isReparsePoint || isVolumeLabel ? .member(.specialFile) : nil
  }
}

/// Nothing is encrypted, or, where there is a passphrase, with WinZip's AES and nothing else.
struct EncryptionRule: MemberRule {
  let hasPassphrase: Bool

  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    guard entry.isEncrypted else { return nil }
    guard hasPassphrase else { return .member(.encrypted) }
    guard entry.isAES else { return .member(.encryptionUnsupported) }
    guard let aes = entry.aes else { return .member(.extraFieldMalformed) }
    // The second edition leaves the checksum out, which would tell short contents.
    if aes.version == 2, entry.checksum != 0 { return .member(.headersContradict(.checksum)) }
    return entry.packedSize < 0 ? .member(.dataDamaged) : nil
  }
}

/// Members are stored or deflated, and no patches to other members.
struct MethodRule: MemberRule {
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    // What is refused for its encryption has no method that is known.
    guard !entry.isEncrypted || entry.aes != nil else { return nil }
    let isPatch = entry.flags & 1 << 5 != 0
    return isPatch || ![0, 8].contains(entry.packing) ? .member(.methodUnsupported(method: entry.packing)) : nil
  }
}

/// Folders hold no bytes of their own, which nobody would look at.
struct DirectoryRule: MemberRule {
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    entry.isDirectory && entry.size > 0 ? .member(.directoryHoldsData) : nil
  }
}

/// A stored member has one size.
struct StoredSizeRule: MemberRule {
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    guard entry.packing == 0, !entry.isEncrypted || entry.aes != nil else { return nil }
    return entry.size == entry.packedSize ? nil : .member(.headersContradict(.size))
  }
}
