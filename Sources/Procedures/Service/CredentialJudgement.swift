import Domain
import Foundation
import Secrets

/// What a request's passwords are worth against the hashes of an account: scrypt takes long, so it is judged before the one
/// writer's turn, and again in it only where the hashes changed in between.
struct CredentialJudgement: Sendable {
  /// The hashes that it was judged against.
  struct Basis: Hashable, Sendable {
    var account: String
    var isActive: Bool
    var hashes: [String?]
    var mustChange: Bool
    var expires: Date?

    init(_ account: Account) {
      self.account = account.id
      isActive = account.status == .active
      hashes = [account.password, account.secondPassword, account.firstPassword]
      mustChange = account.mustChange
      expires = account.firstPasswordExpires
    }
  }

  /// nil where there was no account.
  let basis: Basis?
  /// Whether the one who asks may: the current password is right, or a link stands for it.
  private(set) var isRight = false
  /// All that is wrong with what is asked for.
  private(set) var faults: [RefusalCause] = []
  /// The new password's hash, where nothing is wrong.
  private(set) var password: PasswordHash?
  /// The new second password's hash.
  private(set) var secondPassword: PasswordHash?

  /// Judges; `strength` is log2 of scrypt's N for new hashes.
  init(_ credentials: Credentials, account: Account?, strength: Int, chance: Chance, at moment: Date) throws {
    basis = account.map(Basis.init)
    guard credentials.broken.isEmpty else {
      faults = credentials.broken.map { .request(.sealBroken($0)) }
      return
    }
    faults = credentials.ownFaults
    isRight = Self.isRight(credentials, account, strength: strength, at: moment)
    guard isRight, let account else { return }
    if let shape = Self.shape(credentials, account) { faults.insert(.request(shape), at: 0) }
    faults += Self.clashes(credentials, account)
    guard faults.isEmpty else { return }
    password = try credentials.password.map { try PasswordHash(of: $0, log2N: strength, chance: chance) }
    secondPassword = try credentials.secondPassword.map { try PasswordHash(of: $0, log2N: strength, chance: chance) }
  }

  /// Nobody learns from how long it takes whether an address has an account.
  private static func isRight(
    _ credentials: Credentials, _ account: Account?, strength: Int, at moment: Date
  ) -> Bool {
    guard let current = credentials.current else { return account?.status == .active }
    let stored = current.element == .currentPassword ? account?.password : account?.secondPassword
    guard let stored else {
      PasswordHash.pretend(current.text, log2N: strength)
      return false
    }
    let matches = PasswordHash.matches(stored, current.text)
    let isOver = account?.firstPasswordExpires.map { $0 <= moment } ?? false
    return matches && account?.status == .active && !(isOver && account?.mustChange == true)
  }

  /// What the account's state does not allow to be asked for in this way.
  private static func shape(_ credentials: Credentials, _ account: Account) -> RequestFault? {
    guard credentials.current != nil, credentials.password != nil || credentials.secondPassword != nil else {
      return nil
    }
    let isBoth = credentials.password != nil && credentials.secondPassword != nil
    if account.mustChange { return isBoth ? nil : .bothPasswordsNeeded }
    return isBoth ? .passwordsOneAtATime : nil
  }

  /// New passwords that are one of those of before, or the first, or the other.
  private static func clashes(_ credentials: Credentials, _ account: Account) -> [RefusalCause] {
    var faults: [RefusalCause] = []
    func look(
      _ new: String?, _ element: SealedPassword.Element, before: String?, other: String?, otherIsNew: Bool
    ) {
      // What breaks a rule by itself cannot be one that was accepted.
      guard let new, PasswordRules.faults(in: new).isEmpty else { return }
      let isFirst = account.firstPassword.map { PasswordHash.matches($0, new) } ?? false
      if isFirst { faults.append(.password(.sameAsFirst, element)) }
      if !isFirst, let before, PasswordHash.matches(before, new) { faults.append(.password(.sameAsBefore, element)) }
      if !otherIsNew, let other, PasswordHash.matches(other, new) { faults.append(.password(.sameAsOther, element)) }
    }
    look(
      credentials.password, .password, before: account.password, other: account.secondPassword,
      otherIsNew: credentials.secondPassword != nil)
    look(
      credentials.secondPassword, .secondPassword, before: account.secondPassword, other: account.password,
      otherIsNew: credentials.password != nil)
    return faults
  }
}
