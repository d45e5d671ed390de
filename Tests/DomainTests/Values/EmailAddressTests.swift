import Domain
import Foundation
import Testing

struct EmailAddressTests {
  @Test(arguments: [
    ("Hanako@Example.JP", "hanako@example.jp", "Hanako@example.jp"),
    ("a+b_c%d@example.co.jp", "a+b_c%d@example.co.jp", "a+b_c%d@example.co.jp"),
    ("da..da@docomo.ne.jp", "da..da@docomo.ne.jp", "\"da..da\"@docomo.ne.jp"),
    ("dada.@ezweb.ne.jp", "dada.@ezweb.ne.jp", "\"dada.\"@ezweb.ne.jp"),
    ("hanako@日本語.jp", "hanako@xn--wgv71a119e.jp", "hanako@xn--wgv71a119e.jp"),
    ("hanako@XN--WGV71A119E.jp", "hanako@xn--wgv71a119e.jp", "hanako@xn--wgv71a119e.jp"),
  ])
  func `an address is kept as written, compared folded, and quoted where a mail needs it`(
    _ text: String, _ key: String, _ forMail: String
  ) throws {
    let address = try #require(EmailAddress(text))
    #expect(address.asWritten == text)
    #expect(address.key == key)
    #expect(address.forMail == forMail)
  }

  @Test(arguments: [
    "", "@", "hanako", "hanako@", "@example.jp", "hanako@localhost", "hanako@example..jp", "hanako@.jp",
    "hanako@example.jp.", ".hanako@example.jp", "ha nako@example.jp", "hanako@exa mple.jp", "hanako@-example.jp",
    "hanako@example-.jp", "hanako@192.0.2.1", "hanako@[192.0.2.1]", "花子@example.jp", "\"hanako\"@example.jp",
    "hanako@example.jp\r\nBcc: x@example.jp", "hanako@example.jp\n", "a@b@example.jp", "hanako@例え/x.jp",
    "hanako@example_x.jp", "hanako,taro@example.jp", "hanako@例え.jp:25", "hanako@a:b@例え.jp", "hanako@例え%2e.jp",
  ])
  func `what mail could not be sent to is no address`(_ text: String) {
    #expect(EmailAddress(text) == nil)
  }

  @Test func `an address whose domain is too long once it is written in A-labels is none`() throws {
    let local = String(repeating: "a", count: 64)
    // A label of one character grows from three bytes to eight or so.
    let labels = (0..<25).compactMap { UnicodeScalar(0x4E00 + $0 * 600).map(String.init) }
    let domain = labels.joined(separator: ".") + ".jp"
    let short = try #require(EmailAddress("a@\(domain)"))
    #expect(short.key.utf8.count > 254 - 63)
    #expect("\(local)@\(domain)".utf8.count <= 254)
    #expect(EmailAddress("\(local)@\(domain)") == nil)
  }

  @Test func `lengths are those of RFC 5321`() {
    let local = String(repeating: "a", count: 64)
    let label = String(repeating: "b", count: 63)
    #expect(EmailAddress("\(local)@example.jp") != nil)
    #expect(EmailAddress("\(local)a@example.jp") == nil)
    #expect(EmailAddress("a@\(label).jp") != nil)
    #expect(EmailAddress("a@\(label)b.jp") == nil)
    #expect(EmailAddress("a@\(label).\(label).\(label).\(String(repeating: "c", count: 57)).jp") != nil)
    #expect(EmailAddress("a@\(label).\(label).\(label).\(String(repeating: "c", count: 58)).jpn") == nil)
  }

  @Test func `addresses are equal without regard to case, and survive storing as written`() throws {
    let one = try #require(EmailAddress("Hanako@EXAMPLE.jp"))
    let other = try #require(EmailAddress("hanako@example.JP"))
    #expect(one == other)
    #expect(Set([one, other]).count == 1)
    #expect(one != EmailAddress("hanako+1@example.jp"))
    let stored = try JSONDecoder().decode([EmailAddress].self, from: JSONEncoder().encode([one]))
    #expect(stored.first?.asWritten == "Hanako@EXAMPLE.jp")
  }
}
