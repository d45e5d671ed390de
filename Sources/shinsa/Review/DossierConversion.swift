import Domain
import Foundation
import Procedures
import ReviewScreen

extension DossierFacts {
  /// What is shown of a dossier to whoever acts for the office.
  init(_ dossier: Dossier, in office: Office) {
    self.init(
      file: dossier.file, record: dossier.record, viewer: office.actor.name, now: office.clock(),
      claim: dossier.claim.map { ClaimFact(name: $0.name, until: $0.until) },
      notes: dossier.notes.map { NoteFact(name: $0.name, at: $0.at, text: $0.text) },
      history: dossier.history.compactMap { HistoryFact(json: $0.json) }, notices: dossier.notices,
      dealings: dossier.dealings, rejecting: office.settings.rejecting, returning: office.settings.returning,
      openingDays: dossier.openingDays, mended: dossier.mended, accounts: dossier.accounts,
      correction: dossier.correction.map { NoteFact(name: $0.by.name, at: $0.at, text: $0.reason) },
      marks: dossier.marks, records: dossier.records, person: dossier.person)
  }
}

extension HistoryFact {
  /// An entry of the audit log; nil for one that this program does not understand.
  init?(json: String) {
    guard let entry = AuditEntryView(json), let action = AuditAction(rawValue: entry.action),
      let at = Instant.date(entry.at)
    else { return nil }
    self.init(at: at, name: entry.actor.name, action: action)
  }
}
