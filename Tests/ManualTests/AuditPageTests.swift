import Testing

@Suite struct AuditPageTests {
  @Test func `every action that the log knows has its line`() throws {
    let page = try Project.page("audit")
    let source = try Project.text("Sources/Domain/Audit/AuditEntry.swift")
    let actions = source.matches(of: #/case \w+ = "([a-z]+\.[a-z-]+)"/#).map { String($0.1) }
    try #require(actions.count > 20)
    let table = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { $0.prefix { $0 != "(" } }
    for action in actions { #expect(table.contains { $0.contains("`\(action)`") }, "\(action)") }
  }

  @Test func `the example is a chain that the verifier of the page accepts, and ends where the page says`() throws {
    let result = try AuditPage().verify(AuditPage().example)
    #expect(result.code == 0)
    #expect(result.output == "head \(try AuditPage().head)\n")
  }

  @Test func `the verifier names the entry whose successor does not fit`() throws {
    let altered = try AuditPage().example.replacing(#""kind":"real""#, with: #""kind":"reel""#)
    let result = try AuditPage().verify(altered)
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("entry 1 is not the one that entry 2 was linked to\n"))
  }

  @Test func `the verifier notices that the first entry is gone`() throws {
    let rest = try AuditPage().example.split(separator: "\n", maxSplits: 1)[1]
    let result = try AuditPage().verify(String(rest))
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("entry 1 is missing, 2 follows\n"))
  }

  @Test func `the verifier notices with a noted head that the last entry is gone`() throws {
    let first = try AuditPage().example.split(separator: "\n")[0]
    let result = try AuditPage().verify(first + "\n", head: AuditPage().head)
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("the head of entry 2 is not on this chain\n"))
  }

  @Test func `the verifier accepts an earlier head of the same chain`() throws {
    let page = try AuditPage()
    let before = try #require(page.example.firstMatch(of: #/"previous":"([0-9a-f]{64})","sequence":2/#)).1
    #expect(try page.verify(page.example, head: "1:\(before)").code == 0)
  }

  @Test func `the verifier needs nothing but Python's own library`() throws {
    let imports = try AuditPage().verifier.split(separator: "\n").filter { $0.contains("import ") }
    #expect(imports == ["import base64, hashlib, json, os, sys"])
  }

  @Test func `the verifier fits on two pages`() throws {
    #expect(try AuditPage().verifier.split(separator: "\n").count <= 130)
  }
}
