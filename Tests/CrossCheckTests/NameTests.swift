import CrossCheck
import Domain
import Testing

@Suite struct NameTests {
  @Test func `width, kana form and spaces are equivalent and clear`() throws {
    let written = PersonName(kanji: "電電　花子", kana: "ﾃﾞﾝﾃﾞﾝ ﾊﾅｺ", romaji: "Denden Hanako")
    let found = try People.assess(People.application(name: written), among: [People.record()])
    #expect(found.overall == .clear)
    #expect(found.verdict(.nameKanji) == .equivalent)
    #expect(found.verdict(.nameKana) == .equivalent)
  }

  @Test func `a variant kanji is equivalent, and the reviewer is told which`() throws {
    let stated = PersonName(kanji: "髙山 花子", kana: "タカヤマ ハナコ")
    let recorded = PersonName(kanji: "高山 花子", kana: "タカヤマ ハナコ")
    let found = try People.assess(People.application(name: stated), among: [People.record(name: recorded)])
    #expect(found.overall == .clear)
    #expect(found.reasons.contains(.name(.kanjiVariant(.surname, stated: "髙", recorded: "高"))))
  }

  @Test func `a compatibility ideograph is not the same, though equal to Swift`() throws {
    let stated = PersonName(kanji: "\u{FA19}山 花子", kana: "カミヤマ ハナコ")
    let recorded = PersonName(kanji: "神山 花子", kana: "カミヤマ ハナコ")
    let found = try People.assess(People.application(name: stated), among: [People.record(name: recorded)])
    #expect(found.verdict(.nameKanji) == .equivalent)
  }

  @Test func `confused kanji are close, and clear only with the number`() throws {
    let stated = PersonName(kanji: "斉藤 花子", kana: "サイトウ ハナコ")
    let record = People.record(name: PersonName(kanji: "斎藤 花子", kana: "サイトウ ハナコ"))
    let without = try People.assess(People.application(name: stated), among: [record])
    #expect(without.overall == .look)
    #expect(without.verdict(.nameKanji) == .close)
    #expect(without.reasons.contains(.name(.kanjiConfused(.surname, stated: "斉", recorded: "斎"))))
    let with = try People.assess(People.application(number: "07-1234", name: stated), among: [record])
    #expect(with.overall == .clear)
  }

  @Test func `equal kana and another kanji in the family name are close, and clear only with the number`() throws {
    let stated = PersonName(kanji: "伝伝 花子", kana: "デンデン ハナコ")
    let without = try People.assess(People.application(name: stated), among: [People.record()])
    #expect(without.overall == .look)
    #expect(without.verdict(.nameKanji) == .close)
    #expect(without.reasons.contains(.name(.kanjiDifferKanaAgree(.surname))))
    let with = try People.assess(People.application(number: "071234", name: stated), among: [People.record()])
    #expect(with.overall == .clear)
  }

  @Test func `equal kana and another kanji in the given name are looked at even with the number`() throws {
    let stated = PersonName(kanji: "電電 華子", kana: "デンデン ハナコ")
    let found = try People.assess(People.application(number: "07-1234", name: stated), among: [People.record()])
    #expect(found.overall == .look)
    #expect(found.reasons.first == .name(.kanjiDifferKanaAgree(.given)))
  }

  @Test func `another reading of the same kanji is close`() throws {
    let stated = PersonName(kanji: "電電 裕子", kana: "デンデン ユウコ")
    let record = People.record(name: PersonName(kanji: "電電 裕子", kana: "デンデン ヒロコ"))
    let found = try People.assess(People.application(name: stated), among: [record])
    #expect(found.overall == .look)
    #expect(found.verdict(.nameKana) == .close)
    #expect(found.reasons.contains(.name(.otherReading(.given))))
  }

  @Test func `Ono and Oono are close at best`() throws {
    let stated = PersonName(kanji: nil, kana: "オノ ハナコ", romaji: "ONO HANAKO")
    let record = People.record(name: PersonName(kanji: "大野 花子", kana: "オオノ ハナコ"))
    let found = try People.assess(People.application(name: stated), among: [record])
    #expect(found.overall == .look)
    #expect(found.verdict(.nameKana) == .close)
  }

  @Test func `a record without a space in the name agrees`() throws {
    let record = People.record(name: PersonName(kanji: "電電花子", kana: "デンデンハナコ"))
    let found = try People.assess(People.application(), among: [record])
    #expect(found.overall == .clear, "\(found.reasons)")
    #expect(found.verdict(.nameKanji) == .equivalent)
  }

  @Test(arguments: ["〓電 花子", "\u{E000}電 花子", "■■ 花子"])
  func `an unreadable kanji needs the number and the kana`(kanji: String) throws {
    let record = People.record(name: PersonName(kanji: kanji, kana: "デンデン ハナコ"))
    let without = try People.assess(People.application(), among: [record])
    #expect(without.overall == .look)
    #expect(without.verdict(.nameKanji) == .notRecorded)
    #expect(try People.assess(People.application(number: "07-1234"), among: [record]).overall == .clear)
    let noKana = People.record(name: PersonName(kanji: kanji, romaji: "DENDEN HANAKO"))
    #expect(try People.assess(People.application(number: "07-1234"), among: [noKana]).overall == .look)
  }

  @Test func `a maiden name stated for the time of enrolment is the record's`() throws {
    let application = try People.application(name: PersonName(kanji: "山田 花子", kana: "ヤマダ ハナコ")) {
      $0.enrolment.name = People.hanakoName
    }
    #expect(try People.assess(application, among: [People.record()]).overall == .clear)
  }

  @Test func `an earlier name on the record counts`() throws {
    let record = People.record(name: PersonName(kanji: "山田 花子", kana: "ヤマダ ハナコ")) {
      $0.formerName = PersonName(kanji: "電電 花子", kana: "デンデン ハナコ")
    }
    let found = try People.assess(People.application(), among: [record])
    #expect(found.overall == .clear, "\(found.reasons)")
    #expect(found.reasons.contains(.name(.formerName)))
  }

  @Test func `a married name alone needs the number`() throws {
    let married = PersonName(kanji: "山田 花子", kana: "ヤマダ ハナコ", romaji: "YAMADA HANAKO")
    #expect(try People.assess(People.application(name: married), among: [People.record()]).overall == .look)
    let with = try People.application(number: "07-1234", name: married)
    #expect(try People.assess(with, among: [People.record()]).overall == .clear)
  }

  @Test func `a name in daily use speaks for the whole name, and needs the number`() throws {
    let record = People.record(name: PersonName(kanji: "金 花子", kana: "キム ファジャ")) { $0.otherNames = ["電電 花子"] }
    let without = try People.assess(People.application(), among: [record])
    #expect(without.overall == .look)
    #expect(without.record == record.key)
    #expect(without.reasons.contains(.name(.otherNameAgrees)))
    #expect(try People.assess(People.application(number: "07-1234"), among: [record]).overall == .clear)
  }

  @Test func `family and given name in the other order, or divided elsewhere, need the number`() throws {
    let cases = [
      ("森 茂", "茂 森", AssessmentReason.name(.nameOrder)), ("東 海林太郎", "東海林 太郎", .name(.dividedElsewhere)),
    ]
    for (stated, recorded, reason) in cases {
      let record = People.record(name: PersonName(kanji: recorded))
      let without = try People.assess(People.application(name: PersonName(kanji: stated)), among: [record])
      #expect(without.overall == .look)
      #expect(without.verdict(.nameKanji) == .equivalent)
      #expect(without.reasons.contains(reason))
      let with = try People.application(number: "07-1234", name: PersonName(kanji: stated))
      #expect(try People.assess(with, among: [record]).overall == .clear)
    }
  }

  @Test func `kana one slip apart do not excuse other kanji`() throws {
    let stated = PersonName(kanji: "電電 次郎", kana: "デンデン ジロウ")
    let record = People.record(name: PersonName(kanji: "電電 太郎", kana: "デンデン タロウ"))
    let found = try People.assess(People.application(number: "07-1234", name: stated), among: [record])
    #expect(found.overall == .conflict)
  }

  @Test func `the earlier name that the record knows counts, though today's agrees as well`() throws {
    let today = PersonName(kanji: "勘解由小路 花子", kana: "カデノコウジ ハナコ")
    let application = try People.application(name: today) {
      $0.enrolment.name = PersonName(kanji: "佐藤 花子", kana: "サトウ ハナコ")
    }
    let record = People.record(name: today) { $0.formerName = PersonName(kanji: "佐藤 花子", kana: "サトウ ハナコ") }
    let found = try People.assess(application, among: [record])
    #expect(found.overall == .clear)
    #expect(found.reasons.contains(.name(.formerName)))
  }

  @Test func `an undivided name is the same in the other order, and needs the number`() throws {
    let stated = PersonName(kanji: "花子 電電", kana: "デンデン ハナコ")
    let record = People.record(name: PersonName(kanji: "電電花子", kana: "デンデン ハナコ"))
    let found = try People.assess(People.application(name: stated), among: [record])
    #expect(found.verdict(.nameKanji) == .equivalent)
    #expect(found.overall == .look)
    #expect(try People.assess(People.application(number: "07-1234", name: stated), among: [record]).overall == .clear)
    let other = People.record(name: PersonName(kanji: "子花電電", kana: "デンデン ハナコ"))
    #expect(try People.assess(People.application(name: stated), among: [other]).verdict(.nameKanji) != .equivalent)
  }

  @Test func `a namesake of another faculty does not ask for the number, and one of the same does`() throws {
    let namesake = People.record("07-9999", name: PersonName(kanji: "通信 花子", kana: "ツウシン ハナコ")) {
      $0.faculty = "工学部"
      $0.department = "電気工学科"
    }
    let application = try People.application()
    #expect(try People.assess(application, among: [People.record(), namesake]).overall == .clear)
    var near = namesake
    near.faculty = "外国語学部"
    let found = try People.assess(application, among: [People.record(), near])
    #expect(found.overall == .look)
    #expect(found.reasons.contains(.namesakes(count: 1)))
  }

  @Test func `of an undivided name it is known which part differs, where the kana say so`() throws {
    let married = PersonName(kanji: "原 恵子", kana: "ハラ ケイコ")
    let record = People.record(name: PersonName(kanji: "吉田恵子", kana: "ヨシダ ケイコ"))
    let found = try People.assess(People.application(number: "07-1234", name: married), among: [record])
    #expect(found.reasons.contains(.name(.surnameDiffers)))
    #expect(!found.reasons.contains(.name(.kanjiDifferKanaAgree(.given))))
    #expect(found.overall == .clear)
    // 千恵子 ends like 恵子 and is somebody else.
    let sister = People.record(name: PersonName(kanji: "吉田千恵子", kana: "ヨシダ チエコ"))
    let other = try People.assess(People.application(number: "07-1234", name: married), among: [sister])
    #expect(other.overall == .conflict)
  }
}
