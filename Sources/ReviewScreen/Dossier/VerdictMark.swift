import Domain

extension Verdict {
  /// Two characters that say the verdict without colour and take two columns on every terminal.
  var mark: String {
    switch self {
    case .same: "=="
    case .equivalent: "=~"
    case .close: "~~"
    case .different: "!="
    case .notStated: "-?"
    case .notRecorded: "?-"
    }
  }
}
