import Domain
import Foundation
import Terminal

@testable import ReviewScreen

/// A queue with one of everything, for screens that are looked at.
enum ScreenExample {
  /// Wednesday noon in Tokyo.
  static func noon() throws -> Date { try Example.date("2026-11-18T03:00:00.000Z") }

  private static func file(
    _ id: CaseID, _ kanji: String, _ kana: String, daysAgo: Double, _ overall: Overall,
    change: (inout Case) -> Void = { _ in }
  ) throws -> Case {
    let received = try noon().addingTimeInterval(-daysAgo * 86_400)
    return try Example.file(id) { file in
      file.application.applicant.name = PersonName(kanji: kanji, kana: kana)
      file.received = received
      file.assessment.overall = overall
      change(&file)
    }
  }

  /// The cases of the queue.
  static func files() throws -> [Case] {
    let noon = try noon()
    let mended = try Example.date("2026-11-16T01:00:00.000Z")
    return try [
      file(12, "髙橋 花子", "タカハシ ハナコ", daysAgo: 9, .look) { file in
        file.application.enrolment.name = PersonName(kanji: "電電 花子")
        file.application.address = PostalAddress(
          postalCode: "530-0001", prefecture: "大阪府", city: "大阪市北区", street: "梅田1丁目1番3号", building: "大阪駅前第3ビル 2101")
        file.application.phone = "06-6345-1234"
      },
      file(13, "葛󠄀城 𠮷郎", "カツラギ キチロウ", daysAgo: 7, .clear),
      file(21, "斎藤 一", "サイトウ ハジメ", daysAgo: 7, .conflict) { $0.assessment.flags = [.caution, .accountExists] },
      file(34, "Nguyễn Thị Minh Khai", "グエン ティ ミン カイ", daysAgo: 6, .ambiguous) { file in
        file.application.resubmits = "A-3"
        file.application.submitted = mended
      },
      file(107, "山田 太郎", "ヤマダ タロウ", daysAgo: 2, .look) { $0.application.kind = .changeEmail },
      file(108, "佐々木 結衣", "ササキ ユイ", daysAgo: 2, .noRecord) { $0.assessment.flags = [.forbiddenEvidence, .postalCode] },
      file(1_024, "李 承恩", "リ ショウオン", daysAgo: 1, .clear),
      file(1_025, "川端 やよい", "カワバタ ヤヨイ", daysAgo: 0, .clear),
      file(40, "渡邉 健", "ワタナベ ケン", daysAgo: 5, .conflict) { file in
        file.state = .proposed
        file.decision = DecisionRecord(
          decision: .approve(
            Approval(
              record: RecordKey(number: "07-1234"),
              seen: DocumentCheck(document: .passport, name: .now, birthDate: true, address: .notShown),
              reason: "本人に電話で確認した。")), by: Signature(name: "suzuki", osUser: "suzuki"), at: noon,
          secondPersonReasons: [.conflict])
      },
      file(41, "森 翔太", "モリ ショウタ", daysAgo: 3, .clear) { file in
        file.state = .rejected
        file.decision = DecisionRecord(
          decision: .reject(Rejection(reasons: ["no-student-record"], note: nil)),
          by: Signature(name: "suzuki", osUser: "suzuki"), at: noon, secondPersonReasons: [],
          due: noon.addingTimeInterval(600))
      },
    ]
  }

  /// Decisions whose mails have left, which the queue does not show unless they need somebody.
  static func announced() throws -> [Case] {
    let noon = try noon()
    func decided(_ file: inout Case) {
      file.state = .approved
      file.announced = noon.addingTimeInterval(-86_400)
      let seen = DocumentCheck(document: .driversLicence, name: .now, birthDate: true, address: .agrees)
      file.decision = DecisionRecord(
        decision: .approve(Approval(record: RecordKey(number: "07-1234"), seen: seen)),
        by: Signature(name: "suzuki", osUser: "suzuki"), at: noon.addingTimeInterval(-90_000), secondPersonReasons: [])
    }
    return try [
      file(8, "岡本 玲奈", "オカモト レイナ", daysAgo: 12, .clear, change: decided),
      file(9, "中村 浩", "ナカムラ ヒロシ", daysAgo: 11, .look) { file in
        decided(&file)
        file.isBounced = true
      },
      file(10, "小林 京子", "コバヤシ キョウコ", daysAgo: 10, .clear, change: decided),
    ]
  }

  /// A correction of the last of them, which somebody else proposed.
  static func corrections() throws -> [CaseID: NoteFact] {
    [10: NoteFact(name: "suzuki", at: try noon(), text: "同姓同名の別人の学籍だった。")]
  }

  /// All that is known of a case; the first has everything.
  static func facts(_ file: Case) throws -> DossierFacts {
    var facts = try Example.facts(file)
    if file.state == .waiting { facts.claim = ClaimFact(name: "sato", until: try noon().addingTimeInterval(900)) }
    let setting = try Example.setting()
    (facts.rejecting, facts.returning) = (setting.rejecting, setting.returning)
    if file.announced != nil { facts.notices = [try sentMail(of: file)] }
    if file.id == 34 { facts.mended = try mended(by: file) }
    guard file.id == 12 else { return facts }
    facts.notes = [NoteFact(name: "suzuki", at: try noon(), text: "窓口に来られた。改姓の書類は後日。")]
    facts.history = [
      HistoryFact(at: file.received, name: "portal", action: .applicationReceived),
      HistoryFact(at: try noon(), name: "suzuki", action: .applicationShown),
    ]
    facts.dealings = Dealings(
      applications: [
        RelatedApplication(
          id: 3, request: "A-3", kind: .new, state: .rejected, submitted: file.received,
          rejectedFor: ["no-student-record"], same: [.record, .picture])
      ])
    return facts
  }

  private static func mended(by file: Case) throws -> Case {
    var earlier = file
    earlier.id = 3
    earlier.state = .superseded
    earlier.application.applicant.birthDate = CalendarDate(year: 1988, month: 9, day: 6)
    earlier.application.phone = "06-6345-1234"
    earlier.decision = DecisionRecord(
      decision: .sendBack(
        SendingBack(
          items: [
            SendingBack.Item(field: "image-1", reason: "unreadable"),
            SendingBack.Item(field: "birth-date", reason: "expired"),
          ], note: nil)), by: Signature(name: "sato", osUser: "sato"), at: file.received, secondPersonReasons: [])
    return earlier
  }

  /// The reason for returning a picture that must not be kept.
  static let forbidden = ConfiguredReason(
    code: ConfiguredReason.forbiddenContent,
    text: Sentence(ja: "受け取ることのできない情報が写っています。", en: "The picture shows what we must not receive."))

  private static func sentMail(of file: Case) throws -> Notice {
    Notice(
      key: "k\(file.id)", application: file.id, account: nil, purpose: .approvedNew, recipient: file.application.email,
      subject: "", body: "", due: file.announced ?? file.received, state: .sent)
  }

  static let mail = DecisionMail(
    recipient: "hanako@example.jp", subject: "利用申請結果のお知らせ",
    body: """
      髙橋 花子 様

      証明書発行サービスの利用申請を承認しました。
      初回パスワード：…
      学籍番号：07-1234

      このメールは送信専用のアドレスからお送りしています。
      """)
}
