import Domain
import Foundation
import Wording

extension DossierView {
  /// A telephone of an agency may stand in hundreds of applications; more than these nobody reads.
  private static let shown = 20

  /// What else the office had to do with the person: what speaks for care first, the own resubmissions last.
  var dealings: [String] {
    let all = facts.dealings
    let applications = all.applications.prefix(Self.shown).flatMap { dealing in
      item(
        DealingsWording.application(
          dealing, reasons: dealing.rejectedFor.map(reason), submitted: sentence(of: dealing.submitted)
        ).in(language))
    }
    let accounts = all.accounts.prefix(Self.shown).flatMap { dealing in
      item(DealingsWording.account(dealing, since: sentence(of: dealing.since)).in(language))
    }
    let left = max(0, all.applications.count - Self.shown) + max(0, all.accounts.count - Self.shown)
    let more = left == 0 ? [] : item(DealingsWording.more(left).in(language))
    let chain = all.chain.flatMap { dealing in
      item(DealingsWording.chained(dealing, submitted: sentence(of: dealing.submitted)).in(language))
    }
    return section(DealingsWording.title, applications + accounts + more + households + chain)
  }

  /// Said once, where the telephone is all that somebody has in common.
  private var households: [String] {
    let isAlone = facts.dealings.applications.contains { $0.same == [.phone] }
    return isAlone ? item(DealingsWording.households.in(language)) : []
  }

  /// The university's words for a reason; its code where the list holds it no more.
  private func reason(_ code: String) -> Sentence {
    facts.rejecting.first { $0.code.utf8.elementsEqual(code.utf8) }?.text ?? Sentence(ja: code, en: code)
  }

  private func sentence(of date: Date) -> Sentence { DateWording.moment(date, in: zone) }
}
