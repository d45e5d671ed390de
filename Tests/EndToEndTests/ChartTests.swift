import Foundation
import Testing

/// The bars of `show`, on terminals that know blocks and on those that do not.
@Suite struct ChartTests {
  @Test(arguments: [("C.UTF-8", "▐"), ("ja_JP.utf8", "▐"), ("C", "#"), ("ja_JP.eucJP", "#")])
  func `bars are of blocks where the locale is of UTF-8, else of ASCII`(locale: String, mark: String) async throws {
    let home = try await Home.imported()
    let outcome = try await Program.run(
      Program.shinsa, ["show", "A-1", "--home", home.root.path, "--as", "sato", "--lang", "en"],
      environment: ["LC_ALL": locale, "SHINSA_NOW": Home.now])
    #expect(outcome.status == 0)
    let sum = try #require(outcome.lines.first { $0.hasPrefix("  Sum ") })
    #expect(sum.contains("|\(mark)\(mark)"))
  }
}
