import Domain

/// Names of foreign graduates: family name first, in several parts, of one part, with and without kanji.
struct ForeignName: Hashable, Sendable {
  var name: PersonName
  var otherName: String?
  var nationality: String
  var sex: Sex

  /// Reads lines of nationality, sex, romaji, kana, and kanji and name in daily use where there are any.
  static let all: [ForeignName] = text.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6 else { return nil }
    let kanji = parts[4].isEmpty ? nil : parts[4]
    return ForeignName(
      name: PersonName(kanji: kanji, kana: parts[3], romaji: parts[2]),
      otherName: parts[5].isEmpty ? nil : parts[5], nationality: parts[0], sex: parts[1] == "F" ? .female : .male)
  }

  private static let text = """
    CHN,M,ZHANG WEI,チョウ イ,張 偉,
    CHN,F,WANG FANG,オウ ホウ,王 芳,
    CHN,M,LI MING,リ メイ,李 明,
    CHN,F,LIU YANG,リュウ ヨウ,劉 洋,
    CHN,F,CHEN JING,チン セイ,陳 静,
    CHN,M,ZHAO LEI,チョウ ライ,趙 磊,
    TWN,F,LIN MEI-HUI,リン ビケイ,林 美恵,
    TWN,M,HUANG CHIH-MING,コウ シメイ,黄 志明,
    KOR,M,KIM MINJUN,キム ミンジュン,金 民俊,金田 俊
    KOR,F,LEE SEOYEON,イ ソヨン,李 書妍,
    KOR,F,PARK JIWOO,パク ジウ,朴 智佑,木下 智子
    KOR,M,CHOI HYUNWOO,チェ ヒョヌ,崔 賢宇,
    VNM,F,NGUYEN THI LAN,グエン ティ ラン,,
    VNM,M,TRAN VAN HUNG,チャン ヴァン フン,,
    VNM,F,PHAM THI MINH ANH,ファム ティ ミン アイン,,
    IDN,M,SUHARTONO,スハルトノ,,
    IDN,F,WULANDARI,ウランダリ,,
    MMR,F,AUNG SU SU,アウン スー スー,,
    THA,M,SOMCHAI JAIDEE,ソムチャイ ジャイディー,,
    NPL,M,SHRESTHA BIKASH KUMAR,シュレスタ ビカス クマル,,
    IND,M,SHARMA RAHUL,シャルマ ラフル,,
    USA,M,SMITH JOHN ROBERT,スミス ジョン ロバート,,
    USA,F,JOHNSON EMILY,ジョンソン エミリー,,山田 エミリー
    GBR,F,O'BRIEN MARY ANNE,オブライエン メアリー アン,,
    BRA,M,SILVA SATO CARLOS EDUARDO,シルバ サトウ カルロス エドゥアルド,,佐藤 カルロス
    BRA,F,TANAKA OLIVEIRA ANA,タナカ オリヴェイラ アナ,,田中 アナ
    DEU,M,MUELLER HANS-PETER,ミュラー ハンスペーター,,
    FRA,F,DUPONT CLAIRE,デュポン クレール,,
    """
}
