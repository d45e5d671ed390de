/// Somebody who applies, and what the registrar has on record.
struct Applicant {
  var id: String
  var number: String
  var kanji: String
  var kana: String
  var romaji: String
  var birth: String
  var email: String
  var street = "梅田3-1-1"
  /// What is added to the record's row under 注意区分.
  var caution = ""

  static let hanako = Applicant(
    id: "A-1", number: "07-1234", kanji: "髙橋 花子", kana: "タカハシ ハナコ", romaji: "TAKAHASHI HANAKO",
    birth: "1988-09-09", email: "hanako@example.jp")
  static let ichiro = Applicant(
    id: "A-2", number: "95-00021", kanji: "山﨑 一郎", kana: "ヤマザキ イチロウ", romaji: "YAMAZAKI ICHIRO",
    birth: "1976-02-29", email: "ichiro@example.jp", street: "梅田3-1-①")
  static let jun = Applicant(
    id: "A-3", number: "12J00345", kanji: "佐藤 純", kana: "サトウ ジュン", romaji: "SATO JUN", birth: "1993-12-01",
    email: "jun@example.com")

  /// The same person with something changed.
  func with<Value>(_ path: WritableKeyPath<Applicant, Value>, _ value: Value) -> Applicant {
    var copy = self
    copy[keyPath: path] = value
    return copy
  }

  /// The request, with two pictures of a driver's licence.
  var request: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <application xmlns="urn:shinsa:bundle:1" id="\(id)" kind="new" submitted="2026-11-21T21:14:05+09:00">
      <email>\(email)</email>
      <applicant>
        <name><kanji>\(kanji)</kanji><kana>\(kana)</kana><romaji>\(romaji)</romaji></name>
        <birthDate>\(birth)</birthDate>
        <lastEnrolled>2011-03</lastEnrolled>
      </applicant>
      <enrolment>
        <university>電電大学</university><faculty>外国語学部</faculty><department>外国語学科</department>
        <studentNumber>\(number)</studentNumber>
        <completed>2011-03</completed>
        <outcome>graduated</outcome>
      </enrolment>
      <address><country>JP</country><postalCode>530-0001</postalCode><prefecture>大阪府</prefecture>
        <city>大阪市北区</city><street>\(street)</street></address>
      <mobile>090-1234-5678</mobile>
      <identity>
        <image path="images/\(id)-front.jpg" document="drivers-licence" side="front"/>
        <image path="images/\(id)-back.png" document="drivers-licence" side="back"/>
      </identity>
      <consent terms="2026-04" agreed="2026-11-21T21:02:00+09:00"/>
    </application>
    """
  }

  /// A file with the default Japanese headers.
  static func studentFile(_ records: [Applicant]) -> String {
    let header = "学籍番号,氏名,氏名カナ,氏名ローマ字,生年月日,大学,学部,学科,入学年月,卒業年月,異動区分,住所,注意区分"
    let rows = records.map { person in
      [
        person.number, person.kanji.replacing(" ", with: "\u{3000}"), person.kana, person.romaji, person.birth,
        "電電大学", "外国語学部", "外国語学科", "2007-04", "2011-03", "卒業", "大阪府大阪市北区\(person.street)", person.caution,
      ].joined(separator: ",")
    }
    return ([header] + rows).joined(separator: "\r\n") + "\r\n"
  }
}
