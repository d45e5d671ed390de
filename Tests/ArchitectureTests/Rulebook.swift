/// Which way the arrows run: what each target may import.
struct Rulebook {
  /// One target's rights.
  struct Rights {
    /// Targets of ours.
    var ours: Set<String> = []
    /// Modules of others, or wrappers of C libraries, that no other target imports.
    var alone: Set<String> = []
    /// Modules that come with the toolchain.
    var standard: Set<String> = ["Foundation"]

    var all: Set<String> { ours.union(alone).union(standard) }
  }

  var rights: [String: Rights]

  /// The house as it stands; `Package.swift` says the same.
  static let house = Rulebook(rights: [
    "JapaneseText": Rights(standard: []),
    "Terminal": Rights(ours: ["JapaneseText"], standard: []),
    "Domain": Rights(ours: ["JapaneseText"]),
    "Secrets": Rights(ours: ["Domain"], alone: ["Crypto", "CryptoExtras"]),
    "CrossCheck": Rights(ours: ["Domain", "JapaneseText"]),
    "Intake": Rights(
      ours: ["Domain", "JapaneseText", "Secrets"], alone: ["CZip", "CDeflate", "CXML"],
      standard: ["Foundation", "Dispatch", "Synchronization"]),
    "Store": Rights(
      ours: ["Domain", "CrossCheck", "JapaneseText"], alone: ["GRDB", "GRDBSQLite"],
      standard: ["Foundation", "Synchronization"]),
    "Wording": Rights(ours: ["Domain"]),
    "Outgoing": Rights(
      ours: ["Domain", "Wording", "Secrets", "JapaneseText"], alone: ["Mustache"],
      standard: ["Foundation", "Synchronization"]),
    "Procedures": Rights(
      ours: ["Domain", "Secrets", "CrossCheck", "Intake", "Store", "Outgoing"],
      standard: ["Foundation", "Dispatch", "Synchronization"]),
    "Sample": Rights(
      ours: ["Domain", "Secrets", "Intake"], alone: ["CGD"], standard: ["Foundation", "Glibc", "Synchronization"]),
    "ReviewScreen": Rights(ours: ["Domain", "Wording", "JapaneseText", "Terminal"]),
    "Manual": Rights(standard: []),
    "shinsa": Rights(
      ours: [
        "JapaneseText", "Domain", "Secrets", "CrossCheck", "Intake", "Store", "Wording", "Outgoing", "Procedures",
        "Sample", "Terminal", "ReviewScreen", "Manual",
      ],
      alone: ["ArgumentParser", "CCurses", "Yams"], standard: ["Foundation", "Dispatch", "Synchronization"]),
  ])

  /// Modules of which one target is the only door.
  var guarded: [String: String] {
    rights.reduce(into: [:]) { doors, entry in
      for module in entry.value.alone { doors[module] = entry.key }
    }
  }
}
