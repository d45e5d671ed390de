import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct DropFolderTests {
  private let now = BundleFixture.now

  private func put(_ bytes: Data, _ name: String, age: TimeInterval, in folder: URL) throws {
    let file = folder.appending(path: name)
    try bytes.write(to: file)
    try FileManager.default.setAttributes([.modificationDate: now - age], ofItemAtPath: file.path)
  }

  private func bundle(_ id: String, created: String) throws -> Data {
    var fixture = try BundleFixture("one-application")
    fixture.listAgain(id: id, created: created)
    return fixture.raw().bytes()
  }

  private func scan(_ folder: URL) throws -> DropFolderScan {
    try DropFolder(import: folder, settle: 10, now: now).scan(BundleReader(rules: BundleFixture.rules()))
  }

  @Test func `who waits for nothing takes what lies there, even if the clock was set back since it was written`() throws
  {
    try Scratch.with { folder in
      try Data("no zip".utf8).write(to: folder.appending(path: "a.zip"))
      let drop = DropFolder(import: folder, settle: 0, now: .distantPast)
      let scan = try drop.scan(BundleReader(rules: BundleFixture.rules()))
      #expect(scan.ready.map(\.lastPathComponent) == ["a.zip"])
      #expect(scan.left == [])
    }
  }

  @Test func `bundles come in the order of their dates, then ids; those without come last`() throws {
    try Scratch.with { folder in
      try put(try bundle("P-3", created: "2026-11-21T10:00:00+09:00"), "a.zip", age: 60, in: folder)
      try put(try bundle("P-2", created: "2026-11-21T10:00:00+09:00"), "b.zip", age: 60, in: folder)
      try put(try bundle("P-9", created: "2026-11-21T00:59:59Z"), "c.zip", age: 60, in: folder)
      try put(Data("none".utf8), "0.zip", age: 60, in: folder)
      #expect(try scan(folder).ready.map(\.lastPathComponent) == ["c.zip", "b.zip", "a.zip", "0.zip"])
    }
  }

  @Test func `a bundle that was changed within the settle time is left`() throws {
    try Scratch.with { folder in
      try put(Data(), "young.zip", age: 9, in: folder)
      try put(Data(), "old.zip", age: 10, in: folder)
      let found = try scan(folder)
      #expect(found.ready.map(\.lastPathComponent) == ["old.zip"])
      #expect(found.left == [LeftFile(name: "young.zip", reason: .notSettled)])
    }
  }

  @Test(arguments: [".a.zip", "a.zip.part", "a.zip.tmp", "a.zip.filepart", "a.zip.crdownload"])
  func `an unfinished upload is left`(name: String) throws {
    try Scratch.with { folder in
      try put(Data(), name, age: 60, in: folder)
      #expect(try scan(folder).left == [LeftFile(name: name, reason: .unfinished)])
    }
  }

  @Test func `other names, folders and links are left and told, our own folders are not`() throws {
    try Scratch.with { folder in
      try put(Data(), "readme.txt", age: 60, in: folder)
      try put(Data(), "A.ZIP", age: 60, in: folder)
      for name in ["sub.zip", "done", "quarantine"] {
        try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: false)
      }
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "link.zip"), withDestinationURL: folder.appending(path: "readme.txt"))
      let found = try scan(folder)
      #expect(found.ready == [])
      #expect(
        found.left == [
          LeftFile(name: "A.ZIP", reason: .otherName), LeftFile(name: "link.zip", reason: .link),
          LeftFile(name: "readme.txt", reason: .otherName), LeftFile(name: "sub.zip", reason: .folder),
        ])
    }
  }

  @Test func `a name that is not UTF-8 is left`() throws {
    try Scratch.with { folder in
      let path = Array(folder.path.utf8) + Array("/".utf8) + [0x8e, 0xca] + Array(".zip".utf8) + [0]
      let descriptor = path.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1 }
      }
      try #require(descriptor >= 0)
      close(descriptor)
      #expect(try scan(folder).left.map(\.reason) == [.otherName])
    }
  }

  @Test(arguments: ["100% #1?.zip", "a%2Fb.zip", "申請 ().zip", "~a&b;c.zip", "a\u{301}.zip"])
  func `a name of any characters keeps them`(name: String) throws {
    try Scratch.with { folder in
      try put(try bundle("P-1", created: "2026-11-21T10:00:00+09:00"), name, age: 60, in: folder)
      let file = try #require(try scan(folder).ready.first)
      _ = try DropFolder(import: folder, settle: 10, now: now).moveToDone(file)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "done").path)
      #expect(names.map { Array($0.utf8) } == [Array(name.utf8)])
    }
  }

  @Test func `a bundle moves to done, and never over another`() throws {
    try Scratch.with { folder in
      let drop = DropFolder(import: folder, settle: 10, now: now)
      for (text, name) in [("first", "a.zip"), ("second", "a.2.zip"), ("third", "a.3.zip")] {
        try put(Data(text.utf8), "a.zip", age: 60, in: folder)
        let place = try drop.moveToDone(folder.appending(path: "a.zip"))
        #expect(place.lastPathComponent == name)
        #expect(try Data(contentsOf: place) == Data(text.utf8))
      }
      #expect(try scan(folder).ready == [])
      let done = try FileManager.default.attributesOfItem(atPath: folder.appending(path: "done").path)
      #expect((done[.posixPermissions] as? NSNumber)?.intValue == 0o700)
    }
  }

  @Test func `a refused bundle lies in quarantine beside its reasons, under one name`() throws {
    try Scratch.with { folder in
      let drop = DropFolder(import: folder, settle: 10, now: now)
      for (reasons, name) in [("wrong", "a"), ("wrong again", "a.2")] {
        try put(Data(reasons.utf8), "a.zip", age: 60, in: folder)
        let place = try drop.moveToQuarantine(folder.appending(path: "a.zip"), reasons: reasons)
        #expect(place.lastPathComponent == name + ".zip")
        let beside = folder.appending(path: "quarantine/\(name).reasons.txt")
        #expect(try String(contentsOf: beside, encoding: .utf8) == reasons)
      }
    }
  }

  @Test func `a move that a crash cut in two is finished under the same name`() throws {
    try Scratch.with { folder in
      let drop = DropFolder(import: folder, settle: 10, now: now)
      try put(Data("x".utf8), "a.zip", age: 60, in: folder)
      let done = folder.appending(path: "done")
      try FileManager.default.createDirectory(at: done, withIntermediateDirectories: false)
      try FileManager.default.linkItem(at: folder.appending(path: "a.zip"), to: done.appending(path: "a.zip"))
      #expect(try drop.moveToDone(folder.appending(path: "a.zip")).lastPathComponent == "a.zip")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["done"])
    }
  }

  @Test func `a bundle that is gone is our error, not a refusal`() throws {
    try Scratch.with { folder in
      let gone = folder.appending(path: "gone.zip")
      #expect(throws: BundleError.system(step: .open, file: "gone.zip", errno: ENOENT)) {
        try BundleReader(rules: BundleFixture.rules()).read(gone)
      }
    }
  }
}
