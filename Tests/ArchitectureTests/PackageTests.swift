import Testing

struct PackageTests {
  private func manifest() throws -> PackageManifest { PackageManifest(try Project.file("Package.swift").text) }

  @Test func `Package.swift declares what the rulebook allows, no more and no less`() throws {
    let manifest = try manifest()
    #expect(manifest.dependencies.keys.sorted() == Rulebook.house.rights.keys.sorted())
    for (target, rights) in Rulebook.house.rights {
      #expect(manifest.dependencies[target] == rights.ours.union(rights.alone), "\(target)")
    }
  }

  @Test func `a dependency that nobody agreed to would show`() {
    let text = """
      let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
      house("JapaneseText"),
      house("Domain", ["JapaneseText", grdb]),
      .executableTarget(
        name: "shinsa",
        dependencies: ["Domain", grdb],
      """
    let read = PackageManifest(text).dependencies
    #expect(read == ["JapaneseText": [], "Domain": ["JapaneseText", "GRDB"], "shinsa": ["Domain", "GRDB"]])
  }

  @Test func `every folder of sources is a target, wrappers of C libraries aside`() throws {
    let wrappers: Set = ["CZip", "CDeflate", "CXML", "CGD", "CCurses"]
    let folders = Set(try Project.folders(in: "Sources"))
    #expect(folders == Set(Rulebook.house.rights.keys).union(wrappers))
    for wrapper in wrappers {
      #expect(try Project.swiftFiles(in: "Sources/\(wrapper)").isEmpty)
    }
  }

  @Test func `every target has tests, and the command line is driven as a whole`() throws {
    let folders = Set(try Project.folders(in: "Tests"))
    let targets = Rulebook.house.rights.keys.filter { $0 != "shinsa" }
    #expect(Set(targets.map { "\($0)Tests" }).isSubset(of: folders))
    #expect(folders.contains("EndToEndTests"))
  }
}
