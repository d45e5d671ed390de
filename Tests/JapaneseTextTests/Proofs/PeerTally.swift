/// How many cases of a peer apply and agree, and the others by class.
struct PeerTally: CustomStringConvertible {
  private static let shown = 8
  private var cases = 0
  private var classes: [PeerDifference: (count: Int, examples: [String])] = [:]

  /// Whether every disagreement belongs to a class that the manual explains.
  var isExplained: Bool { classes[.unexplained] == nil }

  mutating func count(_ difference: PeerDifference?, _ input: String, _ expected: String) {
    cases += 1
    guard let difference else { return }
    var entry = classes[difference] ?? (0, [])
    entry.count += 1
    if entry.examples.count < Self.shown { entry.examples.append("\(input) \(expected)") }
    classes[difference] = entry
  }

  var description: String {
    let agreed = cases - classes.values.reduce(0) { $0 + $1.count }
    let lines = classes.sorted { $0.value.count > $1.value.count }.map { difference, entry in
      "\n  \(entry.count) \(difference.rawValue): \(entry.examples.joined(separator: ", "))"
    }
    return "\(cases) cases, \(agreed) agree" + lines.joined()
  }
}
