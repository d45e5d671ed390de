/// Names to draw from, each as often as it is usual.
struct WeightedTable: Sendable {
  private let names: [WeightedName]
  private let sums: [Int]

  init(_ names: [WeightedName]) {
    self.names = names
    var total = 0
    sums = names.map { name in
      total += name.weight
      return total
    }
  }

  /// All family names.
  static let surnames = WeightedTable(Surnames.all)

  /// Draws a name.
  func draw(_ random: inout SeededRandom) -> WeightedName {
    let point = random.below(sums.last ?? 0)
    var (low, high) = (0, names.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > point { high = middle } else { low = middle + 1 }
    }
    return names[low]
  }
}
