/// Symbols for radicals that look like a kanji and get into names when text is copied from a PDF.
enum RadicalSymbols {
  /// The kanji of U+2F00 to U+2FD5 (Kangxi Radicals), in order: their compatibility decompositions.
  static let from2F00 = """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋\
    弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石\
    示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長\
    門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
    """

  /// Those of U+2E80 to U+2EF3 (CJK Radicals Supplement) that are drawn like a whole kanji, as pairs.
  static let supplement = """
    ⺟母 ⺠民 ⻁虎 ⻄西 ⻆角 ⻋车 ⻑長 ⻒長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻲亀 ⻳龟 ⺒巳 ⺩王 ⻅见
    """
}
