import Domain
import Foundation
import Procedures
import ReviewScreen
import Store
import Wording

/// An account as lines on a terminal.
struct AccountSheetView {
  let sheet: AccountSheet
  let desk: Desk

  init(_ sheet: AccountSheet, desk: Desk) {
    self.sheet = sheet
    self.desk = desk
  }

  private var language: Language { desk.console.language }

  /// All of it: what it is, what it may order for, how it is signed in with, what is proposed, what happened.
  var lines: [String] { identity + profile + enrolments + credentials + proposal + history }

  private func fact(_ label: Sentence, _ value: String?) -> [String] {
    guard let value, !value.isEmpty else { return [] }
    return [AccountSheetWording.labelled(label, value).in(language)]
  }

  private var identity: [String] {
    let account = sheet.account
    return fact(AccountSheetWording.caution, account.caution)
      + fact(AccountSheetWording.id, account.id)
      + fact(AccountSheetWording.status, account.status.sentence.in(language))
      + fact(
        AccountSheetWording.name, [account.name.display, account.name.kana].compactMap(\.self).joined(separator: "  "))
      + fact(AccountSheetWording.email, account.email.asWritten)
      + fact(AccountSheetWording.nextEmail, account.nextEmail?.asWritten)
      + fact(AccountSheetWording.earlierEmail, sheet.earlierAddresses.map(\.asWritten).joined(separator: ", "))
      + fact(AccountSheetWording.created, desk.moment(account.created).in(language))
  }

  private var profile: [String] {
    let profile = sheet.account.profile
    let address = [profile.address?.postalCode, profile.address?.oneLine].compactMap(\.self).joined(separator: " ")
    let employer = [profile.employer?.name, profile.employer?.address, profile.employer?.phone].compactMap(\.self)
    return fact(AccountItem.address.sentence, address) + fact(AccountItem.phone.sentence, profile.phone)
      + fact(AccountItem.mobile.sentence, profile.mobile)
      + fact(AccountItem.employer.sentence, employer.joined(separator: " "))
  }

  private var enrolments: [String] {
    [AccountSheetWording.enrolments.in(language)]
      + sheet.account.enrolments.map { enrolment in
        let parts = [
          enrolment.record.hasNumber ? enrolment.record.number : enrolment.record.qualified, enrolment.faculty,
          enrolment.department, enrolment.completed?.description, enrolment.outcome?.sentence.in(language),
          AccountSheetWording.provedBy(enrolment.application).in(language),
          enrolment.isPending ? AccountSheetWording.pending.in(language) : nil,
        ]
        return "  " + parts.compactMap(\.self).joined(separator: "  ")
      }
  }

  private var credentials: [String] {
    let account = sheet.account
    let state =
      if account.password == nil {
        AccountSheetWording.noPassword
      } else if account.mustChange {
        AccountSheetWording.firstPassword(until: account.firstPasswordExpires.map(desk.moment))
      } else {
        AccountSheetWording.ownPasswords(since: account.credentialsChanged.map(desk.moment))
      }
    let locked = sheet.failures.isLocked(at: desk.office.clock()) ? sheet.failures.lockedUntil : nil
    return fact(AccountSheetWording.passwords, state.in(language))
      + fact(AccountSheetWording.lockedUntil, locked.map { desk.moment($0).in(language) })
  }

  private var proposal: [String] {
    sheet.proposal.map { proposal in
      let deed =
        switch proposal.deed {
        case .close: AccountSheetWording.closing
        case .merge(let target): AccountSheetWording.merging(into: target)
        case .erase: AccountSheetWording.erasing
        }
      return fact(
        AccountSheetWording.proposed,
        AccountSheetWording.proposal(deed, by: proposal.proposal.by.name, because: proposal.proposal.reason)
          .in(language))
    } ?? []
  }

  private var history: [String] {
    let events = sheet.history.compactMap { HistoryFact(json: $0.json) }.map { event in
      "  \(desk.moment(event.at).in(language))  \(event.name)  \(event.action.sentence.in(language))"
    }
    let mails = sheet.notices.map { notice in
      "  \(desk.moment(notice.due).in(language))  \(notice.purpose.sentence.in(language))  "
        + notice.state.sentence.in(language)
    }
    return [AccountSheetWording.history.in(language)] + events
      + (mails.isEmpty ? [] : [AccountSheetWording.mails.in(language)] + mails)
  }
}
