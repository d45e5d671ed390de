/// Parts of names of foreign graduates: how the registrar writes them, how their holders do, and how they sound.
enum TrialForeignLists {
  /// Form of the registrar, form of China, reading of the kanji in Japan, as it sounds in Chinese, pinyin.
  static let chineseFamilies = """
    王,王,オウ,ワン,WANG 李,李,リ,リー,LI 張,张,チョウ,チャン,ZHANG 劉,刘,リュウ,リウ,LIU 陳,陈,チン,チェン,CHEN 楊,杨,ヨウ,ヤン,YANG
    黄,黄,コウ,ホアン,HUANG 趙,赵,チョウ,ジャオ,ZHAO 周,周,シュウ,ジョウ,ZHOU 呉,吴,ゴ,ウー,WU 徐,徐,ジョ,シュー,XU 孫,孙,ソン,スン,SUN
    馬,马,バ,マー,MA 朱,朱,シュ,ジュー,ZHU 胡,胡,コ,フー,HU 林,林,リン,リン,LIN 郭,郭,カク,グオ,GUO 何,何,カ,ホー,HE 高,高,コウ,ガオ,GAO
    羅,罗,ラ,ルオ,LUO 鄭,郑,テイ,ジョン,ZHENG 梁,梁,リョウ,リャン,LIANG 謝,谢,シャ,シエ,XIE 宋,宋,ソウ,ソン,SONG 許,许,キョ,シュー,XU
    鄧,邓,トウ,ダン,DENG 馮,冯,フウ,フォン,FENG 曹,曹,ソウ,ツァオ,CAO 蔡,蔡,サイ,ツァイ,CAI 葉,叶,ヨウ,イエ,YE
    """

  static let chineseGiven = """
    偉,伟,イ,ウェイ,WEI 芳,芳,ホウ,ファン,FANG 娜,娜,ナ,ナー,NA 敏,敏,ビン,ミン,MIN 静,静,セイ,ジン,JING 麗,丽,レイ,リー,LI
    強,强,キョウ,チャン,QIANG 磊,磊,ライ,レイ,LEI 軍,军,グン,ジュン,JUN 洋,洋,ヨウ,ヤン,YANG 勇,勇,ユウ,ヨン,YONG 艶,艳,エン,イエン,YAN
    傑,杰,ケツ,ジエ,JIE 涛,涛,トウ,タオ,TAO 明,明,メイ,ミン,MING 超,超,チョウ,チャオ,CHAO 華,华,カ,ホア,HUA 平,平,ヘイ,ピン,PING
    剛,刚,ゴウ,ガン,GANG 玲,玲,レイ,リン,LING 紅,红,コウ,ホン,HONG 文,文,ブン,ウェン,WEN 志,志,シ,ジー,ZHI 建,建,ケン,ジエン,JIAN
    国,国,コク,グオ,GUO 宇,宇,ウ,ユー,YU 欣,欣,キン,シン,XIN 雪,雪,セツ,シュエ,XUE 海,海,カイ,ハイ,HAI 龍,龙,リュウ,ロン,LONG
    """

  /// Kanji, reading in Japan, as it sounds in Korean, two usual Latin spellings.
  static let koreanFamilies = """
    金,キン,キム,KIM,GIM 李,リ,イ,LEE,YI 朴,ボク,パク,PARK,PAK 崔,サイ,チェ,CHOI,CHOE 鄭,テイ,チョン,JUNG,CHUNG 姜,キョウ,カン,KANG,GANG
    趙,チョウ,チョ,CHO,JO 尹,イン,ユン,YOON,YUN 張,チョウ,チャン,JANG,CHANG 林,リン,イム,LIM,IM 申,シン,シン,SHIN,SIN 安,アン,アン,AN,AHN
    """

  static let koreanGiven = """
    民,ミン,ミン,MIN 俊,シュン,ジュン,JUN 智,チ,ジ,JI 賢,ケン,ヒョン,HYUN 秀,シュウ,ス,SOO 英,エイ,ヨン,YOUNG 哲,テツ,チョル,CHUL 浩,コウ,ホ,HO
    恩,オン,ウン,EUN 美,ビ,ミ,MI 貞,テイ,ジョン,JUNG 善,ゼン,ソン,SUN 成,セイ,ソン,SUNG 熙,キ,ヒ,HEE 京,ケイ,ギョン,KYUNG 順,ジュン,スン,SOON
    """

  static let vietnameseFamilies = rows(
    """
    NGUYEN,グエン TRAN,チャン LE,レ PHAM,ファム HOANG,ホアン PHAN,ファン VU,ヴ DANG,ダン BUI,ブイ DO,ド
    """)
  static let vietnameseMiddles = rows(
    "VAN,ヴァン THI,ティ DUC,ドゥック MINH,ミン NGOC,ゴック HUU,ヒュー THU,トゥ XUAN,スアン")
  static let vietnameseGiven = rows(
    """
    LAN,ラン HUNG,フン ANH,アイン LINH,リン TUAN,トゥアン HOA,ホア MAI,マイ NAM,ナム THAO,タオ DUNG,ズン TRANG,チャン LONG,ロン HA,ハ SON,ソン HIEU,ヒエウ
    """)

  static let portugueseGiven = rows(
    """
    CARLOS,カルロス ANA,アナ EDUARDO,エドゥアルド MARIA,マリア PAULO,パウロ LUCAS,ルーカス JULIANA,ジュリアナ FERNANDA,フェルナンダ ROBERTO,ロベルト MARCOS,マルコス
    """)
  static let portugueseFamilies = rows(
    """
    SILVA,シルバ SANTOS,サントス OLIVEIRA,オリベイラ SOUZA,ソウザ PEREIRA,ペレイラ COSTA,コスタ LIMA,リマ ALMEIDA,アルメイダ
    """)

  static let indonesian = rows(
    """
    SUHARTONO,スハルトノ WULANDARI,ウランダリ SUPRIYADI,スプリヤディ KARTINI,カルティニ BUDIMAN,ブディマン SETIAWATI,スティアワティ HARTATI,ハルタティ \
    WIBOWO,ウィボウォ NUGROHO,ヌグロホ PURNOMO,プルノモ SUTRISNO,ストリスノ YULIANTI,ユリアンティ
    """)
  static let myanmar = rows(
    "AUNG,アウン SU,スー KYAW,チョー MYINT,ミン HTET,テッ WIN,ウィン KHIN,キン MOE,モー THANT,タント ZAW,ゾー HLAING,ライン NU,ヌ MAY,メイ TUN,トゥン")
  static let westernFamilies = rows(
    """
    SMITH,スミス JOHNSON,ジョンソン SHRESTHA,シュレスタ SHARMA,シャルマ O'BRIEN,オブライエン MUELLER,ミュラー DUPONT,デュポン KUMAR,クマル BROWN,ブラウン GARCIA,ガルシア
    """)
  static let westernGiven = rows(
    """
    JOHN,ジョン EMILY,エミリー ROBERT,ロバート BIKASH,ビカス RAHUL,ラフル MARY,メアリー HANS,ハンス CLAIRE,クレール ANNE,アン DAVID,デイビッド PRIYA,プリヤ LUIS,ルイス
    """)

  /// The rows of a list, taken apart.
  static func rows(_ text: String) -> [[String]] {
    text.split { $0 == " " || $0 == "\n" }.map { $0.split(separator: ",").map(String.init) }
  }
}
