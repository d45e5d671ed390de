import Testing

struct ForbiddenWordTests {
  /// Put together from halves, so that this file holds none of them.
  private static let stoppers = ["try" + "!", "fatal" + "Error(", " as" + "! "]
  private static let leftovers = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
  private static let places = ["/ho" + "me/", "/Us" + "ers/", "/wo" + "rk/", "/priv" + "ate/var"]

  private func found(_ words: [String], in files: [Project.SourceFile]) -> [String] {
    files.flatMap { file in
      file.lines.compactMap { number, line in
        words.first(where: line.contains).map { "\(file.path):\(number): \($0)" }
      }
    }
  }

  @Test func `nothing in the sources stops the program`() throws {
    #expect(found(Self.stoppers, in: try Project.swiftFiles(in: "Sources")) == [])
  }

  @Test func `no path of a machine and no left-over stands anywhere`() throws {
    let files = try Project.swiftFiles(in: "Sources") + Project.swiftFiles(in: "Tests")
    let others = try ["Package.swift", "README.md"].map(Project.file)
    #expect(found(Self.places + Self.leftovers, in: files + others) == [])
  }

  @Test func `what was planted is found with file and line`() {
    let file = Project.SourceFile(path: "x", text: "let a = 1\nlet b = \(Self.stoppers[0]) f()\n")
    #expect(found(Self.stoppers, in: [file]) == ["x:2: \(Self.stoppers[0])"])
  }
}
