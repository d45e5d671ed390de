import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct NameTests {
  /// What a bundle with one more member of that name is refused for.
  private func codes(_ names: [Data], flags: Int = 0x0800) throws -> [String] {
    var zip = try BundleFixture("one-application").raw()
    for name in names {
      var member = RawMember("")
      member.name = name
      if name.last == UInt8(ascii: "/") {
        member.attributes = 0o040755 << 16
        member.content = Data()
      }
      member.flags = flags
      zip.members.append(member)
    }
    return try zip.read().codes
  }

  @Test(arguments: [
    ("/etc/passwd", "absolute"), ("C:/windows/a", "drive-letter"), ("c:a", "drive-letter"),
    ("images\\a", "backslash"), ("images/..\\a", "backslash"), ("../a", "dot-part"), ("images/../../a", "dot-part"),
    ("images/./a", "dot-part"), ("images/..", "dot-part"), ("../", "dot-part"), ("images//a", "empty-part"),
    ("images/a//", "empty-part"), ("", "empty"), ("images/a\u{1}", "control-character"),
    ("images/a\u{0}.jpg", "control-character"), ("images/a\u{85}", "control-character"),
    ("images/a\n", "control-character"), ("other/a", "unexpected"), ("readme.txt", "unexpected"),
    ("images/sub/a", "unexpected"), ("requests/sub/a.xml", "unexpected"), ("requests/a.txt", "unexpected"),
    ("requests/.xml", "unexpected"), ("Manifest.xml.bak", "unexpected"), ("images", "unexpected"),
  ])
  func `a name that the format does not allow is refused`(name: String, code: String) throws {
    #expect(try codes([Data(name.utf8)]) == ["container.name-" + code])
  }

  @Test(arguments: [0, 0x0800])
  func `a name in Shift_JIS is refused, flagged or not`(flags: Int) throws {
    let name = Data("images/".utf8) + Data([0x8e, 0xca, 0x90, 0x5e])
    #expect(try codes([name], flags: flags) == ["container.name-not-utf8"])
  }

  @Test func `names differ by more than letter case or normalisation`() throws {
    #expect(try codes([Data("IMAGES/0001-FRONT.JPG".utf8)]).contains("container.name-twice"))
    #expect(try codes([Data("images/0001-front.jpg".utf8)]).contains("container.name-twice"))
    let composed = Data("images/\u{304c}".utf8)
    let decomposed = Data("images/\u{304b}\u{3099}".utf8)
    #expect(try codes([composed, decomposed]).filter { $0 == "container.name-twice" }.count == 1)
    let sigmas = ["images/\u{3c3}", "images/\u{3c2}"].map { Data($0.utf8) }
    #expect(try codes(sigmas).contains("container.name-twice"))
  }

  @Test func `names of ignored members have to keep the rules too`() throws {
    #expect(try codes([Data("__MACOSX/../a".utf8)]) == ["container.name-dot-part"])
    #expect(try codes([Data("images/".utf8), Data("IMAGES/".utf8)]).contains("container.name-twice"))
  }

  @Test func `a name in UTF-8 without the flag is read`() throws {
    var fixture = try BundleFixture("extended-by-portal")
    fixture.listAgain()
    var zip = fixture.raw()
    for place in zip.members.indices { zip.members[place].flags = 0 }
    #expect(try zip.read().bundle?.requests.map(\.codes) == [[]])
  }

  @Test func `everything that is wrong is named, up to a number`() throws {
    let names = (0..<250).map { Data("other/\($0)".utf8) }
    let found = try codes(names)
    #expect(found.count == ContainerRules.namedAtMost + 1)
    #expect(found.last == "container.more")
  }
}
