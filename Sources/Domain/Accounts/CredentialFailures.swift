import Foundation

/// Wrong current passwords that were stated for one address, whether it has an account or not (manual: passwords, section 3).
///
/// After five the address is locked: whatever is stated is refused alike. Each lock lasts twice as long as the one before.
public struct CredentialFailures: Hashable, Sendable {
  /// Wrong ones since the last right one, or since the last lock began.
  public private(set) var count: Int
  /// How many locks there were since the last right one.
  public private(set) var locks: Int
  /// Until when nothing is accepted.
  public private(set) var lockedUntil: Date?

  /// So many wrong ones are borne before a lock.
  public static let borne = 5
  /// The first lock, in seconds.
  public static let firstLock: TimeInterval = 15 * 60
  /// No lock is longer, in seconds.
  public static let longestLock: TimeInterval = 24 * 3_600

  /// What is known of an address; nothing, unless something went wrong before.
  public init(count: Int = 0, locks: Int = 0, lockedUntil: Date? = nil) {
    self.count = count
    self.locks = locks
    self.lockedUntil = lockedUntil
  }

  /// Whether nothing is accepted at `moment`.
  public func isLocked(at moment: Date) -> Bool { lockedUntil.map { moment < $0 } ?? false }

  /// After one more wrong one; the holder is told when the first lock begins, and only then.
  ///
  /// Once there was a lock, the next wrong one after it begins another: whoever knows the password needs no five tries.
  public func afterWrong(at moment: Date) -> (failures: CredentialFailures, tellsHolder: Bool) {
    let isNext = count + 1 >= Self.borne || locks > 0
    guard isNext else { return (CredentialFailures(count: count + 1, locks: 0), false) }
    let seconds = min(Self.longestLock, Self.firstLock * Double(1 << min(locks, 16)))
    let locked = CredentialFailures(count: 0, locks: locks + 1, lockedUntil: moment.addingTimeInterval(seconds))
    return (locked, locks == 0)
  }
}
