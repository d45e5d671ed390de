import ArgumentParser
import Domain
import Wording

/// An account as `--json` prints it; never with a password's hash.
struct AccountJSON: Encodable {
  let id: String
  let email: String
  let status: String
  let nameKanji: Nullable<String>
  let studentNumbers: [String]
  let enrolments: [Enrolment]
  let mustChange: Bool
  let caution: Nullable<String>
  let created: String

  /// A linked student number; one that is pending is not known to the portal.
  struct Enrolment: Encodable {
    let number: String
    let faculty: Nullable<String>
    let outcome: Nullable<String>
    let application: CaseID
    let pending: Bool

    init(_ enrolment: LinkedEnrolment) {
      number = enrolment.record.number
      faculty = Nullable(enrolment.faculty)
      outcome = Nullable(enrolment.outcome?.rawValue)
      application = enrolment.application
      pending = enrolment.isPending
    }
  }

  enum CodingKeys: String, CodingKey {
    case id, email, status, enrolments, caution, created
    case nameKanji = "name_kanji"
    case studentNumbers = "student_numbers"
    case mustChange = "must_change"
  }

  init(_ account: Account) {
    id = account.id
    email = account.email.asWritten
    status = account.status.rawValue
    nameKanji = Nullable(account.name.kanji)
    studentNumbers = account.enrolments.map(\.record.number)
    enrolments = account.enrolments.map(Enrolment.init)
    caution = Nullable(account.caution)
    mustChange = account.mustChange
    created = Instant.text(account.created)
  }
}

/// What somebody has to do with an account: confirm a proposal, see to a mail that came back.
struct AccountMarks {
  var proposed: Set<String> = []
  var bounced: Set<String> = []

  func text(of account: Account, _ language: Language) -> String {
    [
      account.caution == nil ? nil : AccountSheetWording.caution,
      proposed.contains(account.id) ? AccountSheetWording.proposed : nil,
      bounced.contains(account.id) ? CaseFlag.bounced.sentence : nil,
    ].compactMap { $0?.in(language) }.joined(separator: ",")
  }
}

/// Accounts as lines on a terminal.
enum AccountTable {
  static func lines(_ accounts: [Account], _ marks: AccountMarks, _ language: Language) -> [String] {
    var table = TextTable(AccountsWording.headers.map { $0.in(language) })
    for account in accounts {
      table.add([
        account.id, account.email.asWritten, account.name.display, account.status.sentence.in(language),
        account.enrolments.map(\.record.number).joined(separator: ", "), marks.text(of: account, language),
      ])
    }
    return table.lines
  }
}
