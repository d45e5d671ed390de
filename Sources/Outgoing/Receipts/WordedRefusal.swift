import Domain
import Wording

extension WordedReason {
  /// A reason in the words that receipts use.
  public init(_ refusal: Refusal) {
    self.init(code: refusal.code, path: refusal.path, line: refusal.line, text: refusal.sentence)
  }
}
