import Foundation

/// What `Package.swift` says of our targets, read as text.
struct PackageManifest {
  /// The declared dependencies of each target.
  var dependencies: [String: Set<String>] = [:]

  init(_ text: String) {
    var products: [String: String] = [:]
    for match in text.matches(of: /let (\w+) = Target\.Dependency\.product\(name: "(\w+)"/) {
      products[String(match.1)] = String(match.2)
    }
    for match in text.matches(of: /house\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?/) {
      dependencies[String(match.1)] = Self.names(match.2 ?? "", products)
    }
    for match in text.matches(of: /executableTarget\(\s*name: "(\w+)",\s*dependencies: \[([^\]]*)\]/) {
      dependencies[String(match.1)] = Self.names(match.2, products)
    }
  }

  private static func names(_ list: Substring, _ products: [String: String]) -> Set<String> {
    let words = list.split { $0 == "," || $0.isWhitespace }
    return Set(
      words.map { $0.hasPrefix("\"") ? String($0.dropFirst().dropLast()) : products[String($0)] ?? String($0) })
  }
}
