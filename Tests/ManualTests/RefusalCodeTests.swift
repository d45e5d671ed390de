import Testing

@Suite struct RefusalCodeTests {
  @Test func `the page of refusals explains every code of the source, and no other`() throws {
    let explained = explained(in: try Project.page("refusals"))
    let codes = try codes(inSourceBelow: "Sources/Domain/Refusals")
    #expect(codes.subtracting(explained) == [])
    #expect(explained.subtracting(codes) == [])
  }

  @Test func `the page of student records explains every code of a row`() throws {
    let source = try Project.text("Sources/Domain/Records/StudentFileFault.swift")
    let codes = Set(source.matches(of: #/"(row\.[a-z-]+)"/#).map { String($0.1) })
    try #require(!codes.isEmpty)
    #expect(try explained(in: Project.page("student-records")) == codes)
  }

  @Test func `the page of places explains every code of a row`() throws {
    let source = try Project.text("Sources/Domain/Places/PublishedRowFault.swift")
    let codes = Set(source.matches(of: #/"(place\.[a-z-]+)"/#).map { String($0.1) })
    try #require(!codes.isEmpty)
    #expect(try explained(in: Project.page("places")) == codes)
  }

  /// Codes that begin a line of a table, with a meaning beside them.
  private func explained(in page: String) -> Set<String> {
    Set(page.matches(of: #/(?m)^\| `([a-z]+\.[a-z0-9-]+)` \| [^|]+ \|/#).map { String($0.1) })
  }

  /// Codes that are written out, and those that names of members make of their cases.
  private func codes(inSourceBelow folder: String) throws -> Set<String> {
    let source = try Project.source(below: folder)
    let written = source.matches(of: #/: "([a-z0-9]+\.[a-z0-9-]+)"/#).map { String($0.1) }
    try #require(written.count > 50)
    return Set(written).union(try memberNameCodes(in: source))
  }

  private func memberNameCodes(in source: String) throws -> [String] {
    let start = try #require(source.range(of: "enum MemberNameFault"))
    let body = source[start.upperBound...].prefix { $0 != "}" }
    let cases = body.matches(of: #/\n +case (\w+)(?: = "([a-z0-9-]+)")?/#)
    try #require(cases.count > 5)
    return cases.map { "container.name-" + ($0.2 ?? $0.1) }
  }
}
