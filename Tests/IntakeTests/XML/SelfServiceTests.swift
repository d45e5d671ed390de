import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct SelfServiceTests {
  private static let account = EmailAddress("hanako@example.jp")

  @Test(arguments: SelfServiceKind.allCases)
  func `a request of each kind is read with all that it needs`(kind: SelfServiceKind) {
    let request = SelfServiceSample.least(kind).parsed
    #expect(request.refusals == [])
    #expect(request.selfService?.action.kind == kind)
    #expect(request.selfService?.id == "S-1")
    #expect(request.selfService?.submitted == Date(timeIntervalSince1970: 1_795_263_245))
    #expect(request.application == nil)
  }

  @Test(arguments: SelfServiceKind.allCases)
  func `each element that a kind needs is asked for, absent or empty`(kind: SelfServiceKind) {
    let least = SelfServiceSample.least(kind)
    // The telephone is only one of the things that a profile may change.
    for (name, _) in least.elements where name != "phone" && kind != .setPassword {
      let code = name == "link" ? "form.link-missing 1" : "form.element-missing 1"
      #expect(least.without(name).troubles == [code], "\(name)")
      #expect(least.without(name).with(name, "\u{3000}").troubles == [code], "\(name)")
    }
  }

  @Test(arguments: SelfServiceKind.allCases)
  func `an element that a kind does not take is refused with its line, an empty one is as good as none`(
    kind: SelfServiceKind
  ) {
    let least = SelfServiceSample.least(kind)
    let line = least.elements.count + 2
    let foreign = kind == .startRegistration ? "account" : "email"
    #expect(least.with(foreign, "a@example.jp").troubles == ["form.element-unexpected \(line)"])
    #expect(least.with(foreign, " ").troubles == [])
    if kind != .changeProfile {
      #expect(least.with("name", "<romaji>A B</romaji>").troubles == ["form.element-unexpected \(line)"])
      #expect(least.with("name", "<romaji/>").troubles == [])
    }
  }

  @Test func `an application's elements have no place in it`() {
    let least = SelfServiceSample.least(.object)
    #expect(least.with("consent", "").troubles == ["xml.element-unknown 3"])
    #expect(least.with("applicant", "").troubles == ["xml.element-unknown 3"])
  }

  @Test func `a kind that nobody knows is refused, and values are judged nevertheless`() {
    var sample = SelfServiceSample.least(.startRegistration)
    sample.kind = "close-account"
    sample.elements[0].content = "nobody"
    #expect(sample.troubles == ["form.value-unknown 1", "form.email-invalid 2"])
  }

  @Test func `addresses and tokens are held to the rules of applications`() {
    let start = SelfServiceSample(.startRegistration)
    #expect(
      start.with("email", "a..b@example.jp").action
        == EmailAddress("a..b@example.jp").map { .startRegistration(email: $0) })
    #expect(start.with("email", "a@localhost").troubles == ["form.email-invalid 2"])
    let object = SelfServiceSample(.object)
    #expect(object.with("link", String(repeating: "x", count: 200)).troubles == [])
    #expect(object.with("link", String(repeating: "x", count: 201)).troubles == ["form.too-long 2"])
    #expect(object.with("link", "tok\u{200B}en").troubles == ["xml.character-forbidden 2"])
  }

  @Test func `a change of address names account, password and the new address`() throws {
    let action = try #require(SelfServiceSample.least(.startChangeEmail).action)
    guard case .startChangeEmail(let account, let current, let new) = action else {
      Issue.record("another action")
      return
    }
    #expect(account == Self.account)
    #expect(new == EmailAddress("h@example.ne.jp"))
    #expect(current.element == .currentPassword)
    #expect(current.bytes == Data(repeating: 7, count: 56))
  }

  @Test func `a sealed password knows what its seal is bound to`() throws {
    guard case .startChangeEmail(_, let current, _)? = SelfServiceSample.least(.startChangeEmail).action else {
      Issue.record("another action")
      return
    }
    #expect(current.associatedData == Data("portal.example.ac.jp\nS-1\ncurrentPassword".utf8))
  }

  @Test func `an id that a request shares with an application is of the same kind`() {
    var text = SelfServiceSample.least(.object).text
    text = text.replacing("id=\"S-1\"", with: "id=\".S\"")
    #expect(RequestSample(text: text).troubles == ["form.id-invalid 1"])
  }

  @Test func `whatever byte is changed, a request is either read or refused`() {
    let whole = Array(SelfServiceSample.least(.setPassword).text.utf8)
    let parser = RequestParser(rules: RequestSample.rules(), sender: "portal.example.ac.jp")
    for index in whole.indices {
      for flip in [0x01, 0x20, 0x80] as [UInt8] {
        var bytes = whole
        bytes[index] ^= flip
        let request = parser.parse(Data(bytes), path: "requests/1.xml")
        #expect((request.selfService == nil) == !request.refusals.isEmpty)
      }
    }
  }
}
