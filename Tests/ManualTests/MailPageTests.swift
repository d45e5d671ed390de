import Testing

@Suite struct MailPageTests {
  @Test func `every template is on its page, and the page names no other`() throws {
    let files = try Project.names(in: "Sources/Outgoing/Templates").map { $0.replacing(".mustache", with: "") }
    let page = try #require(try Project.page("mail-templates").components(separatedBy: "\n## 2.").first)
    let first = page.matches(of: #/(?m)^\| (`[^|]+`) \|/#).map { String($0.1) }.joined(separator: " ")
    let rows = first.matches(of: #/`([a-z-]+)`/#).map { String($0.1) }
    #expect(Set(rows).union(["footer-ja", "footer-en"]) == Set(files))
    #expect(Set(rows).count == rows.count)
    #expect(page.contains("`footer-ja` and `footer-en`"))
  }

  @Test func `every placeholder of the built-in templates is explained`() throws {
    let page = try Project.page("mail-templates").components(separatedBy: "\n## 3.")
    try #require(page.count == 2)
    let explained = Set(page[1].matches(of: #/`([a-z_]+)`/#).map { String($0.1) })
    for file in try Project.names(in: "Sources/Outgoing/Templates") {
      let tags = try Project.text("Sources/Outgoing/Templates/\(file)").matches(of: #/\{\{[#^]?([a-z_]+)\}\}/#)
      #expect(Set(tags.map { String($0.1) }).subtracting(explained) == [], "\(file)")
    }
  }
}
