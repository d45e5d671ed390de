import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct FormTests {
  private func missing(_ sample: RequestSample, form: Form = .standard) -> [FormField] {
    sample.parsed(rules: RequestSample.rules(form: form)).refusals.compactMap {
      guard case .form(.missing(let field)) = $0.cause else { return nil }
      return field
    }
  }

  @Test func `every mandatory field of the standard form is asked for`() {
    let empty = RequestSample(
      text: """
        <application xmlns="urn:shinsa:bundle:1" id="A-1" kind="new" submitted="2026-11-21T21:14:05+09:00">
        <link>token</link></application>
        """)
    #expect(Set(missing(empty)) == Form.standard.mandatory.subtracting([.nameKanji, .nameKana]))
    #expect(empty.troubles.contains("form.telephone-missing 1"))
  }

  @Test func `an empty element is as good as none`() {
    #expect(missing(RequestSample().with("1988-09-09", "\u{3000}")) == [.birthDate])
  }

  @Test func `a missing field points to where it belongs`() {
    #expect(RequestSample().with("<birthDate>1988-09-09</birthDate>", "").troubles == ["form.missing 4"])
  }

  @Test func `both kanji and kana may be left out, one of them may not`() {
    let romajiOnly = RequestSample().with("<kanji>電電 花子</kanji><kana>デンデン ハナコ</kana>", "")
    #expect(missing(romajiOnly) == [])
    #expect(missing(RequestSample().with("<kana>デンデン ハナコ</kana>", "")) == [.nameKana])
    var strict = Form.standard
    strict.allowsRomajiOnly = false
    #expect(missing(romajiOnly, form: strict) == [.nameKanji, .nameKana])
  }

  @Test func `no name goes without romaji`() {
    #expect(missing(RequestSample().with("<romaji>DENDEN HANAKO</romaji>", "")) == [.nameRomaji])
    #expect(missing(RequestSample().with("<romaji>TSUSHIN HANAKO</romaji>", "")) == [.enrolledNameRomaji])
    var lenient = Form.standard
    lenient.mandatory.remove(.nameRomaji)
    #expect(missing(RequestSample().with("<romaji>DENDEN HANAKO</romaji>", ""), form: lenient) == [.nameRomaji])
  }

  @Test func `abroad only country and street are needed, and the postal code is free`() {
    let abroad = RequestSample().with("<country>JP", "<country>DE").with("530-0001", "D-10115")
      .with("<prefecture>大阪府</prefecture>", "").with("<city>大阪市北区</city>", "")
    #expect(abroad.troubles == [])
    #expect(missing(abroad.with("<street>梅田3-1-1</street>", "")) == [.street])
    #expect(RequestSample().with("<country>JP</country>", "").parsed().application?.address?.country == "JP")
  }

  @Test(arguments: ["XX", "JPN", "jp", "日本", "EU", "UN", "XK"])
  func `a country that is none is refused`(country: String) {
    #expect(RequestSample().with("<country>JP", "<country>\(country)").troubles == ["form.country-invalid 17"])
  }

  @Test func `one of telephone and mobile telephone is enough`() {
    #expect(RequestSample().with("<phone>06-1234-5678</phone>", "<mobile>090-1234-5678</mobile>").troubles == [])
    #expect(RequestSample().with("<phone>06-1234-5678</phone>", "").troubles == ["form.telephone-missing 1"])
  }

  @Test(arguments: ["+81 6 1234 5678", "０６－１２３４－５６７８", "(06)1234-5678", "061234567", "06ー1234ー5678"])
  func `telephones are taken as people write them`(number: String) {
    #expect(RequestSample().with("06-1234-5678", number).troubles == [])
  }

  @Test(arguments: ["06-1234", "1234567890123456", "06+1234+5678", "06-1234-5678 内線3", "電話"])
  func `what is no telephone number is refused`(number: String) {
    #expect(RequestSample().with("06-1234-5678", number).troubles == ["form.telephone-invalid 19"])
  }

  @Test(arguments: ["5300001", "５３０－０００１", "530ー0001"])
  func `postal codes are taken in either width, with a hyphen or without`(code: String) {
    #expect(RequestSample().with("530-0001", code).troubles == [])
  }

  @Test func `a form may ask for more`() {
    var form = Form.standard
    form.mandatory.formUnion([.employer, .unitsAsEnrolled, .sex, .mobile])
    #expect(Set(missing(RequestSample(), form: form)) == [.unitsAsEnrolled, .mobile, .employer])
  }
}
