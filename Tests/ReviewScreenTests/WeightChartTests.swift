import Domain
import Foundation
import JapaneseText
import Testing

@testable import ReviewScreen

@Suite struct WeightChartTests {
  private static let fields: [FieldVerdict] = [
    field(.studentNumber, .same, 16.6), field(.nameKanji, .equivalent, 11.3), field(.birthDate, .same, 13.8),
    field(.sex, .same, 1), field(.faculty, .different, -3), field(.address, .different, 0),
  ]

  private static func field(_ field: ComparedField, _ verdict: Verdict, _ weight: Double) -> FieldVerdict {
    FieldVerdict(field: field, stated: "x", recorded: "y", verdict: verdict, weight: weight)
  }

  private static func chart(_ language: Language, width: Int = 80, _ ink: ChartInk = .blocks) -> WeightChart {
    WeightChart(fields, total: 39.7 - log2(100_000), language: language, width: width, ink: ink)
  }

  @Test func `the bars of a record in English`() {
    #expect(
      Self.chart(.english).title.en
        == "Sum of the weights (a mark is 2 bits; right: for, left: against the record)")
    #expect(
      Self.chart(.english).lines == [
        "  one of 100,000 student records    -16.6  ░░░░░░░░|",
        "  Student number                    +16.6          |▐▐▐▐▐▐▐▐",
        "  Name (kanji)                      +11.3          |▐▐▐▐▐▐",
        "  Date of birth                     +13.8          |▐▐▐▐▐▐▐",
        "  Sex                                +1.0          |▐",
        "  Faculty                            -3.0        ░░|",
        "  Sum                               +23.1          |▐▐▐▐▐▐▐▐▐▐▐▐",
      ])
  }

  @Test func `the bars of a record in Japanese, where the terminal knows ASCII only`() {
    #expect(
      Self.chart(.japanese).title.ja == "重みの合計（1 目盛り 2 ビット。右は本人とみる材料、左は反対の材料）")
    #expect(
      Self.chart(.japanese, .ascii).lines == [
        "  学籍 100,000 件のうちの 1 件    -16.6  --------|",
        "  学籍番号                        +16.6          |########",
        "  氏名（漢字）                    +11.3          |######",
        "  生年月日                        +13.8          |#######",
        "  性別                             +1.0          |#",
        "  学部・研究科                     -3.0        --|",
        "  合計                            +23.1          |############",
      ])
  }

  @Test func `a wider window has a finer scale`() {
    #expect(Self.chart(.english, width: 90).title.en.contains("a mark is 1 bit;"))
    #expect(Self.chart(.english, width: 90).lines.last?.count { $0 == "▐" } == 23)
  }

  @Test(arguments: [40, 60, 80, 132], ChartInk.allCases)
  func `no line is wider than the window, on terminals that draw ambiguous characters wide too`(
    width: Int, ink: ChartInk
  ) {
    for language in Language.allCases {
      let lines = Self.chart(language, width: width, ink).lines
      // The dot of 学部・研究科 is the label's.
      #expect(lines.allSatisfy { DisplayWidth.columns($0, ambiguousIsWide: true) <= width })
      #expect(lines.allSatisfy { $0.contains("|") })
    }
  }

  @Test func `bars on either side can be told apart without colour`() {
    for ink in ChartInk.allCases { #expect(ink.inFavour != ink.against) }
    #expect(ChartInk.ascii.inFavour.isASCII && ChartInk.ascii.against.isASCII)
  }

  @Test func `weights that no bar could show do no harm`() {
    let wild = [Self.field(.phone, .same, .infinity), Self.field(.address, .same, -1e9)]
    let lines = WeightChart(wild, total: .nan, language: .english, ink: .ascii).lines
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { DisplayWidth.columns($0) <= 80 })
  }

  @Test func `the sheet shows the chart beside its table, and a plain sheet the same in words`() throws {
    let file = try Example.file { file in
      file.assessment.fields = Self.fields
      file.assessment.weight = 39.7 - log2(100_000)
    }
    let zone = try Example.tokyo()
    let table = DossierView(
      try Example.facts(file), language: .english, zone: zone, layout: .table, ink: .blocks)
    #expect(table.lines.contains("  Sum                               +23.1          |▐▐▐▐▐▐▐▐▐▐▐▐"))
    let plain = DossierView(try Example.facts(file), language: .english, zone: zone)
    #expect(plain.lines.contains("  one of 100,000 student records: -16.6 bits"))
    #expect(!plain.lines.contains { $0.contains("|") })
    #expect(plain.chart.contains("  Sum                               +23.1          |############"))
  }

  @Test func `w draws the chart in the loop, and says where there is nothing to draw`() throws {
    let unknown = try Example.file(2) { $0.assessment.fields = [] }
    var desk = try Desk([Example.file(1), unknown], heldByOthers: [])
    try desk.type("w")
    #expect(desk.text.contains("Sum of the weights"))
    #expect(desk.text.contains("|####"))
    try desk.type("n", "w")
    #expect(desk.text.contains("There is no record whose weight could be shown."))
  }
}
