import Domain
import Foundation
import Testing

@testable import Intake

/// Refusals go into receipts, logs and terminals: no value of a request may be among their facts.
@Suite struct RefusalPrivacyTests {
  private let values = [
    "hanako@example.jp", "電電 花子", "female", "1988-09-09", "<lastEnrolled>2011-03", "外国語学部", "外国語学科", "graduated",
    "JP", "530-0001", "06-1234-5678", "drivers-licence", "2026-11-21T21:02:00+09:00", "images/1-front.jpg",
  ]

  @Test func `no wrong value is repeated in its refusal`() {
    for value in values {
      let start = value.hasPrefix("<") ? String(value.prefix { $0 != ">" }) + ">" : ""
      let secret = String(repeating: "ひみつ", count: 90)
      let refusals = RequestSample().with(value, start + secret).parsed().refusals
      #expect(!refusals.isEmpty, "\(value)")
      #expect(!"\(refusals)".contains("ひみつ"), "\(value)")
    }
  }

  @Test func `no text of a broken file is repeated in its refusal`() {
    for broken in ["<kana>ひみつ</kanji>", "ひみつ&ひみつ;", "ひみつ\u{1}", "<x:a b='ひみつ'/>", "<!DOCTYPE ひみつ>", "<ひみつ"] {
      let refusals = RequestSample().with("<sex>", broken + "<sex>").parsed().refusals
      #expect(refusals.count == 1)
      #expect(!"\(refusals)".contains("ひみつ"))
    }
  }
}
