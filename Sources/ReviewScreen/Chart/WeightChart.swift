import Domain
import Foundation
import JapaneseText
import Wording

/// The sum of the evidence as bars: what speaks for a record right of an axis, what speaks against it left of it.
public struct WeightChart: Sendable {
  private struct Row {
    let label: String
    let bits: Double
  }

  private let rows: [Row]
  private let scale: ChartScale
  private let labels: Int
  private let language: Language
  private let ink: ChartInk

  /// Draws the fields whose bits are not zero, the prior before them, and the sum behind.
  ///
  /// - Parameters:
  ///   - fields: the fields of one record.
  ///   - total: their bits and the prior, which is what the fields lack to it.
  ///   - width: columns of the window; bars take what labels leave.
  public init(_ fields: [FieldVerdict], total: Double, language: Language, width: Int = 80, ink: ChartInk) {
    let prior = total - fields.map(\.weight).reduce(0, +)
    let label = ChartWording.prior(records: Self.records(prior)).in(language)
    rows =
      (Self.isShown(prior) ? [Row(label: label, bits: prior)] : [])
      + fields.filter { Self.isShown($0.weight) }.map { Row(label: $0.field.sentence.in(language), bits: $0.weight) }
      + [Row(label: ChartWording.total.in(language), bits: total)]
    // Margin, two gaps, seven columns of bits, the axis.
    let room = max(width, 40) - 2 - 2 - 2 - 7 - 1
    labels = min(rows.map { DisplayWidth.columns($0.label) }.max() ?? 0, room - 9)
    scale = ChartScale(rows.map(\.bits), columns: room - labels)
    self.language = language
    self.ink = ink
  }

  /// What is drawn, and on which scale.
  public var title: Sentence { ChartWording.title(step: scale.step < 1 ? "\(scale.step)" : "\(Int(scale.step))") }

  /// A line a field, the sum last.
  public var lines: [String] {
    rows.map { row in
      let marks = scale.marks(row.bits)
      let (left, right) = row.bits < 0 ? (marks, 0) : (0, marks)
      return "  " + DisplayWidth.padded(row.label, to: labels) + "  " + Self.rightAligned(Bits.text(row.bits), 7) + "  "
        + String(repeating: " ", count: scale.left - left) + String(repeating: ink.against, count: left) + "|"
        + String(repeating: ink.inFavour, count: right)
    }
  }

  /// Among how many records one is sought where this many bits stand against any one of them.
  static func records(_ prior: Double) -> Int { prior > -40 && prior < 0 ? Int(exp2(-prior).rounded()) : 1 }

  /// Whether the bits are more than `0.0` when they are shown.
  static func isShown(_ bits: Double) -> Bool { abs(bits) >= 0.05 }

  private static func rightAligned(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.count)) + text
  }
}
