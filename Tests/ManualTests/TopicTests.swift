import Foundation
import Manual
import Testing

@Suite struct TopicTests {
  @Test func `every page in the folder is a topic, and every topic is a page`() throws {
    let pages = try Project.names(in: "Sources/Manual/Topics").filter { $0.hasSuffix(".md") }.map { $0.dropLast(3) }
    #expect(Set(pages) == Set(ManualTopic.all.map { $0.name[...] }))
  }

  @Test(arguments: ManualTopic.all.map(\.name))
  func `a page has a title that says more than its name`(_ name: String) throws {
    let topic = try #require(ManualTopic.all.first { $0.name == name })
    #expect(topic.text.hasPrefix("# "))
    #expect(topic.title.count > name.count)
  }

  @Test(arguments: ManualTopic.all.map(\.name))
  func `a page says the essentials in Japanese, after the English`(_ name: String) throws {
    let parts = try Project.page(name).components(separatedBy: "\n## 日本語\n")
    try #require(parts.count == 2)
    #expect(parts[0].contains("\n## "))
    let kana = parts[1].unicodeScalars.count { (0x3041...0x30FF).contains($0.value) }
    #expect(kana >= 100)
  }

  @Test(arguments: ["overview", "decisions", "training", "staff"])
  func `a page for staff is whole in Japanese: as many sections as its English has or nearly`(_ name: String) throws {
    let parts = try Project.page(name).components(separatedBy: "\n## 日本語\n")
    try #require(parts.count == 2)
    let english = parts[0].matches(of: #/(?m)^## \d/#).count
    let japanese = parts[1].matches(of: #/(?m)^### \d/#).count
    #expect(japanese >= english - 1)
  }

  @Test(arguments: ManualTopic.all.map(\.name))
  func `no page names a path of a machine`(_ name: String) throws {
    // Where the Debian package puts things is the same on every machine.
    let page = try Project.page(name).replacing(#/\/var\/lib\/shinsa\b|\/etc\/sudoers\.d\/shinsa\b/#, with: "HOME")
    let paths = page.matches(
      of: #/(?:^|[\s"'`(=])\/(?:home|usr|etc|var|tmp|root|opt|work|srv|Users)\b/#)
    #expect(paths.map { String($0.0) } == [])
  }

  @Test(arguments: ManualTopic.all.map(\.name))
  func `a page that points to another names one that there is`(_ name: String) throws {
    let named = try Project.page(name).matches(of: #/`shinsa manual ([a-z-]+)`/#).map { String($0.1) }
    #expect(Set(named).subtracting(ManualTopic.all.map(\.name)) == [])
  }

  @Test func `code blocks are closed`() {
    for topic in ManualTopic.all {
      #expect(topic.text.matches(of: #/(?m)^```/#).count % 2 == 0, "\(topic.name)")
    }
  }
}
