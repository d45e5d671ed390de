import Domain
import Testing

@testable import ReviewScreen

@Suite struct ReviewKeyTests {
  @Test func `keys can be told apart in both languages`() {
    let words = ReviewKey.allCases.map(\.sentence)
    #expect(Set(words.map(\.ja)).count == words.count)
    #expect(Set(words.map(\.en)).count == words.count)
    #expect(words.allSatisfy { $0.en.unicodeScalars.allSatisfy(\.isASCII) })
  }
}
