import Domain
import Wording

extension PlainReview {
  /// What was done in this session, a number a line.
  var summary: [String] {
    var counts: [(label: Sentence, value: String)] = [CaseState.approved, .rejected, .returned, .proposed].map {
      state in
      (state.sentence, String(taken.count { $0.state == state }))
    }
    counts.append((ReviewWording.skipped, String(list.count { $0 == .skipped })))
    let unavailable = list.count { $0 == .unavailable }
    if unavailable > 0 { counts.append((ReviewWording.unavailable, String(unavailable))) }
    return ["", ReviewWording.summary.in(setting.language)] + lines(counts)
  }
}
