import Domain
import Testing
import Wording

@Suite struct BounceWordingTests {
  private static let faults: [BounceFault] =
    [
      .empty, .tooLarge(bytes: 11, limit: 10), .notAMessage, .severalReports, .tooDeep(limit: 20),
      .tooManyParts(limit: 200), .boundaryMissing, .truncated, .noStatus, .noRecipients, .noMessageID,
    ] + OtherMail.allCases.map { .notAReport(looksLike: $0) }

  @Test func `every fault of a report has a sentence of its own in each language`() {
    let sentences = Self.faults.map(\.sentence)
    #expect(Set(sentences.map(\.ja)).count == Self.faults.count)
    #expect(Set(sentences.map(\.en)).count == Self.faults.count)
    #expect(sentences.allSatisfy { $0.ja.hasSuffix("。") && $0.en.hasSuffix(".") })
  }

  @Test func `a report that only people can read is looked up by hand`() {
    let qmail = BounceFault.notAReport(looksLike: .qmail).sentence
    #expect(
      qmail.ja
        == "標準の不達通知（RFC 3464）ではなく、qmail 独自の形式です。通知を読み、`shinsa find 宛先のアドレス` で該当の申請を探して対応してください。")
    #expect(qmail.en.hasSuffix("Read it, look up the application with `shinsa find ADDRESS`, and see to it by hand."))
    let large = BounceFault.tooLarge(bytes: 11, limit: 10).sentence
    #expect(large.ja.contains("10 バイトまでですが、11 バイト") && large.en.contains("at most 10 bytes; this file has 11"))
  }

  @Test func `what became of a mail is told in each language`() {
    let sentences = BounceReport.Action.allCases.map(\.sentence)
    #expect(Set(sentences.map(\.ja)).count == 5 && Set(sentences.map(\.en)).count == 5)
  }
}
