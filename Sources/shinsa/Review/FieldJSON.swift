import Domain
import Wording

/// A compared field as `show --json` and `crosscheck explain --json` print it (manual: commands).
struct FieldJSON: Encodable {
  let field: String
  let stated: Nullable<String>
  let recorded: Nullable<String>
  let verdict: String
  let weight: Double
  let reason: Nullable<String>

  init(_ verdict: FieldVerdict) {
    field = verdict.field.rawValue
    (stated, recorded) = (Nullable(verdict.stated), Nullable(verdict.recorded))
    self.verdict = verdict.verdict.rawValue
    weight = CaseJSON.rounded(verdict.weight)
    reason = Nullable(verdict.reason?.sentence.in(Help.language))
  }
}
