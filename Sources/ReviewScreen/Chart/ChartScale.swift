/// How many bits a mark of a bar stands for, so that the longest bars fit on both sides of the axis.
struct ChartScale: Hashable {
  /// The bits of a mark.
  let step: Double
  /// The columns left of the axis.
  let left: Int
  /// The columns right of it.
  let right: Int

  private static let steps = [0.5, 1, 2, 5, 10, 20, 50, 100]

  /// The finest scale on which all values fit into so many columns, the axis not counted.
  init(_ values: [Double], columns: Int) {
    let sane = values.map(Self.sane)
    let (least, most) = (min(0, sane.min() ?? 0), max(0, sane.max() ?? 0))
    let step = Self.steps.first { Self.marks(least, $0) + Self.marks(most, $0) <= columns } ?? 1_000
    (self.step, left, right) = (step, Self.marks(least, step), Self.marks(most, step))
  }

  /// How long a value's bar is.
  func marks(_ value: Double) -> Int { Self.marks(Self.sane(value), step) }

  private static func marks(_ value: Double, _ step: Double) -> Int { Int((abs(value) / step).rounded()) }

  /// Weights come from a file that an office may change; no bar is longer than this many bits.
  private static func sane(_ value: Double) -> Double { value.isNaN ? 0 : min(max(value, -2_000), 2_000) }
}
