import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct PasswordRequestTests {
  private static let sealed = SelfServiceSample.sealed

  /// A request with these of the elements, each with a value.
  private func request(_ names: String...) -> SelfServiceSample {
    names.reduce(SelfServiceSample(.setPassword)) { sample, name in
      sample.with(name, name == "link" ? "token" : name == "account" ? "hanako@example.jp" : Self.sealed)
    }
  }

  private func change(_ sample: SelfServiceSample) -> PasswordChange? {
    guard case .setPassword(let change)? = sample.action else { return nil }
    return change
  }

  private func password(_ element: SealedPassword.Element) -> SealedPassword {
    SealedPassword(
      bytes: Data(repeating: 7, count: 56), sender: "portal.example.ac.jp", request: "S-1", element: element)
  }

  @Test func `a link sets both anew`() {
    #expect(
      change(request("link", "password", "secondPassword"))
        == .reset(link: "token", password: password(.password), secondPassword: password(.secondPassword)))
    #expect(request("link", "password").troubles == ["form.element-missing 1"])
    #expect(request("link", "secondPassword").troubles == ["form.element-missing 1"])
    #expect(request("link", "password", "secondPassword", "account").troubles == ["form.element-unexpected 5"])
    #expect(
      request("link", "currentPassword", "password", "secondPassword").troubles == ["form.element-unexpected 3"])
  }

  @Test func `without a link each of the three forms is known`() throws {
    let account = try #require(EmailAddress("hanako@example.jp"))
    #expect(
      change(request("account", "currentPassword", "password"))
        == .password(account: account, current: password(.currentPassword), new: password(.password)))
    #expect(
      change(request("account", "currentSecondPassword", "secondPassword"))
        == .secondPassword(account: account, current: password(.currentSecondPassword), new: password(.secondPassword)))
    #expect(
      change(request("account", "currentPassword", "password", "secondPassword"))
        == .both(
          account: account, current: password(.currentPassword), password: password(.password),
          secondPassword: password(.secondPassword)))
  }

  @Test func `an empty link is none`() {
    let sample = request("account", "currentPassword", "password").with("link", " ")
    #expect(sample.troubles == [])
    #expect(change(sample) != nil)
  }

  @Test func `other combinations are refused, and what is missing or too much is named`() {
    let missing = "form.element-missing 1"
    #expect(request().troubles == [missing, missing, missing])
    #expect(request("account", "password").troubles == [missing])
    #expect(request("account", "secondPassword").troubles == [missing])
    #expect(request("account", "currentPassword").troubles == [missing])
    #expect(request("account", "currentPassword", "secondPassword").troubles == [missing])
    #expect(request("account", "currentSecondPassword").troubles == [missing])
    #expect(request("account", "currentSecondPassword", "password").troubles == [missing, "form.element-unexpected 3"])
    #expect(request("currentPassword", "password").troubles == [missing])
    #expect(
      request("account", "currentPassword", "currentSecondPassword", "password", "secondPassword").troubles
        == ["form.element-unexpected 4"])
  }

  @Test func `a sealed value has room for key and tag, and at most 2,048 characters`() {
    func troubles(_ value: String) -> [String] {
      SelfServiceSample.least(.startChangeEmail).without("currentPassword").with("currentPassword", value).troubles
    }
    func base64(_ count: Int) -> String { Data(repeating: 1, count: count).base64EncodedString() }
    #expect(troubles(base64(47)) == ["form.sealed-too-short 4"])
    #expect(troubles(base64(48)) == [])
    #expect(troubles(base64(1_536)) == [])
    #expect(base64(1_536).utf8.count == 2_048)
    #expect(troubles(base64(1_537)) == ["form.too-long 4"])
  }

  @Test(arguments: [
    "AAAA-AAA", "AAAA_AAA", "AAAAA", "AAAA AAAA", "===", "ＡＡＡＡ",
    String(repeating: "A", count: 65), String(repeating: "A", count: 66) + "=",
  ])
  func `what is no base64 is refused`(value: String) {
    let sample = SelfServiceSample.least(.startChangeEmail).without("currentPassword").with("currentPassword", value)
    #expect(sample.troubles == ["form.sealed-malformed 4"])
  }

  @Test func `a line break within a value is one of the characters that no value may hold`() {
    let broken = String(Self.sealed.prefix(40)) + "\n" + String(Self.sealed.dropFirst(40))
    let sample = SelfServiceSample.least(.startChangeEmail).without("currentPassword").with("currentPassword", broken)
    #expect(Set(sample.troubles) == ["xml.character-forbidden 4", "form.sealed-malformed 4"])
    #expect(SelfServiceSample.least(.object).with("password", "\n  ").troubles == [])
  }
}
