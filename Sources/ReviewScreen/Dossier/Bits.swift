/// A weight of evidence in bits, with its sign and one decimal: `+13.2`.
enum Bits {
  static func text(_ weight: Double) -> String {
    guard weight.isFinite, abs(weight) < 1_000_000 else { return weight < 0 ? "-inf" : "+inf" }
    let tenths = Int((abs(weight) * 10).rounded())
    let sign = tenths == 0 ? "" : weight < 0 ? "-" : "+"
    return "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}

/// A byte count as people read it: `350 kB`.
enum ByteCount {
  static func text(_ bytes: Int) -> String {
    switch bytes {
    case ..<1_000: "\(bytes) B"
    case ..<1_000_000: "\(bytes / 1_000) kB"
    default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
    }
  }
}
