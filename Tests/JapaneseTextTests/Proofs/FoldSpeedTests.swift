import Foundation
import JapaneseText
import Testing

/// How many names a second the folds take.
///
/// `.ci/proofs/folds speed` runs it optimised. Nothing is asserted of time.
@Suite struct FoldSpeedTests {
  private static let isAsked = ProcessInfo.processInfo.environment["SHINSA_FOLD_SPEED"] != nil

  @Test(.enabled(if: isAsked)) func `the speed of every fold is printed`() {
    measure("KanjiFold.folded", Self.kanji, KanjiFold.folded)
    measure("KanaFold.folded", Self.kana, KanaFold.folded)
    measure("WidthFold.folded", Self.kana, WidthFold.folded)
    measure("RomajiFold.spelling(ofKana:)", Self.kana, RomajiFold.spelling(ofKana:))
    measure("RomajiFold.folded", Self.romaji, RomajiFold.folded)
    measure("NumberFold.studentNumber", Self.numbers, NumberFold.studentNumber)
    measure("NumberFold.telephone", Self.telephones, NumberFold.telephone)
    measure("AddressFold.folded", Self.addresses, AddressFold.folded)
    measure("DateReading.day", Self.dates) { DateReading.day($0).map { "\($0.year)" } ?? "" }
  }

  /// The best of five passes, so that what else the machine does counts as little as can be.
  private func measure(_ name: String, _ texts: [String], _ fold: (String) -> String) {
    let rounds = 20_000
    var best = Double.infinity
    var bytes = 0
    for _ in 0..<5 {
      let time = ContinuousClock().measure {
        for _ in 0..<rounds {
          for text in texts { bytes &+= fold(text).utf8.count }
        }
      }
      best = min(best, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    }
    #expect(bytes > 0)
    print("folds speed \(name) \(Int(Double(rounds * texts.count) / best)) a second")
  }

  private static let kanji = [
    "佐藤 浩", "髙橋 一郎", "鈴木　花子", "渡邊 健太", "山﨑 恵", "田中 太郎", "伊藤 美咲", "佐々木 翔", "小林 さくら", "加藤 慎之介",
  ]
  private static let kana = [
    "サトウ ヒロシ", "タカハシ イチロウ", "ｽｽﾞｷ ﾊﾅｺ", "わたなべ けんた", "ヤマザキ メグミ", "タナカ タロウ", "イトウ ミサキ", "ササキ ショウ",
    "コバヤシ サクラ", "カトウ シンノスケ",
  ]
  private static let romaji = ["SATO HIROSHI", "Takahashi Ichirō", "SUZUKI HANAKO", "WATANABE KENTA", "OHNO MEGUMI"]
  private static let numbers = ["07-1234", "０７－１２３４", "12345678", "A07-012"]
  private static let telephones = ["090-1234-5678", "03-1234-5678", "+81 90-1234-5678", "０９０１２３４５６７８"]
  private static let addresses = ["大阪府大阪市北区梅田三丁目1番1号", "東京都千代田区霞が関１－２－３ コーポ203号室", "京都市中京区上本能寺前町488番地"]
  private static let dates = ["1988-09-09", "昭和63年9月9日", "S63.9.9", "昭和六十三年九月九日"]
}
