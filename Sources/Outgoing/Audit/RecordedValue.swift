/// A personal value of a decision's record, as far as an export holds it.
public enum RecordedValue: Hashable, Sendable {
  /// The value.
  case value(String)
  /// What stands for it: the same for the same value within one export, and no way back.
  case pseudonym(String)
  /// The log commits to a value that was erased since.
  case erased
  /// There never was one.
  case absent

  /// The value or what stands for it.
  var text: String? {
    switch self {
    case .value(let text), .pseudonym(let text): text
    case .erased, .absent: nil
    }
  }
}
