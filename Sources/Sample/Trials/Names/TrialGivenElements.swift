import Domain

/// Halves of given names: readings with the kanji that parents choose for them, by sex and generation.
enum TrialGivenElements {
  /// A half with its spellings.
  struct Half {
    var kana: String
    var kanji: [String]
  }

  static func halves(_ text: String) -> [Half] {
    text.split(separator: " ").compactMap { word in
      let parts = word.split(separator: "/")
      guard parts.count == 2 else { return nil }
      return Half(kana: String(parts[0]), kanji: parts[1].map(String.init))
    }
  }

  static let olderMale = (
    halves(
      """
      カズ/和一数 ヒデ/秀英 マサ/正昌雅政 ヨシ/義吉良芳喜 トシ/俊敏利寿 ノブ/信伸 タカ/孝隆貴高 ヤス/康保安泰 ミツ/光満 ヒロ/弘博宏浩 フミ/文史 \
      テル/輝照 シゲ/茂重 キヨ/清 タケ/武健 アキ/昭明章 ユキ/幸行 ノリ/則典憲 ケン/健賢 シン/真信伸 コウ/孝浩幸 エイ/栄英 ジュン/純順 テツ/哲鉄 \
      ユウ/勇雄裕
      """),
    halves("オ/夫雄男 ヒコ/彦 ユキ/之行幸 アキ/明昭秋 ノリ/則典範 ヒロ/弘博浩 シ/志史司士 ジ/二治司次 イチ/一市 ロウ/郎朗 ゾウ/三造蔵 ミ/巳実")
  )

  static let youngerMale = (
    halves(
      """
      リョウ/亮涼遼良 ユウ/悠優勇祐裕雄 ショウ/翔祥将章 ハル/陽晴春 ソウ/颯蒼壮奏 コウ/航光晃康 ダイ/大 ケン/健賢謙 タク/拓卓 カズ/和一 ナオ/直尚 \
      ヒロ/大宏博寛 シュン/俊駿瞬 レン/蓮廉 トモ/智友知 マサ/真雅将 タカ/貴隆孝 ヨシ/義良 シン/真慎伸 ジュン/純淳 セイ/誠聖 リュウ/竜龍 アツ/敦篤 \
      モト/元基 ケイ/圭慶敬 ユキ/幸行
      """),
    halves("タ/太汰多 ト/人斗翔 キ/樹輝希貴 マ/真馬磨 ヤ/也哉弥 スケ/介輔佑祐 ゴ/吾悟 ヘイ/平 ジ/司治二 イチ/一 ノスケ/之介 アキ/明章 シ/志史士")
  )

  static let olderFemale = (
    halves(
      """
      カズ/和一 ヒデ/秀英 マサ/雅正昌 ヨシ/芳美良佳 トシ/敏俊年 ノブ/信伸 タカ/孝貴隆 ヤス/安康泰 ミツ/光充 ヒロ/弘裕博浩 フミ/文史富 テル/照輝 \
      シゲ/茂重 キヨ/清喜 サチ/幸祥 アキ/昭明晶 ユキ/幸雪由 ノリ/典紀規 ケイ/恵敬圭 エイ/栄英 ジュン/順純淳 レイ/玲礼麗 チ/千智知 ミ/美三 クニ/邦国 \
      スミ/澄純 トモ/友智朋 ハル/春晴 マ/真麻 ユ/由友
      """),
    halves("コ/子 エ/江恵枝 ミ/美実 ヨ/代世 カ/香佳 ナ/奈 リ/里理 コ/子 コ/子 ヨ/代")
  )

  static let youngerFemale = (
    halves(
      """
      ミ/美未実 ユ/由優結 ア/亜明愛 サ/沙紗早 マ/真麻舞 リ/里莉梨理 ナ/奈菜那 ハル/春晴陽遥 ヒ/日陽 モ/萌百 カ/香佳花 チ/千知 ユイ/結唯 アヤ/彩綾 \
      トモ/友智朋 エ/絵恵 マイ/舞 ユウ/優夕裕 ココ/心 レイ/玲礼 スズ/鈴涼 シ/志詩 コト/琴 メ/芽 キ/希季 ホ/穂帆 ノ/乃 ワ/和
      """),
    halves("カ/香花佳夏 ナ/奈菜那 ミ/美実未 リ/里莉梨 ホ/穂帆歩 キ/希紀季 ユ/優由 エ/恵絵江 コ/子 ノ/乃 ネ/音 サ/紗沙 イ/衣依 ウ/羽 オ/緒央")
  )
}
