import Foundation

/// What the system says of a process.
struct ProcessStatus {
  /// Its number.
  let number: pid_t
  /// The process that started it.
  let parent: pid_t
  private let name: String
  private let effectiveUser: String

  /// Nil where there is no such process, or nothing may be known of it.
  init?(_ number: pid_t) {
    guard let status = try? String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8) else { return nil }
    var facts: [Substring: [Substring]] = [:]
    for line in status.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { facts[parts[0]] = parts[1].split(whereSeparator: \.isWhitespace) }
    }
    // Uid: real, effective, saved, file system.
    guard let name = facts["Name"]?.first, let users = facts["Uid"], users.count > 1,
      let parent = facts["PPid"]?.first.flatMap({ pid_t($0) })
    else { return nil }
    self.number = number
    self.parent = parent
    self.name = facts["Name"]?.count == 1 ? String(name) : ""
    effectiveUser = String(users[1])
  }

  /// Whether it is named sudo and runs as root; a user's own program of that name cannot be root.
  var isSudo: Bool { name == "sudo" && effectiveUser == "0" }

  /// Whether it runs the file that this process runs.
  var runsThisProgram: Bool {
    var (own, its) = (stat(), stat())
    guard stat("/proc/self/exe", &own) == 0, stat("/proc/\(number)/exe", &its) == 0 else { return false }
    return own.st_dev == its.st_dev && own.st_ino == its.st_ino
  }
}
