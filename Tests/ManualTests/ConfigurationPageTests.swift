import Testing

@Suite struct ConfigurationPageTests {
  @Test func `every section and key of the written configuration is explained`() throws {
    let page = try Project.page("configuration")
    let file = try Project.text("Sources/shinsa/Defaults/shinsa.yaml")
    var section = ""
    var missing: [String] = []
    for line in file.split(separator: "\n") {
      // Examples are comments that are indented; prose is not.
      guard let match = line.firstMatch(of: #/^( *)(?:#(?=  ))?( *)([a-z0-9-]+):/#) else { continue }
      let indent = match.1.count + match.2.count
      let key = String(match.3)
      if indent == 0 { section = key }
      switch (section, indent) {
      // Lists and names of the example university, explained as a whole.
      case ("university", 1...), ("senders", 1...), ("reject-reasons", 1...), ("return-reasons", 1...): break
      case (_, 0): if !page.contains("`\(key)") { missing.append(key) }
      default: if !page.contains(".\(key)") { missing.append("\(section).\(key)") }
      }
    }
    #expect(section == "retention")
    #expect(missing == [])
  }

  @Test func `every field of the form has its code on the page`() throws {
    let page = try Project.page("configuration")
    let source = try Project.text("Sources/Domain/Settings/Form.swift")
    let start = try #require(source.range(of: "enum FormField"))
    let body = source[start.upperBound...].prefix { $0 != "}" }
    var codes: [String] = []
    for line in body.split(separator: "\n") where line.contains("  case ") {
      let named = line.matches(of: #/"([a-z-]+)"/#).map { String($0.1) }
      let plain = line.trimmingPrefix(#/ +case /#).split(separator: ", ").map(String.init)
      codes += named.isEmpty ? plain : named
    }
    try #require(codes.count > 20)
    for code in codes { #expect(page.contains("`\(code)`"), "\(code)") }
  }
}
