import Manual
import Testing

/// Comments and pages cite pages and their sections: those have to be there.
@Suite struct CitationTests {
  @Test func `what a comment cites of the manual is there`() throws {
    let source = try Project.source(below: "Sources")
    // Comments wrap where they like, also inside of a citation.
    let flowing = source.replacing(#/\n\s*\/\/\/?\s*/#, with: " ")
    let citations = flowing.matches(of: #/manual: ([a-z-]+)(?:, ([^);.]+))?/#)
    try #require(citations.count > 50)
    for citation in citations {
      let headings = try headings(ofPage: String(citation.1))
      guard let place = citation.2 else { continue }
      let numbers = place.matches(of: #/\b\d+\b/#).map { String($0.0) }
      for number in numbers { #expect(headings.contains { $0.hasPrefix("\(number). ") }, "\(citation.0)") }
      if numbers.isEmpty {
        #expect(headings.contains { $0.lowercased().contains(place.lowercased()) }, "\(citation.0)")
      }
    }
  }

  @Test(arguments: ManualTopic.all.map(\.name))
  func `a section that a page cites of another is there, in Japanese that of the Japanese part`(_ name: String) throws {
    let pages = Set(ManualTopic.all.map(\.name))
    let parts = try Project.page(name).components(separatedBy: "\n## 日本語\n")
    for citation in parts[0].matches(of: #/`([a-z-]+)`, (?:sections? )?(\d+)(?: and (\d+))?/#)
    where pages.contains(String(citation.1)) {
      let headings = try headings(ofPage: String(citation.1))
      for number in [citation.2, citation.3].compactMap(\.self) {
        #expect(headings.contains { $0.hasPrefix("\(number). ") }, "\(citation.0)")
      }
    }
    for citation in parts[1].matches(of: #/`([a-z-]+)` の (\d+)/#) where pages.contains(String(citation.1)) {
      let cited = try Project.page(String(citation.1))
      // A Japanese part without sections of its own points to the English ones.
      let japanese = try #require(cited.components(separatedBy: "\n## 日本語\n").last)
      let mark = japanese.contains("\n### ") ? "\n### " : "\n## "
      #expect(cited.contains("\(mark)\(citation.2). "), "\(citation.0)")
    }
  }

  /// The headings of a page's sections.
  private func headings(ofPage name: String) throws -> [String] {
    let page = try #require(ManualTopic.all.first { $0.name == name }, "\(name)").text
    return page.matches(of: #/(?m)^## (.+)$/#).map { String($0.1) }
  }
}
