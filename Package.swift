// swift-tools-version: 6.2
import PackageDescription

/// Our own targets treat every warning as an error; packages keep their own rules.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .swiftLanguageMode(.v6)]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

/// One of our targets; `Tests/ArchitectureTests` holds the same arrows against the `import` lines.
func house(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "Shinsa",
  products: [.executable(name: "shinsa", targets: ["shinsa"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CGD", providers: [.apt(["libgd3"])]),
    .systemLibrary(
      name: "CCurses", pkgConfig: "ncursesw", providers: [.apt(["libncurses-dev"])]),

    house("JapaneseText"),
    house("Terminal", ["JapaneseText"]),
    house("Domain", ["JapaneseText"]),
    house("Secrets", ["Domain", crypto, cryptoExtras]),
    house("CrossCheck", ["Domain", "JapaneseText"]),
    house(
      "Intake", ["Domain", "JapaneseText", "Secrets", "CZip", "CDeflate", "CXML"],
      resources: [.embedInCode("Schemas")]),
    house("Store", ["Domain", "CrossCheck", "JapaneseText", grdb, sqlite]),
    house("Wording", ["Domain"]),
    house(
      "Outgoing", ["Domain", "Wording", "Secrets", "JapaneseText", mustache],
      resources: [.embedInCode("Templates"), .embedInCode("Schemas"), .embedInCode("Styles")]),
    house("Procedures", ["Domain", "Secrets", "CrossCheck", "Intake", "Store", "Outgoing"]),
    house("Sample", ["Domain", "Secrets", "Intake", "CGD"]),
    house("ReviewScreen", ["Domain", "Wording", "JapaneseText", "Terminal"]),
    house("Manual", resources: [.embedInCode("Topics")]),
    .executableTarget(
      name: "shinsa",
      dependencies: [
        "JapaneseText", "Domain", "Secrets", "CrossCheck", "Intake", "Store", "Wording", "Outgoing",
        "Procedures", "Sample", "Terminal", "ReviewScreen", "Manual", "CCurses", argumentParser, yams,
      ],
      resources: [.embedInCode("Defaults")],
      swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: ["Domain", "Secrets", "Store", "Intake", "Outgoing", "Procedures"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("ArchitectureTests", []),
    tests("JapaneseTextTests", ["JapaneseText"]),
    tests("TerminalTests", ["Terminal", "JapaneseText", "TestSupport"]),
    tests("DomainTests", ["Domain", "TestSupport"]),
    tests("SecretsTests", ["Secrets", "Domain", "TestSupport"]),
    tests("CrossCheckTests", ["CrossCheck", "Domain", "JapaneseText"]),
    tests("IntakeTests", ["Intake", "Domain", "Secrets"]),
    tests(
      "StoreTests", ["Store", "Domain", "JapaneseText", "Secrets", "CrossCheck", "Procedures", "TestSupport", grdb]),
    tests("WordingTests", ["Wording", "Domain"]),
    tests(
      "OutgoingTests", ["Outgoing", "Domain", "JapaneseText", "Wording", "Secrets", "Intake", "TestSupport"]),
    tests(
      "ProceduresTests", ["Procedures", "Domain", "Secrets", "Store", "Intake", "Outgoing", "TestSupport", grdb]),
    tests("SampleTests", ["Sample", "Intake", "Domain", "Secrets"]),
    tests("ReviewScreenTests", ["ReviewScreen", "Domain", "Wording", "JapaneseText", "Terminal", "TestSupport"]),
    tests("ManualTests", ["Manual"]),
    tests(
      "EndToEndTests",
      [
        "shinsa", "Intake", "Secrets", "JapaneseText", "Terminal", "ReviewScreen", "Procedures", "Store", "Domain",
        "TestSupport", subprocess,
      ]),
  ]
)
