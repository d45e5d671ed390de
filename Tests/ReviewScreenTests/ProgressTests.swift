import Domain
import JapaneseText
import Testing

@testable import ReviewScreen

@Suite struct ProgressTests {
  private var halfway: ProgressFacts {
    ProgressFacts(
      bundle: 3, bundles: 10, file: "P-20261121-0003.zip", bytesDone: 300_000_000, bytes: 600_000_000, requests: 2_500,
      seconds: 4)
  }

  private func line(_ facts: ProgressFacts, _ language: Language = .english, columns: Int = 200) -> String {
    ProgressLine.text(facts, in: language, columns: columns)
  }

  @Test func `a wide terminal shows everything`() {
    #expect(
      line(halfway)
        == "Bundle 3/10  [##########..........]  50%  300.0 MB/600.0 MB  75.0 MB/s  625 requests/s  0:04 left  P-20261121-0003.zip"
    )
    #expect(
      line(halfway, .japanese)
        == "申請データ 3/10  [##########..........]  50%  300.0 MB/600.0 MB  75.0 MB/s  625 件/秒  残り 0:04  P-20261121-0003.zip"
    )
  }

  @Test(arguments: Language.allCases)
  func `no terminal is too narrow, and the last column stays free`(language: Language) {
    for columns in 0...200 {
      #expect(DisplayWidth.columns(line(halfway, language, columns: columns)) <= max(columns - 1, 0), "\(columns)")
    }
  }

  @Test func `a narrow terminal drops the file's name first, and the share of the work last`() {
    #expect(!line(halfway, columns: 100).contains("P-20261121"))
    #expect(line(halfway, columns: 100).contains("[####"))
    #expect(line(halfway, columns: 30) == "Bundle 3/10  50%  0:04 left")
    #expect(line(halfway, .japanese, columns: 26) == "申請データ 3/10  50%")
  }

  @Test func `nothing is said of rates and remaining time within the first second, or before anything is done`() {
    var facts = halfway
    facts.seconds = 0.9
    #expect(!line(facts).contains("/s"))
    #expect(!line(facts).contains("left"))
    facts.seconds = 60
    facts.bytesDone = 0
    #expect(!line(facts).contains("left"))
  }

  @Test(arguments: [(1, "  1:39 left"), (60, "  1:39:00 left"), (600, "  16:30:00 left")])
  func `the remaining time comes from the bytes`(slowness: Double, words: String) {
    var facts = halfway
    facts.bytesDone = 6_000_000
    facts.seconds = slowness
    #expect(line(facts).contains(words))
  }

  @Test func `no time is told that is beyond all patience, or foretold by a handful of bytes`() {
    var facts = halfway
    facts.bytesDone = 6_000_000
    facts.seconds = 4_000
    #expect(!line(facts).contains("left"))
    facts.bytesDone = 5_999_999
    facts.seconds = 4
    #expect(!line(facts).contains("left"))
  }

  @Test func `files that grew, shrank or hold nothing leave the share between 0 and 100`() {
    var facts = halfway
    facts.bytesDone = facts.bytes * 2
    #expect(line(facts).contains(" 100%"))
    #expect(line(facts).contains("0:00 left"))
    facts.bytesDone = -5
    #expect(line(facts).contains(" 0%"))
    facts.bytes = 0
    #expect(line(facts).contains(" 0%"))
  }

  @Test func `a file's name cannot move the cursor`() {
    var facts = halfway
    facts.file = "\u{1B}[2Jx\r.zip"
    #expect(!line(facts).unicodeScalars.contains { $0.value < 0x20 })
    #expect(line(facts).hasSuffix("\u{241B}[2Jx\u{240D}.zip"))
  }

  @Test func `a name too long is cut by its columns`() {
    var facts = halfway
    facts.file = String(repeating: "申", count: 40)
    #expect(line(facts).hasSuffix("  " + String(repeating: "申", count: 14) + "…"))
  }

  @Test func `it is drawn ten times a second at most`() {
    var pace = ProgressPace()
    let drawn = [0, 0.09, 0.1, 0.19, 5].filter { pace.isDue(at: $0) }
    #expect(drawn == [0, 0.1, 5])
  }
}
