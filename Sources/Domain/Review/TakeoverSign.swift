import Foundation
import JapaneseText

/// What speaks for or against an application being that of an account's holder (manual: decisions, takeover guard).
///
/// Nothing of it proves anything: an account's profile was never proved. It is what a careful colleague would look at.
public enum TakeoverSign: Hashable, Sendable {
  /// It came by a link that was mailed to the account's own address.
  case ownLink
  /// A student record of the account's is another enrolment of the person whose record the cross-check found.
  case samePerson
  /// None of the account's student records is that person's.
  case otherPerson
  /// A telephone of the application is one of the account's.
  case samePhone
  /// Both state telephones, and none is the same.
  case otherPhone
  /// Both state one and the same postal address.
  case sameAddress
  /// The postal addresses differ.
  case otherAddress
  /// The holder never replaced the first password: it may have got lost with the address.
  case firstPasswordUnused
  /// The holder chose passwords, and so could sign in then.
  case passwordsChosen(Date)
  /// The holder objected to this very application.
  case objected(Date)
  /// A caution stands on the account.
  case caution
  /// The account is not active.
  case notActive(AccountStatus)

  /// Whether it speaks for the application.
  public var speaksFor: Bool {
    switch self {
    case .ownLink, .samePerson, .samePhone, .sameAddress, .firstPasswordUnused: true
    case .otherPerson, .otherPhone, .otherAddress, .passwordsChosen, .objected, .caution, .notActive: false
    }
  }

  /// All that can be said of an application and an account, what speaks for it first.
  ///
  /// - Parameter person: The student records of the person whom the cross-check found; empty where it found nobody.
  public static func all(of file: Case, and account: Account, person: Set<RecordKey>) -> [TakeoverSign] {
    var signs: [TakeoverSign] = []
    if file.account == account.id {
      signs.append(.ownLink)
    } else {
      // Who claims to have lost an account could not have used it.
      if account.mustChange, account.password != nil { signs.append(.firstPasswordUnused) }
      if let changed = account.credentialsChanged, !account.mustChange { signs.append(.passwordsChosen(changed)) }
    }
    if let isSame = isSamePerson(file, account, person) { signs.append(isSame ? .samePerson : .otherPerson) }
    if let isSame = isSamePhone(file.application, account) { signs.append(isSame ? .samePhone : .otherPhone) }
    if let isSame = isSameAddress(file.application, account) { signs.append(isSame ? .sameAddress : .otherAddress) }
    if let objected = file.objected { signs.append(.objected(objected)) }
    if account.caution != nil { signs.append(.caution) }
    if account.status != .active { signs.append(.notActive(account.status)) }
    return signs.filter(\.speaksFor) + signs.filter { !$0.speaksFor }
  }

  /// An account that has the very record says nothing more by it.
  private static func isSamePerson(_ file: Case, _ account: Account, _ person: Set<RecordKey>) -> Bool? {
    let records = Set(account.enrolments.map(\.record))
    guard !person.isEmpty, !records.isEmpty, file.assessment.record.map({ !records.contains($0) }) ?? true else {
      return nil
    }
    return !records.isDisjoint(with: person)
  }

  private static func isSamePhone(_ application: Application, _ account: Account) -> Bool? {
    let stated = Set([application.phone, application.mobile].compactMap(digits))
    let known = Set([account.profile.phone, account.profile.mobile].compactMap(digits))
    return stated.isEmpty || known.isEmpty ? nil : !stated.isDisjoint(with: known)
  }

  private static func digits(_ text: String?) -> String? {
    let digits = text.map { WidthFold.folded($0).filter(\.isNumber) } ?? ""
    return digits.isEmpty ? nil : digits
  }

  private static func isSameAddress(_ application: Application, _ account: Account) -> Bool? {
    guard let stated = application.address?.oneLine, let known = account.profile.address?.oneLine, !stated.isEmpty,
      !known.isEmpty
    else { return nil }
    return AddressFold.isSamePlace(stated, known)
  }
}
