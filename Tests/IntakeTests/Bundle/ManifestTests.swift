import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct ManifestTests {
  /// Bends a bundle in order, reads it, and tells the codes.
  private func codes(_ bend: (inout BundleFixture) -> Void) throws -> [String] {
    var fixture = try BundleFixture("one-application")
    bend(&fixture)
    return try fixture.read().codes
  }

  @Test func `a bundle without a manifest is refused`() throws {
    #expect(try codes { $0["manifest.xml"] = nil } == ["manifest.missing"])
  }

  @Test func `a bundle zipped with its folder is told so`() throws {
    var fixture = try BundleFixture("one-application")
    fixture.files = fixture.files.map { ("bundle/" + $0.path, $0.bytes) }
    guard case .refused(let refused) = try fixture.read() else {
      Issue.record("read")
      return
    }
    let missing = Refusal(.manifest(.missing(elsewhere: "bundle/manifest.xml")), path: "manifest.xml")
    #expect(refused.reasons.contains(missing))
  }

  @Test func `a manifest with a document type is refused`() throws {
    let found = try codes { $0.replace("<bundle", with: "<!DOCTYPE bundle><bundle", in: "manifest.xml") }
    #expect(found == ["xml.doctype"])
  }

  @Test func `a manifest over its limit is refused unread`() throws {
    var fixture = try BundleFixture("one-application")
    fixture["manifest.xml"]?.append(Data(repeating: 0x20, count: 500))
    var rules = BundleFixture.rules()
    rules.limits.manifestBytes = 800
    #expect(try fixture.read(rules).codes == ["manifest.too-large"])
  }

  @Test func `a member that is listed and not there is refused`() throws {
    #expect(try codes { $0["images/0001-back.png"] = nil } == ["manifest.listed-but-absent"])
  }

  @Test func `a member that is there and not listed is refused`() throws {
    #expect(try codes { $0["images/more.png"] = Data("x".utf8) } == ["manifest.present-but-unlisted"])
  }

  @Test func `a member listed twice is refused`() throws {
    let found = try codes { fixture in
      let text = String(decoding: fixture["manifest.xml"] ?? Data(), as: UTF8.self)
      let line = text.split(separator: "\n").first { $0.contains("back.png") } ?? ""
      fixture.replace("</bundle>", with: line + "</bundle>", in: "manifest.xml")
    }
    #expect(found == ["manifest.listed-twice"])
  }

  @Test func `a wrong size is refused with both sizes`() throws {
    var fixture = try BundleFixture("one-application")
    let size = fixture["images/0001-back.png"]?.count ?? 0
    fixture.replace("size=\"\(size)\"", with: "size=\"7\"", in: "manifest.xml")
    guard case .refused(let refused) = try fixture.read() else {
      Issue.record("read")
      return
    }
    #expect(refused.reasons.map(\.cause) == [.manifest(.sizeWrong(stated: 7, found: size))])
    #expect(refused.reasons.first?.path == "images/0001-back.png")
  }

  @Test func `a wrong hash is refused`() throws {
    let found = try codes { fixture in
      fixture["images/0001-back.png"]?[100] ^= 1
    }
    #expect(found == ["manifest.hash-wrong"])
  }

  @Test func `paths are compared as bytes, not as text`() throws {
    let found = try codes { fixture in
      fixture["images/\u{304c}.png"] = fixture["images/0001-back.png"]
      fixture.listAgain()
      fixture.replace("images/\u{304c}.png", with: "images/\u{304b}\u{3099}.png", in: "manifest.xml")
    }
    #expect(found == ["manifest.listed-but-absent", "manifest.present-but-unlisted"])
  }

  @Test func `a bundle without requests is refused`() throws {
    let found = try codes { fixture in
      fixture["requests/0001.xml"] = nil
      fixture.listAgain()
    }
    #expect(found == ["manifest.no-requests"])
  }

  @Test(arguments: [("2026-11-22T12:05:00+09:00", 0), ("2026-11-22T12:05:01+09:00", 1)])
  func `a manifest may be five minutes ahead, not more`(created: String, refusals: Int) throws {
    let found = try codes { $0.listAgain(created: created) }
    #expect(found == Array(repeating: "manifest.created-in-future", count: refusals))
  }

  @Test func `an id against the rules is refused`() throws {
    #expect(try codes { $0.listAgain(id: ".hidden") } == ["xml.value-invalid"])
    #expect(try codes { $0.listAgain(id: String(repeating: "a", count: 65)) } == ["xml.value-invalid"])
  }

  @Test func `what could be read of a refused bundle is told`() throws {
    var fixture = try BundleFixture("one-application")
    fixture["images/0001-back.png"] = nil
    guard case .refused(let refused) = try fixture.read() else {
      Issue.record("read")
      return
    }
    #expect(refused.identity?.id == "P-20261121-0001")
    #expect(refused.identity?.sender == "portal.example.ac.jp")
    #expect(refused.manifest == fixture["manifest.xml"])
  }
}
