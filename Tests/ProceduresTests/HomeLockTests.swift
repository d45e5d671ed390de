import Foundation
import Procedures
import TestSupport
import Testing

@Suite struct HomeLockTests {
  @Test func `a copy of the descriptor in a child that is just starting does not keep the lock`() throws {
    let home = try TestHome()
    let copy = try lockedAndCopied(in: home.folders)
    defer { close(copy) }
    _ = try HomeLock(.importing, in: home.folders)
  }

  @Test func `a lock that is held is not given twice`() throws {
    let home = try TestHome()
    let lock = try HomeLock(.importing, in: home.folders)
    #expect(throws: HomeLock.Held.self) {
      _ = try HomeLock(.importing, in: home.folders)
    }
    withExtendedLifetime(lock) {}
  }

  @Test func `whoever takes a lock learns who left it, and that nobody did where it was given back`() throws {
    let home = try TestHome()
    do {
      let lock = try HomeLock(.night, in: home.folders)
      #expect(lock.leftBy == nil)
    }
    #expect(HomeLock.left(.night, in: home.folders) == nil)
    #expect(try HomeLock(.night, in: home.folders).leftBy == nil)
    // No process has the highest number that there is.
    let file = home.folders.state.appending(path: "night.lock")
    try Data("2147483647".utf8).write(to: file)
    #expect(HomeLock.left(.night, in: home.folders) == 2_147_483_647)
    #expect(try HomeLock(.night, in: home.folders).leftBy == 2_147_483_647)
    #expect(HomeLock.left(.night, in: home.folders) == nil)
  }

  @Test func `whoever only looks takes nothing, and nothing is left by a process that lives`() throws {
    let home = try TestHome()
    let lock = try HomeLock(.night, in: home.folders)
    #expect(HomeLock.left(.night, in: home.folders) == nil)
    withExtendedLifetime(lock) {}
  }

  /// Takes the lock, copies its descriptor as a fork does, and gives the lock back.
  private func lockedAndCopied(in folders: HomeFolders) throws -> Int32 {
    let lock = try HomeLock(.importing, in: folders)
    defer { withExtendedLifetime(lock) {} }
    let path = folders.state.appending(path: "import.lock").resolvingSymlinksInPath().path
    // Asked one by one: a listing that is read while other threads open and close files is none of one moment.
    let own = try #require(
      (0..<Int32(4096)).first { number in
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")) == path
      })
    return dup(own)
  }
}
