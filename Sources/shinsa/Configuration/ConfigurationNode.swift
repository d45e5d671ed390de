import Domain
import Foundation
import Yams

/// Collects what is wrong while a configuration is read, so that all of it can be said at once.
final class ConfigurationFaults {
  /// The file's name.
  let file: String
  var faults: [ConfigurationFault] = []

  init(file: String) { self.file = file }
}

extension ConfigurationNode {
  /// The whole of a file; nil where it holds nothing but comments.
  static func root(of text: String, _ faults: ConfigurationFaults) throws -> ConfigurationNode? {
    do {
      return try Yams.compose(yaml: text).map { ConfigurationNode(node: $0, key: "", faults: faults) }
    } catch let error as YamlError {
      throw UnusableConfiguration(faults: [ConfigurationFault(error, file: faults.file)])
    }
  }
}

/// A value of the configuration with its place; readers return nil and note a fault where it is not what it should be.
struct ConfigurationNode {
  let node: Node
  let key: String
  let faults: ConfigurationFaults

  /// Notes a fault at this place.
  func fault(_ problem: ConfigurationFault.Problem) {
    faults.faults.append(
      ConfigurationFault(
        file: faults.file, key: key, line: node.mark?.line, column: node.mark?.column, problem: problem))
  }

  /// Text: any scalar.
  func text() -> String? {
    guard let scalar = node.scalar else {
      fault(.wrongKind(expected: "text"))
      return nil
    }
    return scalar.string
  }

  /// A value that `read` makes of the text.
  func value<Value>(_ expected: String, _ read: (String) -> Value?) -> Value? {
    guard let text = text() else { return nil }
    guard let value = read(text) else {
      fault(.badValue(expected: expected))
      return nil
    }
    return value
  }

  /// One of an enum's values.
  func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> Value? where Value.RawValue == String {
    value(Value.allCases.map(\.rawValue).joined(separator: ", ")) { Value(rawValue: $0) }
  }

  /// Yes or no.
  func flag() -> Bool? { value("true, false") { ["true": true, "false": false][$0] } }

  /// A whole number.
  func number() -> Int? { value("1, 2, 3 …") { Int($0).flatMap { $0 >= 0 ? $0 : nil } } }

  /// A number, perhaps with decimals.
  func decimal(in range: ClosedRange<Double>) -> Double? {
    value("\(range.lowerBound) … \(range.upperBound)") { Double($0).flatMap { range.contains($0) ? $0 : nil } }
  }

  /// A duration in seconds: a number of seconds, or a number followed by s, m, h or d.
  func duration() -> TimeInterval? {
    value("900, 900s, 15m, 24h, 14d") { text in
      let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
      guard let last = text.last else { return nil }
      let unit = units[last]
      let digits = unit == nil ? text : String(text.dropLast())
      guard let number = Double(digits), number >= 0, number.isFinite else { return nil }
      return number * (unit ?? 1)
    }
  }

  /// A share: `1%`.
  func share() -> Double? {
    value("1%, 2.5%") { text in
      guard text.hasSuffix("%"), let number = Double(text.dropLast()), (0...100).contains(number) else { return nil }
      return number / 100
    }
  }

  /// The elements of a list.
  func list() -> [ConfigurationNode]? {
    guard let sequence = node.sequence else {
      fault(.wrongKind(expected: "list"))
      return nil
    }
    return sequence.enumerated().map {
      ConfigurationNode(node: $0.element, key: "\(key)[\($0.offset + 1)]", faults: faults)
    }
  }

  /// The entries of a section whose keys are names of the office's own.
  func entries() -> [(name: String, node: ConfigurationNode)]? {
    guard let mapping = node.mapping else {
      fault(.wrongKind(expected: "section"))
      return nil
    }
    return mapping.map { name, node in
      let name = name.string ?? ""
      return (name, ConfigurationNode(node: node, key: "\(key).\(name)", faults: faults))
    }
  }

  /// The section below this key; `known` names every key that it may have.
  ///
  /// A section whose keys are all commented out has none, and is no mistake.
  func section(_ known: [String]) -> ConfigurationSection? {
    guard let mapping = node.mapping ?? (isEmpty ? Node.Mapping([]) : nil) else {
      fault(.wrongKind(expected: "section"))
      return nil
    }
    return ConfigurationSection(mapping: mapping, at: self, known: known)
  }

  /// Whether nothing stands behind the key.
  private var isEmpty: Bool { node.scalar.map { $0.style == .plain && $0.string.isEmpty } ?? false }
}

/// A section of the configuration; keys that it may not have are faults as soon as it is opened.
struct ConfigurationSection {
  private let at: ConfigurationNode
  private var values: [String: ConfigurationNode] = [:]

  init(mapping: Node.Mapping, at: ConfigurationNode, known: [String]) {
    self.at = at
    for (keyNode, node) in mapping {
      let name = keyNode.string ?? ""
      let path = at.key.isEmpty ? name : "\(at.key).\(name)"
      guard known.contains(name) else {
        ConfigurationNode(node: keyNode, key: path, faults: at.faults).fault(.unknownKey(known: known))
        continue
      }
      values[name] = ConfigurationNode(node: node, key: path, faults: at.faults)
    }
  }

  /// The value of a key, or nil where it is not there.
  subscript(_ name: String) -> ConfigurationNode? { values[name] }

  /// The value of a key that has to be there.
  func required(_ name: String) -> ConfigurationNode? {
    if let value = values[name] { return value }
    ConfigurationNode(node: at.node, key: at.key.isEmpty ? name : "\(at.key).\(name)", faults: at.faults)
      .fault(.missingKey)
    return nil
  }
}
