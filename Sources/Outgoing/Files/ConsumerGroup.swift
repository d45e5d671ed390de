import Foundation

/// The group of whoever picks files up.
struct ConsumerGroup: Sendable {
  let number: gid_t

  /// Looks the group up; nil for no name, throws if the system does not know the name.
  static func named(_ name: String?) throws(ExportFault) -> ConsumerGroup? {
    guard let name else { return nil }
    var entry = group()
    var found: UnsafeMutablePointer<group>?
    // Groups of directory services can have thousands of members, all of which the buffer has to hold.
    var buffer = [CChar](repeating: 0, count: 1 << 20)
    guard getgrnam_r(name, &entry, &buffer, buffer.count, &found) == 0, found != nil else { throw .unknownGroup(name) }
    return ConsumerGroup(number: entry.gr_gid)
  }
}
