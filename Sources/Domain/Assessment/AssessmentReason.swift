// This file belongs to whoever builds CrossCheck: add, rename and drop cases as the rules need, then drop this line.

/// Why a field or the whole is judged as it is; `Wording` makes sentences of it.
public enum AssessmentReason: Hashable, Codable, Sendable {
  /// No record fits.
  case noRecordFits
}
