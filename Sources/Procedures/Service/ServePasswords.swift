import Domain
import Foundation
import Outgoing
import Store

/// Passwords: proving the current one, and setting others.
extension ServeRequest {
  /// Replaces password, second password or both; all links of the account are void with it.
  func setPasswords(_ change: PasswordChange, _ judged: JudgedCredentials?) throws -> Effect {
    switch change {
    case .reset(let token, _, _): return try resetPasswords(token, judged)
    case .password(let address, _, _), .secondPassword(let address, _, _), .both(let address, _, _, _):
      let account = try provenAccount(address, judged)
      let judgement = try judgement(judged, account)
      try writing.setPasswords(
        judgement.password?.phc, second: judgement.secondPassword?.phc, of: account.id, by: "current-password")
      try upkeep.settle(account, byHolder: true, in: writing)
      let changed = [
        judgement.password.map { _ in AccountItem.password },
        judgement.secondPassword.map { _ in AccountItem.secondPassword },
      ].compactMap(\.self)
      try notices.tell(.passwordChanged, account: account, changed: changed, in: writing)
      return .served(account: account.id)
    }
  }

  /// Both anew by a link; it opens a lock too, which only wrong passwords made.
  private func resetPasswords(_ token: String, _ judged: JudgedCredentials?) throws -> Effect {
    let link = try link(token, for: .resetPassword)
    guard let account = try link.account.flatMap({ try writing.reading.account($0) }), account.status == .active else {
      throw Refused(.linkRefused)
    }
    let judgement = try judgement(judged, account)
    guard judgement.faults.isEmpty else { throw Refused(judgement.faults) }
    try redeem(link)
    try writing.setPasswords(
      judgement.password?.phc, second: judgement.secondPassword?.phc, of: account.id, by: "link")
    try writing.setCredentialFailures(nil, of: account.email.key)
    try upkeep.settle(account, byHolder: true, in: writing)
    try notices.tell(.passwordReset, account: account, in: writing)
    return .served(account: account.id)
  }

  /// The account whose current password was stated; throws `Refused` with all that is wrong.
  func provenAccount(_ address: EmailAddress, _ judged: JudgedCredentials?) throws -> Account {
    let account = try writing.reading.account(email: address.key)
    let judgement = try judgement(judged, account)
    guard judged?.credentials.broken.isEmpty == true else { throw Refused(judgement.faults) }
    let failures = try writing.reading.credentialFailures(of: address.key)
    guard !failures.isLocked(at: moment) else {
      throw Refused([.request(.credentialsRefused)] + (judged?.credentials.ownFaults ?? []))
    }
    guard judgement.isRight, let account else {
      try countWrong(failures, address, account)
      throw Refused([.request(.credentialsRefused)] + judgement.faults)
    }
    if failures != CredentialFailures() { try writing.setCredentialFailures(nil, of: address.key) }
    guard judgement.faults.isEmpty else { throw Refused(judgement.faults) }
    return account
  }

  private func countWrong(_ failures: CredentialFailures, _ address: EmailAddress, _ account: Account?) throws {
    let (after, tellsHolder) = failures.afterWrong(at: moment)
    try writing.setCredentialFailures(after, of: address.key)
    guard after.isLocked(at: moment), let account, account.status == .active else { return }
    try writing.record(AuditDraft(.credentialsLocked, subject: AuditDraft.subject(ofAccount: account.id)))
    if tellsHolder { try notices.tell(.lockedOut, account: account, in: writing) }
  }

  /// The judgement from before this turn, or a new one where the account's hashes have changed since.
  private func judgement(_ judged: JudgedCredentials?, _ account: Account?) throws -> CredentialJudgement {
    guard let judged else { throw Refused(.credentialsRefused) }
    guard judged.judgement.basis != account.map(CredentialJudgement.Basis.init) else { return judged.judgement }
    return try CredentialJudgement(
      judged.credentials, account: account, strength: office.settings.scryptLog2N, chance: office.chance, at: moment)
  }
}
