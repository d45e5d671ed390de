import Domain

/// One thing that is wrong with `shinsa.yaml` or `weights.yaml`, and where it stands.
struct ConfigurationFault: Hashable {
  /// What is wrong; facts only.
  enum Problem: Hashable {
    case notYAML
    case unknownKey(known: [String])
    case missingKey
    case wrongKind(expected: String)
    case badValue(expected: String)
    case statedTwice(other: String)
  }

  /// The file's name.
  var file: String
  /// The key's path, such as `mail.from`.
  var key: String
  /// Line, from 1.
  var line: Int?
  /// Column, from 1.
  var column: Int?
  /// What is wrong.
  var problem: Problem
}

/// A configuration that cannot be used, with all that is wrong with it.
struct UnusableConfiguration: Error {
  var faults: [ConfigurationFault]
}
