import Domain
import Wording

/// The text beside a quarantined bundle, for whoever looks into the folder: both languages, a reason a line.
public enum QuarantineNote {
  /// The note about `file`, refused for `reasons`.
  public static func text(file: String, reasons: [Refusal]) -> String {
    let heading = ImportWording.quarantineHeading(file)
    let lines = reasons.map { ImportWording.reason($0, $0.sentence) }
    let japanese = [heading.ja] + lines.map(\.ja)
    let english = [heading.en] + lines.map(\.en)
    return (japanese + [""] + english).joined(separator: "\n") + "\n"
  }
}

extension ReceiptWriter {
  /// Writes receipts in the words that everything else uses.
  public static let standard = ReceiptWriter { $0.sentence }
}
