import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct ProfileRequestTests {
  private let empty = SelfServiceSample(.changeProfile).with("account", "hanako@example.jp")

  private func change(_ sample: SelfServiceSample) -> ProfileChange? {
    guard case .changeProfile(_, let change)? = sample.action else { return nil }
    return change
  }

  @Test func `an absent element keeps the value, an empty one clears it, another replaces it`() {
    let sample = empty.with("phone", "06-1234-5678").with("mobile", "")
    #expect(change(sample) == ProfileChange(phone: .set("06-1234-5678"), mobile: .clear))
  }

  @Test(arguments: ["name", "address", "phone", "mobile", "employer"])
  func `each value can be cleared, by no content or by white space`(element: String) {
    #expect(change(empty.with(element, "")) == change(empty.with(element, " \u{3000} ")))
    let cleared = change(empty.with(element, ""))
    #expect(cleared?.isEmpty == false)
    #expect(
      [
        cleared?.name == .clear, cleared?.address == .clear, cleared?.phone == .clear,
        cleared?.mobile == .clear, cleared?.employer == .clear,
      ].filter(\.self).count == 1)
  }

  @Test func `an element of which every part is empty is empty`() {
    #expect(change(empty.with("address", "<country/><street> </street>"))?.address == .clear)
    #expect(change(empty.with("name", "<kanji/><romaji/>"))?.name == .clear)
  }

  @Test func `name, address and employer come whole`() {
    let name = "<kanji>電電 花子</kanji><kana>デンデン ハナコ</kana><romaji>DENDEN HANAKO</romaji>"
    let address = "<postalCode>530-0001</postalCode><prefecture>大阪府</prefecture><city>大阪市</city><street>梅田3</street>"
    let sample = empty.with("name", name).with("address", address).with("employer", "<name>電信社</name>")
    #expect(
      change(sample)
        == ProfileChange(
          name: .set(PersonName(kanji: "電電 花子", kana: "デンデン ハナコ", romaji: "DENDEN HANAKO")),
          address: .set(PostalAddress(postalCode: "530-0001", prefecture: "大阪府", city: "大阪市", street: "梅田3")),
          employer: .set(Employer(name: "電信社"))))
  }

  @Test func `a stated name or address is held to the form, what is not stated is not`() {
    #expect(empty.with("name", "<kanji>電電 花子</kanji>").troubles == ["form.missing 3", "form.missing 3"])
    #expect(empty.with("name", "<romaji>DENDEN HANAKO</romaji>").troubles == [])
    #expect(empty.with("address", "<building>電電ビル</building>").troubles.count == 4)
    #expect(empty.with("address", "<country>DE</country><street>Weg 1, Berlin</street>").troubles == [])
    #expect(empty.with("address", "<country>DE</country><city>Berlin</city>").troubles == ["form.missing 3"])
    #expect(empty.with("phone", "12").troubles == ["form.telephone-invalid 3"])
  }

  @Test func `a change of nothing is refused`() {
    #expect(empty.troubles == ["form.nothing-to-change 1"])
  }
}
