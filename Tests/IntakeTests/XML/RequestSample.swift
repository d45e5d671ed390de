import Domain
import Foundation

@testable import Intake

/// A complete application, to be spoilt piece by piece.
struct RequestSample {
  var text = """
    <application xmlns="urn:shinsa:bundle:1" id="A-1" kind="new" submitted="2026-11-21T21:14:05+09:00">
      <email>hanako@example.jp</email>
      <link>token</link>
      <applicant>
        <name><kanji>電電 花子</kanji><kana>デンデン ハナコ</kana><romaji>DENDEN HANAKO</romaji></name>
        <sex>female</sex>
        <birthDate>1988-09-09</birthDate>
        <lastEnrolled>2011-03</lastEnrolled>
      </applicant>
      <enrolment>
        <name><kanji>通信 花子</kanji><romaji>TSUSHIN HANAKO</romaji></name>
        <university>電電大学</university><faculty>外国語学部</faculty><department>外国語学科</department>
        <studentNumber>07-1234</studentNumber>
        <completed>2011-03</completed>
        <outcome>graduated</outcome>
      </enrolment>
      <address><country>JP</country><postalCode>530-0001</postalCode><prefecture>大阪府</prefecture>
        <city>大阪市北区</city><street>梅田3-1-1</street></address>
      <phone>06-1234-5678</phone>
      <identity>
        <image path="images/1-front.jpg" document="drivers-licence" side="front"/>
        <image path="images/1-back.png" document="drivers-licence" side="back"/>
      </identity>
      <consent terms="2026-04" agreed="2026-11-21T21:02:00+09:00"/>
    </application>
    """

  /// The sample with one passage replaced; a passage that is not there would spoil nothing.
  func with(_ passage: String, _ replacement: String) -> RequestSample {
    precondition(text.contains(passage))
    return RequestSample(text: text.replacing(passage, with: replacement))
  }

  /// Midnight between 21 and 22 November 2026 in Tokyo.
  static let now = Date(timeIntervalSince1970: 1_795_273_200)

  static let university = University(
    name: "電電大学",
    faculties: [
      .init(name: "外国語学部", departments: [.init(name: "外国語学科"), .init(name: "ＡＢ学科")]),
      .init(name: "法学部", departments: [.init(name: "法学科")]),
    ])

  static func rules(form: Form = .standard) -> IntakeRules {
    IntakeRules(
      forms: Forms(form), university: university, now: now, timeZone: TimeZone(secondsFromGMT: 9 * 3600) ?? .gmt)
  }

  func parsed(rules: IntakeRules = RequestSample.rules()) -> ParsedRequest {
    RequestParser(rules: rules, sender: "portal.example.ac.jp").parse(Data(text.utf8), path: "requests/1.xml")
  }

  /// The codes of all that is wrong, each with its line.
  var troubles: [String] { parsed().refusals.map { "\($0.code) \($0.line ?? 0)" } }
}
