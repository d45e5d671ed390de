import Foundation

@testable import Intake

extension HostileCase {
  private static func member(
    _ name: String, _ codes: String..., bend: @escaping @Sendable (inout RawMember) -> Void
  ) -> HostileCase {
    var bent = zip(name) { bend(&$0.members[1]) }
    bent.codes = codes.map { "container." + $0 }
    bent.reach = codes.isEmpty ? .nothing : .bundle
    return bent
  }

  private static func mode(_ name: String, _ mode: Int) -> HostileCase {
    member(name, "special-file") { $0.attributes = mode << 16 }
  }

  private static func method(_ name: String, _ method: Int) -> HostileCase {
    member(name, "method-unsupported") { $0.method = method }
  }

  private static func encrypted(_ name: String, flags: Int) -> HostileCase {
    member(name, "encrypted") { $0.flags |= flags }
  }

  /// Members that are no ordinary files, or not packed in an ordinary way.
  static let kinds: [HostileCase] = [
    mode("a symbolic link", 0o120777), mode("a block device", 0o060660), mode("a character device", 0o020666),
    mode("a pipe", 0o010644), mode("a socket", 0o140755), mode("a folder under a file's name", 0o040755),
    mode("a file of no known type", 0o170000),
    member("a reparse point", "special-file") { ($0.madeBy, $0.attributes) = (20, 0x400) },
    member("a volume's label", "special-file") { ($0.madeBy, $0.attributes) = (20, 0x08) },
    .zip("a file under a folder's name", "container.special-file", "container.directory-holds-data") { zip in
      zip.members.append(RawMember("images/x/"))
    },
    .zip("a folder that holds bytes", "container.directory-holds-data") { zip in
      var folder = RawMember("images/x/")
      folder.attributes = 0o040755 << 16
      zip.members.append(folder)
    },
    encrypted("ZipCrypto", flags: 1), encrypted("strong encryption", flags: 1 | 1 << 6),
    encrypted("masked headers", flags: 1 << 13),
    member("WinZip AES", "encrypted") { ($0.method, $0.flags) = (99, 0x0801) },
    .zip("an encrypted manifest", "container.encrypted") { $0.members[3].flags |= 1 },
    method("shrunk", 1), method("imploded", 6), method("deflate64", 9), method("bzip2", 12), method("LZMA", 14),
    method("Zstandard", 93), method("xz", 95), method("PPMd", 98), method("a method nobody knows", 0xFFFF),
    member("a patch to another member", "method-unsupported") { $0.flags |= 1 << 5 },
  ]

  /// Headers that say different things of one member.
  static let headers: [HostileCase] = [
    member("two names", "headers-contradict") { $0.localName = Data("images/9".utf8) },
    member("two methods", "headers-contradict") { $0.localMethod = 8 },
    member("flagged as UTF-8 in one header", "headers-contradict") { $0.localFlags = 0 },
    member("encrypted in one header", "headers-contradict") { $0.localFlags = 0x0801 },
    member("a descriptor in one header", "headers-contradict") { $0.localFlags = 0x0808 },
    member("two checksums", "headers-contradict") { $0.localChecksum = 1 },
    member("two sizes", "headers-contradict") { $0.localSize = 1 },
    member("stored, and smaller than stored", "headers-contradict") { $0.size = 5 },
    member("another name in the Unicode Path field", "headers-contradict") { member in
      let field = Data([1]) + le(Int(CRC32.checksum(member.name)), 4) + Data("images/9".utf8)
      member.centralExtra = le(0x7075, 2) + le(field.count, 2) + field
    },
    member("no local header where one is said to be", "overlap", "headers-contradict") { $0.headerOffset = 5 },
    member("an extra field longer than its header", "extra-field-malformed") { member in
      member.localExtra = le(0x5455, 2) + le(9, 2) + Data([1])
    },
    member("bytes behind the extra fields", "extra-field-malformed") { $0.localExtra = Data([1, 2, 3]) },
    member("a descriptor announced and missing", "descriptor-contradicts") { $0.flags |= 8 },
    member("a descriptor not announced", "stray-bytes") { $0.descriptor = $0.descriptor(signature: true, width: 4) },
    member("a descriptor of another checksum", "descriptor-contradicts") { member in
      member.flags |= 8
      member.descriptor = member.descriptor(signature: true, width: 4)
      member.descriptor[4] ^= 1
    },
    member("a descriptor of another size", "descriptor-contradicts") { member in
      member.flags |= 8
      member.descriptor = member.descriptor(signature: false, width: 8)
      member.descriptor[12] ^= 1
    },
    member("a descriptor with bytes behind it", "stray-bytes") { member in
      member.flags |= 8
      member.descriptor = member.descriptor(signature: true, width: 4) + Data(count: 2)
    },
  ]
}
