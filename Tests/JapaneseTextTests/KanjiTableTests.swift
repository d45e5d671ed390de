import Testing

@testable import JapaneseText

@Suite struct KanjiTableTests {
  @Test func `no representative is a variant, so that no chain joins two characters`() {
    let variants = Set(KanjiVariants.pairs.map(\.0))
    for (variant, representative) in KanjiVariants.pairs where variants.contains(representative) {
      Issue.record("U+\(String(variant, radix: 16)) U+\(String(representative, radix: 16))")
    }
  }

  @Test func `every character has one representative`() {
    let variants = KanjiVariants.pairs.map(\.0)
    #expect(Set(variants).count == variants.count)
  }

  @Test func `more than six hundred pairs are of Japanese names`() {
    let names = ScalarTable.pairs(KanjiVariants.oldForms + "\n" + KanjiVariants.registerForms)
    #expect(names.count > 600)
  }

  @Test func `every pair has two characters, so that none is lost in reading the table`() {
    let texts = [
      KanjiVariants.oldForms, KanjiVariants.registerForms, KanjiVariants.separatedForms, KanjiVariants.simplifiedForms,
      ConfusableKanji.lookalikes, ConfusableKanji.soundalikes, ConfusableKanji.merged, RadicalSymbols.supplement,
    ]
    for text in texts {
      let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      #expect(words.allSatisfy { $0.count == 2 })
    }
  }

  @Test(arguments: [("欠", "争"), ("斎", "斉"), ("棲", "栖"), ("憐", "怜"), ("碕", "崎"), ("礒", "磯"), ("祐", "裕"), ("啓", "慶")])
  func `characters that a chain of loose pairs would join stay apart`(one: String, other: String) {
    #expect(!sameBytes(KanjiFold.folded(one), KanjiFold.folded(other)))
  }

  @Test func `pairs that are confused are of representatives and never one character`() {
    for (one, other) in ConfusableKanji.pairs {
      let (left, right) = (Unicode.Scalar(code: one), Unicode.Scalar(code: other))
      #expect(KanjiFold.folded(left) == left && KanjiFold.folded(right) == right && left != right, "\(left)\(right)")
    }
    #expect(ConfusableKanji.pairs.count > 80)
  }

  @Test func `no pair that is confused stands there twice`() {
    let pairs = ConfusableKanji.pairs.map { [min($0.0, $0.1), max($0.0, $0.1)] }
    #expect(Set(pairs).count == pairs.count)
  }

  @Test func `what is confused is confused either way round`() {
    for (one, other) in ConfusableKanji.pairs {
      let (left, right) = (Unicode.Scalar(code: one), Unicode.Scalar(code: other))
      #expect(KanjiFold.confusable(left, right) && KanjiFold.confusable(right, left))
      #expect(!KanjiFold.confusable(left, left))
    }
  }
}
