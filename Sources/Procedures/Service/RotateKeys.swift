import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Replaces the keys of a home one sort at a time: a new one is current at once, and the ones before it still open and are
/// still published until they are retired (manual: keys).
public struct RotateKeys: Sendable {
  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Makes a new current key; returns the home's keys as they now are.
  public func rotate(_ sort: KeySort) throws -> HomeKeys {
    try replace(.keyRotated, sort) { try $0.rotated(sort, from: office.chance) }
  }

  /// Forgets all keys of a sort but the current one.
  public func retire(_ sort: KeySort) throws -> HomeKeys {
    try replace(.keyRetired, sort) { $0.retired(sort) }
  }

  /// The file is in place before the log says so: a key that is published must not be lost.
  private func replace(
    _ action: AuditAction, _ sort: KeySort, _ change: (HomeKeys) throws -> HomeKeys
  ) throws -> HomeKeys {
    try office.admit(.manage)
    // Whoever imports has read the keys already, and would refuse what is sealed to a new one.
    let lock = try HomeLock(.watching, in: office.folders)
    defer { withExtendedLifetime(lock) {} }
    let file = office.folders.keys
    // What was read when the command began may have been replaced since.
    let keys = try change(HomeKeys(fileContents: Data(contentsOf: file)))
    try ExportFile.place(try keys.fileContents(), at: file, overwriting: true)
    let current = sort == .seal ? keys.publicSealKeys : keys.publicSignKeys
    try office.write { writing in
      try writing.record(
        AuditDraft(
          action, subject: "home",
          facts: ["sort": .text(sort.rawValue), "keys": .list(current.map { $0.base64EncodedString() })]))
    }
    return keys
  }
}
