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

  /// Whether sudo started this process, or the program that did is this very one and was started by sudo: a night has its
  /// steps done by a process of its own.
  private static func startedBySudo() -> Bool {
    guard let parent = ProcessStatus(getppid()) else { return false }
    return parent.isSudo || (parent.runsThisProgram && ProcessStatus(parent.parent)?.isSudo == true)
  }

  private static func name(of number: uid_t) -> String {
    guard let entry = getpwuid(number), let name = entry.pointee.pw_name else { return String(number) }
    return String(cString: name)
  }
}
