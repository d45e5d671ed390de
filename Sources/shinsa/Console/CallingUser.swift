import Foundation
import Wording

/// The operating-system user who acts (manual: staff).
struct CallingUser: Equatable {
  /// The user's number.
  let number: uid_t
  /// The user's name; the number where the system knows no name.
  let name: String
  /// Whether sudo lent this process the home owner's rights.
  let isThroughSudo: Bool

  /// The user behind this process, for a home that `owner` owns.
  ///
  /// `SUDO_UID` is believed only where the effective user owns the home and the process that started this one really is
  /// sudo, running as root: anybody can set an environment variable.
  static func current(homeOwner: uid_t, environment: [String: String]) -> CallingUser {
    let own = getuid()
    guard geteuid() == homeOwner, let text = environment["SUDO_UID"], let caller = uid_t(text), startedBySudo() else {
      return CallingUser(number: own, name: name(of: own), isThroughSudo: false)
    }
    return CallingUser(number: caller, name: name(of: caller), isThroughSudo: true)
  }

  /// Throws where somebody works with another user's rights.
  ///
  /// Commands that need no home read and write wherever they are told to; with the rights of the home's owner that would
  /// open to everybody whom the sudo rule lets in what is the owner's alone.
  static func refuseThroughSudo() throws {
    let user = current(homeOwner: geteuid(), environment: ProcessInfo.processInfo.environment)
    guard user.isThroughSudo, user.number != geteuid(), user.number != 0 else { return }
    throw StatedFailure(exit: .notAllowed, sentence: HomeWording.withoutSudo)
  }

  /// Whether the parent process is named sudo and runs as root.
  private static func startedBySudo() -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(getppid())/status", encoding: .utf8) else { return false }
    var facts: [Substring: [Substring]] = [:]
    for line in status.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { facts[parts[0]] = parts[1].split(whereSeparator: \.isWhitespace) }
    }
    // Uid: real, effective, saved, file system. A user's own program of that name cannot be root.
    return facts["Name"] == ["sudo"] && (facts["Uid"]?.count ?? 0) > 1 && facts["Uid"]?[1] == "0"
  }

  private static func name(of number: uid_t) -> String {
    guard let entry = getpwuid(number), let name = entry.pointee.pw_name else { return String(number) }
    return String(cString: name)
  }
}
