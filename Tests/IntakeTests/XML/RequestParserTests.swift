import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct RequestParserTests {
  @Test func `a complete application is read whole`() throws {
    let request = RequestSample().parsed()
    #expect(request.refusals == [])
    #expect(request.id == "A-1")
    #expect(request.link == "token")
    #expect(request.submitted == Date(timeIntervalSince1970: 1_795_263_245))
    #expect(
      request.pictures == [
        StatedPicture(path: "images/1-front.jpg", document: .driversLicence, side: .front, line: 21),
        StatedPicture(path: "images/1-back.png", document: .driversLicence, side: .back, line: 22),
      ])
    let application = try #require(request.application)
    #expect(application.email == EmailAddress("hanako@example.jp"))
    #expect(application.applicant.name == PersonName(kanji: "電電 花子", kana: "デンデン ハナコ", romaji: "DENDEN HANAKO"))
    #expect(application.applicant.sex == .female)
    #expect(application.applicant.birthDate == CalendarDate(year: 1988, month: 9, day: 9))
    #expect(application.enrolment.name == PersonName(kanji: "通信 花子", romaji: "TSUSHIN HANAKO"))
    #expect(application.enrolment.department == "外国語学科")
    #expect(application.enrolment.studentNumber == StudentNumber(asWritten: "07-1234"))
    #expect(application.enrolment.outcome == .graduated)
    #expect(application.address?.postalCode == "530-0001")
    #expect(application.consent?.terms == "2026-04")
  }

  @Test func `all that is wrong is named with its line`() {
    let sample = RequestSample()
      .with("hanako@example.jp", "hanako")
      .with("female", "f")
      .with("1988-09-09", "1988-02-30")
      .with("<lastEnrolled>2011-03", "<lastEnrolled>2011-13")
      .with("530-0001", "530")
      .with("06-1234-5678", "06")
      .with("outcome>graduated", "outcome>enrolled")
    #expect(
      Set(sample.troubles) == [
        "form.email-invalid 2", "form.value-unknown 6", "form.day-invalid 7", "form.month-invalid 8",
        "form.value-unknown 15", "form.postal-code-invalid 17", "form.telephone-invalid 19",
      ])
    #expect(sample.troubles.count == 7)
    #expect(sample.parsed().application == nil)
  }

  @Test func `a value that the schema refuses too is named once, by the finer code`() {
    let name = String(repeating: "あ", count: 101)
    #expect(RequestSample().with("電電 花子", name).troubles == ["form.too-long 5"])
    #expect(RequestSample().with("side=\"front\"", "side=\"top\"").troubles == ["form.value-unknown 21"])
    #expect(RequestSample().with("id=\"A-1\"", "id=\".A\"").troubles == ["form.id-invalid 1"])
    #expect(RequestSample().with("kind=\"new\"", "kind=\"old\"").troubles == ["form.value-unknown 1"])
    #expect(RequestSample().with("images/1-front.jpg", "images/a/b.jpg").troubles == ["form.picture-path-invalid 21"])
    #expect(RequestSample().with("T21:02:00+09:00", "T21:02:00").troubles == ["form.time-invalid 24"])
  }

  @Test func `lengths count code points`() {
    let astral = String(repeating: "𠮷", count: 100)
    #expect(RequestSample().with("電電 花子", astral).troubles == [])
    #expect(RequestSample().with("梅田3-1-1", String(repeating: "あ", count: 200)).troubles == [])
    #expect(RequestSample().with("梅田3-1-1", String(repeating: "あ", count: 201)).troubles == ["form.too-long 18"])
  }

  @Test func `five minutes of another clock are forgiven, six are not`() {
    let submitted = { (time: String) in RequestSample().with("2026-11-21T21:14:05+09:00", time).troubles }
    #expect(submitted("2026-11-22T00:05:00+09:00") == [])
    #expect(submitted("2026-11-21T15:05:00.000Z") == [])
    #expect(submitted("2026-11-22T00:05:01+09:00") == ["form.time-in-future 1"])
    #expect(submitted("2026-11-21T24:05:01+09:00") == ["form.time-invalid 1"])
  }

  @Test func `a moment of over a hundred characters is too long, whatever its fraction`() {
    func troubles(_ digits: Int) -> [String] {
      let fraction = String(repeating: "0", count: digits)
      return RequestSample().with("T21:14:05+09:00", "T21:14:05.\(fraction)+09:00").troubles
    }
    #expect(troubles(74) == [])
    #expect(troubles(75) == ["form.too-long 1"])
  }

  @Test func `days and months are measured by the office's calendar`() {
    #expect(RequestSample().with("1988-09-09", "2026-11-22").troubles == [])
    #expect(RequestSample().with("1988-09-09", "2026-11-23").troubles == ["form.day-in-future 7"])
    #expect(RequestSample().with("1988-09-09", "1899-12-31").troubles == ["form.day-too-early 7"])
    #expect(RequestSample().with("1988-09-09", "1900-01-01").troubles == [])
    #expect(RequestSample().with("<completed>2011-03", "<completed>2026-12").troubles == ["form.day-in-future 14"])
    #expect(RequestSample().with("<completed>2011-03", "<completed>2026-11").troubles == [])
  }

  @Test func `units are compared after width folding and come out as the list spells them`() {
    let request = RequestSample().with("<department>外国語学科", "<department>AB学科").parsed()
    #expect(request.application?.enrolment.department == "ＡＢ学科")
    #expect(RequestSample().with("<department>外国語学科", "<department>法学科").troubles == ["form.unit-unknown 12"])
    #expect(RequestSample().with("<faculty>外国語学部", "<faculty>医学部").troubles == ["form.unit-unknown 12"])
  }

  @Test func `without a list any unit is taken`() {
    var rules = RequestSample.rules()
    rules.university = nil
    #expect(RequestSample().with("<faculty>外国語学部", "<faculty>医学部").parsed(rules: rules).refusals == [])
  }

  @Test func `a resubmission names what it mends and brings a link whatever the rules say`() {
    var rules = RequestSample.rules()
    rules.linkKinds = []
    let sample = RequestSample().with("kind=\"new\"", "kind=\"new\" resubmits=\"A-0\"")
    #expect(sample.parsed(rules: rules).application?.resubmits == "A-0")
    let without = sample.with("<link>token</link>", "")
    #expect(without.parsed(rules: rules).refusals.map(\.code) == ["form.link-missing"])
    #expect(RequestSample().with("<link>token</link>", "<link> </link>").parsed(rules: rules).refusals == [])
    #expect(RequestSample().with("<link>token</link>", "").troubles == ["form.link-missing 1"])
  }

  @Test func `pictures of a refused request are still known`() {
    let request = RequestSample().with("document=\"drivers-licence\" side=\"front\"", "document=\"x\" side=\"y\"")
      .parsed()
    #expect(request.refusals.map(\.code) == ["form.value-unknown", "form.value-unknown"])
    #expect(request.pictures.map(\.path) == ["images/1-front.jpg", "images/1-back.png"])
  }

  @Test func `ten pictures are taken, eleven are not`() {
    let image = "<image path=\"images/1-front.jpg\" document=\"drivers-licence\" side=\"front\"/>"
    let many = { (count: Int) in
      RequestSample().with(image, String(repeating: image, count: count - 1)).parsed().refusals.map(\.code)
    }
    #expect(many(10) == [])
    #expect(many(11) == ["form.too-many-pictures"])
  }

  @Test func `schema and code know the same words`() {
    for document in DocumentKind.allCases {
      #expect(RequestSample().with("drivers-licence", document.rawValue).troubles == [])
    }
    for side in DocumentSide.allCases {
      #expect(RequestSample().with("side=\"front\"", "side=\"\(side.rawValue)\"").troubles == [])
    }
    for sex in Sex.allCases { #expect(RequestSample().with("female", sex.rawValue).troubles == []) }
    for outcome in ["graduated", "withdrawn", "removed"] {
      #expect(RequestSample().with("graduated", outcome).troubles == [])
    }
  }

  @Test func `a letter that only looks the same is another`() {
    // U+212A, the sign for kelvin, is canonically equivalent to K.
    #expect(RequestSample().with("<country>JP", "<country>\u{212A}R").troubles == ["xml.value-invalid 17"])
  }

  @Test func `consent names its terms`() {
    #expect(RequestSample().with("terms=\"2026-04\"", "terms=\" \"").troubles == ["xml.value-invalid 24"])
    #expect(RequestSample().with(" terms=\"2026-04\"", "").troubles == ["xml.attribute-missing 24"])
  }

  @Test func `requests are read alike from many threads at once`() async {
    let expected = RequestSample().parsed().application
    let agree = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<50).allSatisfy { _ in RequestSample().parsed().application == expected } }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(expected != nil)
    #expect(agree)
  }

  @Test func `whatever byte is changed, a request is either read or refused`() {
    let whole = Array(RequestSample().text.utf8)
    let parser = RequestParser(rules: RequestSample.rules(), sender: "portal.example.ac.jp")
    for index in whole.indices {
      for flip in [0x01, 0x20, 0x80] as [UInt8] {
        var bytes = whole
        bytes[index] ^= flip
        let request = parser.parse(Data(bytes), path: "requests/1.xml")
        #expect((request.application == nil) == !request.refusals.isEmpty)
      }
    }
  }
}
