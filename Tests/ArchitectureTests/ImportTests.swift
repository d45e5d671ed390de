import Testing

struct ImportTests {
  private let rule = ImportRule(rulebook: .house)

  @Test func `no file imports what its target may not`() throws {
    let files = try Project.swiftFiles(in: "Sources")
    #expect(files.count > 300)
    #expect(files.flatMap(rule.violations) == [])
  }

  @Test(arguments: [
    (
      "Domain", "import Foundation\nimport GRDB\n",
      "Sources/Domain/X.swift:2: Domain imports GRDB, which Store alone does"
    ),
    ("Wording", "@preconcurrency import Store\n", "Sources/Wording/X.swift:1: Wording imports Store"),
    ("CrossCheck", "\n\n  import struct Intake.ReadBundle", "Sources/CrossCheck/X.swift:3: CrossCheck imports Intake"),
    ("JapaneseText", "import Foundation", "Sources/JapaneseText/X.swift:1: JapaneseText imports Foundation"),
    ("ReviewScreen", "@testable import Procedures", "Sources/ReviewScreen/X.swift:1: ReviewScreen imports Procedures"),
    ("Procedures", "public import Wording;", "Sources/Procedures/X.swift:1: Procedures imports Wording"),
    (
      "shinsa", "@_spi(X) internal import CZip",
      "Sources/shinsa/X.swift:1: shinsa imports CZip, which Intake alone does"
    ),
    ("Attic", "import Foundation", "Sources/Attic/X.swift:1: no target Attic"),
  ])
  func `a wrong import that was planted is found with file and line`(
    _ target: String, _ text: String, _ finding: String
  ) {
    #expect(rule.violations(in: Project.SourceFile(path: "Sources/\(target)/X.swift", text: text)) == [finding])
  }

  @Test(arguments: ["// import GRDB", "let important = 1", "\"import GRDB\"", "importGRDB()", "import", ""])
  func `what only looks like an import is none`(_ line: String) {
    #expect(ImportRule.module(imported: Substring(line)) == nil)
  }

  @Test func `the arrows run one way`() {
    var settled: Set<String> = []
    var open = Rulebook.house.rights
    while let next = open.keys.sorted().first(where: { open[$0]?.ours.isSubset(of: settled) == true }) {
      settled.insert(next)
      open[next] = nil
    }
    #expect(open.keys.sorted() == [])
  }

  @Test func `each module of others has one door`() {
    let doors = Rulebook.house.rights.values.flatMap(\.alone)
    #expect(Set(doors).count == doors.count)
  }
}
