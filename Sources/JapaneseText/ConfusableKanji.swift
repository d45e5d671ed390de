/// Pairs of kanji that look or read so much alike that forms confuse them; each is a character of its own.
enum ConfusableKanji {
  static func contains(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    pairs.contains(key(one, other))
  }

  private static func key(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> UInt64 {
    UInt64(min(one.value, other.value)) << 32 | UInt64(max(one.value, other.value))
  }

  private static let pairs = Set(
    ScalarTable.pairs(lookalikes + "\n" + soundalikes).map { pair in
      key(Unicode.Scalar(code: pair.0), Unicode.Scalar(code: pair.1))
    })

  private static let lookalikes = """
    斎斉 崎埼 藤籐 己巳 巳已 己已 末未 幸辛 土士 千干 太大 太犬 大犬 祐佑 裕祐 裕佑 田由 由申 田申 真直 貢責
    俊駿 博搏 博傅 郎朗 輔補 網綱 鋼綱 栗粟 荻萩 茨荻 柿杮 崇祟 侯候 微徴 亨享 宣宜 冶治 瑛英 遼僚 遼瞭 涼諒
    央夫 夫天 矢失 功巧 壮荘 荘庄 阪坂 岡丘 脇協 菅管 菅萱 蔭陰 堀掘 壇檀 祇祗 沼沿 晴睛 伸仲 得徳 今令 李季
    采釆 彩採 哲晢 綾稜 稜凌 凌陵 綾陵 暉揮 緑録 聡総 薫董 董菫 茉莱 沙紗 球琉 桶樋 槙慎 植椎 桂佳 往住 工江
    石右 右古 吉古 酒洒
    """

  private static let soundalikes = """
    知智 輝暉 輝煇 昭照 章彰 浩皓 皓晧 耀燿 映暎 哲喆 弦絃 糾糺 岩巌 叶葉 辰竜 彗慧 恵慧 裕優 伊井 庄荘 亘亙
    """
}
