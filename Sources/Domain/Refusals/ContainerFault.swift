/// What can be wrong with a bundle's zip container (manual: bundle-format, section 2); the codes are stable.
public enum ContainerFault: Hashable, Sendable {
  case notZip
  case truncated
  case endAmbiguous
  case multiDisk
  case zip64Contradiction
  case directoryContradiction
  case strayBytes(offset: Int, count: Int)
  case directoryTooLarge(bytes: Int, limit: Int)
  case overlap
  case tooManyMembers(count: Int, limit: Int)
  case bundleTooLarge(bytes: Int, limit: Int)
  case unreadable
  /// So many more troubles than were named.
  case more(count: Int)
  case member(MemberFault)
  case name(MemberNameFault)

  /// The stable code.
  public var code: String {
    switch self {
    case .notZip: "container.not-zip"
    case .truncated: "container.truncated"
    case .endAmbiguous: "container.end-ambiguous"
    case .multiDisk: "container.multi-disk"
    case .zip64Contradiction: "container.zip64-contradiction"
    case .directoryContradiction: "container.directory-contradiction"
    case .strayBytes: "container.stray-bytes"
    case .directoryTooLarge: "container.directory-too-large"
    case .overlap: "container.overlap"
    case .tooManyMembers: "container.too-many-members"
    case .bundleTooLarge: "container.bundle-too-large"
    case .unreadable: "container.unreadable"
    case .more: "container.more"
    case .member(let fault): fault.code
    case .name(let fault): fault.code
    }
  }
}

/// What can be wrong with one member of a container: its headers, its kind, its data.
public enum MemberFault: Hashable, Sendable {
  case headersContradict(HeaderField)
  case descriptorContradicts
  case extraFieldMalformed
  case encrypted
  case encryptionUnsupported
  case passphraseWrong
  case methodUnsupported(method: Int)
  case specialFile
  case directoryHoldsData
  case memberTooLarge(bytes: Int, limit: Int)
  case ratioTooHigh(ratio: Int, limit: Int)
  case dataDamaged
  case checksumWrong
  case inflatesPastSize(stated: Int)
  case inflatesShort(stated: Int, found: Int)

  /// The stable code.
  public var code: String {
    switch self {
    case .headersContradict: "container.headers-contradict"
    case .descriptorContradicts: "container.descriptor-contradicts"
    case .extraFieldMalformed: "container.extra-field-malformed"
    case .encrypted: "container.encrypted"
    case .encryptionUnsupported: "container.encryption-unsupported"
    case .passphraseWrong: "container.passphrase-wrong"
    case .methodUnsupported: "container.method-unsupported"
    case .specialFile: "container.special-file"
    case .directoryHoldsData: "container.directory-holds-data"
    case .memberTooLarge: "container.member-too-large"
    case .ratioTooHigh: "container.ratio-too-high"
    case .dataDamaged: "container.data-damaged"
    case .checksumWrong: "container.checksum-wrong"
    case .inflatesPastSize: "container.inflates-past-size"
    case .inflatesShort: "container.inflates-short"
    }
  }
}

/// A field that local header, central header and Unicode path field each state of one member.
public enum HeaderField: String, Hashable, Sendable, CaseIterable {
  case signature, flags, method, name, checksum
  case compressedSize = "compressed-size"
  case size
  case unicodePath = "unicode-path"
  case encryption
}

/// What can be wrong with the name of a member.
public enum MemberNameFault: String, Hashable, Sendable, CaseIterable {
  case notUTF8 = "not-utf8"
  case empty
  case absolute
  case driveLetter = "drive-letter"
  case backslash
  case dotPart = "dot-part"
  case emptyPart = "empty-part"
  case controlCharacter = "control-character"
  case twice
  case unexpected

  /// The stable code.
  public var code: String { "container.name-" + rawValue }
}
