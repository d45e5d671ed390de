/// What can be wrong with a bundle's manifest and signature, and between manifest and members (manual: bundle-format,
/// sections 2 and 3); the codes are stable.
public enum ManifestFault: Hashable, Sendable {
  /// There is no `manifest.xml` in the root; perhaps one lies in a folder.
  case missing(elsewhere: String?)
  case tooLarge(bytes: Int, limit: Int)
  case createdMalformed
  case createdInFuture
  case senderUnknown
  case signature(SignatureFault)
  case memberMalformed
  case listedTwice
  case listedButAbsent
  case presentButUnlisted
  case sizeWrong(stated: Int, found: Int)
  case hashWrong
  case noRequests
  case idTakenByOther

  /// The stable code.
  public var code: String {
    switch self {
    case .missing: "manifest.missing"
    case .tooLarge: "manifest.too-large"
    case .createdMalformed: "manifest.created-malformed"
    case .createdInFuture: "manifest.created-in-future"
    case .senderUnknown: "manifest.sender-unknown"
    case .signature(let fault): fault.code
    case .memberMalformed: "manifest.member-malformed"
    case .listedTwice: "manifest.listed-twice"
    case .listedButAbsent: "manifest.listed-but-absent"
    case .presentButUnlisted: "manifest.present-but-unlisted"
    case .sizeWrong: "manifest.size-wrong"
    case .hashWrong: "manifest.hash-wrong"
    case .noRequests: "manifest.no-requests"
    case .idTakenByOther: "manifest.id-taken-by-other"
    }
  }
}

/// What can be wrong with a bundle's signature.
public enum SignatureFault: Hashable, Sendable {
  case missing
  /// So many bytes that are no signature.
  case malformed(bytes: Int)
  /// None of the sender's keys made it over this manifest.
  case wrong

  /// The stable code.
  public var code: String {
    switch self {
    case .missing: "signature.missing"
    case .malformed: "signature.malformed"
    case .wrong: "signature.wrong"
    }
  }
}
