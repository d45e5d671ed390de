import Domain
import Testing

@testable import CrossCheck

/// What must hold of any two people, tried on many.
@Suite struct VerdictPropertyTests {
  /// A person written down, with slips of every kind.
  private struct Draw {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
  }

  private static let kanji = [
    "髙橋 一", "高橋 一", "高橋一", "斎藤 浩", "斉藤 浩", "齋藤 浩", "渡邉 花子", "渡辺 花子", "花子 渡辺", "王 偉", "张 伟", "張 偉", "SMITH JOHN ROBERT",
    "〓田 花子", "神山 裕", "\u{FA19}山 裕",
  ]
  private static let kana = [
    "タカハシ ハジメ", "タカハシハジメ", "ﾀｶﾊｼ ﾊｼﾞﾒ", "さいとう ひろし", "サイトオ ヒロシ", "ワタナベ ハナコ", "ワタナべ ハナエ", "オオノ ユウコ", "オノ ユウコ",
  ]
  private static let romaji = [
    "TAKAHASHI HAJIME", "Hajime Takahashi", "SAITO HIROSHI", "SAITOU HIROSHI", "OHNO YUKO", "ONO YUUKO",
    "WATANABE HANAKO",
  ]

  private static func name(_ draw: inout Draw) -> PersonName {
    PersonName(
      kanji: draw.below(6) == 0 ? nil : draw.one(of: kanji), kana: draw.below(6) == 0 ? nil : draw.one(of: kana),
      romaji: draw.below(3) == 0 ? nil : draw.one(of: romaji))
  }

  private static func mirrored(_ verdict: Verdict) -> Verdict {
    switch verdict {
    case .notStated: .notRecorded
    case .notRecorded: .notStated
    case .same, .equivalent, .close, .different: verdict
    }
  }

  @Test func `names compare alike both ways`() {
    var draw = Draw(state: 1)
    var verdicts: Set<Verdict> = []
    for _ in 0..<4000 {
      let (one, other) = (Self.name(&draw), Self.name(&draw))
      let (forth, back) = (
        NameComparison(stated: one, recorded: other), NameComparison(stated: other, recorded: one)
      )
      verdicts.insert(forth.kanji.verdict)
      // Where neither side can be compared, both «not stated» and «not recorded» are true.
      if forth.kanji.verdict.isComparable || back.kanji.verdict.isComparable {
        #expect(forth.kanji.verdict == back.kanji.verdict, "\(one) \(other)")
      }
      if forth.kana.verdict.isComparable || back.kana.verdict.isComparable {
        #expect(forth.kana.verdict == back.kana.verdict, "\(one) \(other)")
      }
      #expect(forth.surname == back.surname, "\(one) \(other)")
      #expect(forth.given == back.given, "\(one) \(other)")
    }
    #expect(verdicts.isSuperset(of: [.same, .equivalent, .close, .different]))
  }

  @Test func `dates, months and numbers compare alike both ways`() {
    var draw = Draw(state: 2)
    let weights = MatchWeights()
    for _ in 0..<4000 {
      let dates = (0..<2).map { _ in
        CalendarDate(year: 1980 + draw.below(3), month: 1 + draw.below(12), day: 1 + draw.below(28))
      }
      let births = BirthDateComparison(weights: weights, chance: 1 / 14_610)
      #expect(births.field(dates[0], dates[1]).verdict == births.field(dates[1], dates[0]).verdict)
      let months = (0..<2).map { _ in YearMonth(year: 2000 + draw.below(3), month: 1 + draw.below(12)) }
      let enrolments = EnrolmentComparison(weights: weights)
      let forth = enrolments.month(.completed, months[0], months[1], isWeighed: true)
      let back = enrolments.month(.completed, months[1], months[0], isWeighed: true)
      #expect(forth.verdict == back.verdict)
      let numbers = (0..<2).map { _ in "0\(draw.below(3))-\(100 + draw.below(30))" }
      let comparison = NumberComparison(records: 1000, weights: weights)
      let one = comparison.field(StudentNumber(asWritten: numbers[0]), RecordKey(number: numbers[1]))
      let other = comparison.field(StudentNumber(asWritten: numbers[1]), RecordKey(number: numbers[0]))
      #expect(one.verdict == other.verdict, "\(numbers)")
    }
  }

  /// How good a verdict is for the applicant: nothing to look at, something, or an obstacle.
  private static func rank(_ overall: Overall) -> Int {
    switch overall {
    case .clear: 2
    case .look: 1
    case .conflict, .ambiguous, .noRecord: 0
    }
  }

  private static let contradictions: [(String, @Sendable (inout Application) -> Void)] = [
    ("birth date", { $0.applicant.birthDate = CalendarDate(year: 1951, month: 12, day: 24) }),
    ("kanji", { $0.applicant.name.kanji = "通信 次郎" }),
    ("kana", { $0.applicant.name.kana = "ツウシン ジロウ" }),
    ("romaji", { $0.applicant.name.romaji = "TSUSHIN JIRO" }),
    ("name then", { $0.enrolment.name = PersonName(kanji: "通信 次郎", kana: "ツウシン ジロウ") }),
    ("sex", { $0.applicant.sex = .male }),
    ("faculty", { $0.enrolment.faculty = "工学部" }),
    ("department", { $0.enrolment.department = "電気工学科" }),
    ("completed", { $0.enrolment.completed = YearMonth(year: 1999, month: 3) }),
    ("last enrolled", { $0.applicant.lastEnrolled = YearMonth(year: 1998, month: 3) }),
    ("outcome", { $0.enrolment.outcome = .removed }),
    ("number", { $0.enrolment.studentNumber = StudentNumber(asWritten: "99-9999") }),
    ("telephone", { $0.phone = "03-9999-9999" }),
  ]

  /// The person's record, and what the registrar may lack of it.
  private static let records: [StudentRecord] = [
    People.record(), People.record { $0.name.kana = nil }, People.record(birth: nil), People.record { $0.sex = nil },
    People.record { $0.name.kanji = "〓電 花子" },
  ]

  @Test func `a field that contradicts never makes the whole better`() throws {
    var draw = Draw(state: 3)
    var seen: Set<Overall> = []
    let checker = CrossChecker(university: People.university)
    for record in Self.records {
      let index = MemoryIndex(People.strangers() + [record])
      for _ in 0..<24 {
        var application = try People.application(number: draw.below(2) == 0 ? "07-1234" : nil)
        // What is stated already may contradict: one more thing must not help.
        for _ in 0..<draw.below(3) { draw.one(of: Self.contradictions).1(&application) }
        let before = try checker.assessment(of: application, in: index).overall
        seen.insert(before)
        for (name, contradict) in Self.contradictions {
          var worse = application
          contradict(&worse)
          let after = try checker.assessment(of: worse, in: index).overall
          #expect(Self.rank(after) <= Self.rank(before), "\(name): \(before) became \(after), \(application)")
        }
      }
    }
    #expect(seen.isSuperset(of: [.clear, .look, .conflict]))
  }
}
