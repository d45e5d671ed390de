import Foundation
import Testing

struct LayoutTests {
  @Test func `the top level holds what it is meant to, and nothing else`() throws {
    let allowed: Set = [
      "Package.swift", "Sources", "Tests", "fixtures", "import", "export", "README.md", ".ci", ".gitignore",
      ".swift-format", ".editorconfig",
    ]
    // Not in the repository: what git, the build and a home in use leave here.
    let ignored: Set = [".git", ".build", ".swiftpm", "Package.resolved", "state", "shinsa.yaml", ".DS_Store"]
    let found = Set(try FileManager.default.contentsOfDirectory(atPath: Project.root.path))
    #expect(found.subtracting(ignored).subtracting(allowed) == [])
    #expect(allowed.subtracting([".ci"]).isSubset(of: found))
  }

  @Test(arguments: ["Sources", "Tests"])
  func `no file is longer than 400 lines, and half of them are under 120`(_ folder: String) throws {
    let files = try Project.swiftFiles(in: folder)
    #expect(files.filter { $0.lines.count > 400 }.map(\.path) == [])
    let lengths = files.map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] < 120)
  }

  @Test func `no function is longer than 60 lines`() throws {
    let files = try Project.swiftFiles(in: "Sources") + Project.swiftFiles(in: "Tests")
    #expect(files.flatMap { LongFunctions.found(in: $0, over: 60) } == [])
  }

  @Test func `a long function that was planted is found`() {
    let body = (0..<59).map { "    print(\($0))" }.joined(separator: "\n")
    let fits = Project.SourceFile(path: "x", text: "struct X {\n  func f() {\n\(body)\n  }\n}\n")
    #expect(LongFunctions.found(in: fits, over: 61) == [])
    #expect(LongFunctions.found(in: fits, over: 60) == ["x:2: 61 lines"])
  }
}
