import ArgumentParser
import Domain
import Secrets
import Store
import Wording

extension ChainFault {
  /// A stable code.
  var code: String {
    switch self {
    case .missing: "missing"
    case .altered: "altered"
    case .unreadable: "unreadable"
    case .brokenLink: "broken-link"
    case .openingAltered: "opening-altered"
    case .headDiffers: "head-differs"
    case .notOnChain: "not-on-chain"
    }
  }

  /// The entry where it shows.
  var entry: Int64? {
    switch self {
    case .missing(let expected, _): expected
    case .altered(let sequence), .unreadable(let sequence), .brokenLink(let sequence), .openingAltered(let sequence, _):
      sequence
    case .headDiffers(let stated, _): stated.count
    case .notOnChain(let head): head.count
    }
  }

  /// What is wrong, in words.
  var sentence: Sentence {
    switch self {
    case .missing(let expected, let found): AuditLogWording.missing(expected, found)
    case .altered(let sequence): AuditLogWording.alteredEntry(sequence)
    case .unreadable(let sequence): AuditLogWording.unreadable(sequence)
    case .brokenLink(let sequence): AuditLogWording.brokenLink(sequence)
    case .openingAltered(let sequence, let name): AuditLogWording.openingAltered(sequence, name)
    case .headDiffers(let stated, let found): AuditLogWording.headDiffers(stated.count, found.count)
    case .notOnChain(let head): AuditLogWording.notOnChain(head.count)
    }
  }
}
