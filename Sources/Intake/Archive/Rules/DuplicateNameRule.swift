import Domain
import Foundation

/// No two names are the same, also not to a file system that folds letter case or Unicode normalisation.
struct DuplicateNameRule: ContainerRule {
  func refusals(of entries: [ZipEntry], limits: IntakeLimits) -> [Refusal] {
    var seen: Set<[UInt8]> = []
    var refusals: [Refusal] = []
    for entry in entries where !seen.insert(DuplicateNameRule.key(entry)).inserted {
      refusals.append(Refusal(.container(.name(.twice)), path: entry.shownName))
    }
    return refusals
  }

  /// What names that are the same have in common; a folder and a file of one name are the same too.
  static func key(_ entry: ZipEntry) -> [UInt8] {
    let name = entry.isDirectory ? Array(entry.nameBytes.dropLast()) : entry.nameBytes
    if name.allSatisfy({ $0 < 0x80 }) {
      return name.map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 }
    }
    guard let text = String(validating: name, as: UTF8.self) else { return name }
    var folded = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      folded.append(DuplicateNameRule.lowercased(scalar))
    }
    return Array(String(folded).decomposedStringWithCanonicalMapping.utf8)
  }

  /// By way of upper case, so that letters with two small forms (σ, ς) fold to one; one scalar becomes one scalar.
  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let upper = single(scalar.properties.uppercaseMapping) ?? scalar
    return single(upper.properties.lowercaseMapping) ?? upper
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first : nil
  }
}
