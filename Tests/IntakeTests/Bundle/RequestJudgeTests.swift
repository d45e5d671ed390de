import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct RequestJudgeTests {
  /// Bends a bundle of three requests in order, and tells the codes by request.
  private func codes(_ bend: (inout BundleFixture) -> Void) throws -> [String: [String]] {
    var fixture = try BundleFixture("order-of-submission")
    bend(&fixture)
    fixture.listAgain()
    let bundle = try #require(try fixture.read().bundle)
    return Dictionary(uniqueKeysWithValues: bundle.requests.map { ($0.path, $0.codes) })
  }

  @Test func `two requests of one id are both refused, the third is not`() throws {
    let found = try codes { $0.replace("A-2", with: "A-4", in: "requests/b.xml") }
    let twice = ["request.id-twice"]
    #expect(found == ["requests/a.xml": [], "requests/b.xml": twice, "requests/c.xml": twice])
  }

  @Test func `applications and self-service requests take their ids from one stock`() throws {
    func bundle(_ id: String) throws -> ReadBundle {
      var fixture = try BundleFixture("order-of-submission")
      fixture["requests/b.xml"] = Data(
        SelfServiceSample.least(.object).text.replacing("\"S-1\"", with: "\"\(id)\"").utf8)
      fixture.listAgain()
      return try #require(try fixture.read().bundle)
    }
    let apart = try #require(try bundle("S-1").requests.first { $0.id == "S-1" })
    guard case .selfService(let request) = apart.result else {
      Issue.record("refused for \(apart.codes)")
      return
    }
    #expect(request.action == .object(link: "token"))
    #expect(try bundle("A-4").requests.filter { $0.codes == ["request.id-twice"] }.count == 2)
  }

  @Test func `a picture that two requests name refuses both`() throws {
    let found = try codes { $0.replace("images/2.gif", with: "images/4.jpg", in: "requests/b.xml") }
    let shared = ["request.picture-shared"]
    #expect(found == ["requests/a.xml": [], "requests/b.xml": shared, "requests/c.xml": shared])
  }

  @Test func `a picture that a refused request names is shared nevertheless`() throws {
    let found = try codes { fixture in
      fixture.replace("images/2.gif", with: "images/4.jpg", in: "requests/b.xml")
      fixture.replace("1988-09-09", with: "1988-09-31", in: "requests/b.xml")
    }
    #expect(found["requests/c.xml"] == ["request.picture-shared"])
    #expect(found["requests/b.xml"]?.count == 2)
  }

  @Test func `a picture named twice in one request refuses it`() throws {
    let found = try codes { fixture in
      fixture.replace(
        "</identity>", with: "<image path=\"images/2.gif\" document=\"other\" side=\"other\"/></identity>",
        in: "requests/b.xml")
    }
    #expect(found["requests/b.xml"] == ["request.picture-twice"])
    #expect(found["requests/a.xml"] == [])
  }

  @Test func `a missing picture refuses the request that names it, with its line`() throws {
    var fixture = try BundleFixture("order-of-submission")
    fixture["images/2.gif"] = nil
    fixture.listAgain()
    let bundle = try #require(try fixture.read().bundle)
    let request = try #require(bundle.requests.first { $0.path == "requests/b.xml" })
    guard case .refused(let refusals) = request.result else {
      Issue.record("not refused")
      return
    }
    #expect(refusals == [Refusal(.picture(.missing), path: "images/2.gif", line: 21)])
  }

  @Test func `a damaged picture refuses the request that names it`() throws {
    let found = try codes { $0["images/4.jpg"] = Data("<!DOCTYPE html><html></html>".utf8) }
    #expect(found["requests/c.xml"]?.count == 1)
    #expect(found["requests/c.xml"]?.first?.hasPrefix("image.") == true)
    #expect(found["requests/b.xml"] == [])
  }

  @Test func `XML that is none refuses the request, which has no id then`() throws {
    var fixture = try BundleFixture("order-of-submission")
    fixture["requests/b.xml"] = Data("<application".utf8)
    fixture.listAgain()
    let bundle = try #require(try fixture.read().bundle)
    let request = try #require(bundle.requests.last)
    #expect(request.path == "requests/b.xml")
    #expect(request.id == nil)
    #expect(request.codes == ["xml.malformed"])
  }

  @Test func `the fingerprint is the same for the same bytes, and another for another picture`() throws {
    let first = try #require(try BundleFixture("one-application").read().bundle?.requests.first)
    var fixture = try BundleFixture("one-application")
    fixture.listAgain(id: "P-other")
    let again = try #require(try fixture.read().bundle?.requests.first)
    fixture["images/0001-back.png"]? += Data([0])
    fixture.listAgain(id: "P-other")
    let other = try #require(try fixture.read().bundle?.requests.first)
    #expect(first.fingerprint == again.fingerprint)
    #expect(first.fingerprint != other.fingerprint)
  }
}
