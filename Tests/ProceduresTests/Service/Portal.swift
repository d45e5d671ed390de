import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// The other side: requests without a reviewer as a portal sends them, and what graduates find in their mailboxes.
final class Portal {
  let desk: Desk
  private var count = 0

  /// A portal of an office; accounts come by applications of their own.
  init(_ desk: Desk? = nil) throws { self.desk = try desk ?? Desk() }

  /// What graduates of these tests choose.
  static let (password, second) = ("Denden2026", "Tsushin2026")

  /// A request; passwords are sealed to the home's current key unless told otherwise.
  func request(
    _ kind: SelfServiceKind, _ elements: [(String, String)] = [],
    sealed: [(SealedPassword.Element, String)] = [], submitted: Date? = nil, id: String? = nil, to key: Data? = nil
  ) throws -> BundleBuilder.Request {
    count += 1
    let id = id ?? "S-\(count)"
    let key = try key ?? desk.nightly.keys.publicSealKeys.first.made("key")
    let passwords = try sealed.map { element, text in
      let sealed = try PasswordSeal.seal(
        text, sender: "portal.example.ac.jp", request: id, element: element, to: key)
      return (element.rawValue, sealed.bytes.base64EncodedString())
    }
    let members = (elements + passwords).map { "<\($0)>\($1)</\($0)>" }.joined()
    let moment = Instant.text(submitted ?? desk.home.clock.now)
    var request = BundleBuilder.Request(id: id)
    request.hasPicture = false
    request.text =
      "<selfService xmlns=\"urn:shinsa:bundle:1\" id=\"\(id)\" kind=\"\(kind.rawValue)\" submitted=\"\(moment)\">"
      + members + "</selfService>"
    return request
  }

  /// Sends requests in one bundle and lets them be imported; nothing leaves yet.
  @discardableResult
  func send(_ requests: [BundleBuilder.Request]) throws -> ImportReport.Bundle {
    count += 1
    try BundleBuilder("B-\(count)", requests).drop(in: desk.home.folders.drop)
    return try desk.importAll().bundles.first.made("bundle")
  }

  /// Sends one request; the codes that it is refused with, none if it is accepted.
  func codes(_ request: BundleBuilder.Request) throws -> [String] {
    let bundle = try send([request])
    guard bundle.outcome == .imported else { throw Missing("an imported bundle; \(bundle.codes)") }
    return bundle.codes
  }

  /// A mail that a graduate got.
  struct Delivery {
    let notice: Notice
    let mail: ReceivedMail
    var purpose: NoticePurpose { notice.purpose }
    var address: String { notice.recipient.asWritten }
  }

  /// Lets what is due leave, and picks it up: oldest first.
  func deliver(includingHeld: Bool = false) throws -> [Delivery] {
    let report = try SendDueMail(desk.nightly).run(includingHeld: includingHeld)
    #expect(report.failures.isEmpty)
    let new = desk.home.folders.mail.appending(path: "new")
    return try report.sent.map { key in
      let file = new.appending(path: key)
      defer { try? FileManager.default.removeItem(at: file) }
      let notice = try desk.home.store.read { try $0.notice(key: key) }.made("notice")
      return Delivery(notice: notice, mail: try ReceivedMail(Data(contentsOf: file)))
    }
  }

  /// The one mail of a purpose that leaves now.
  func delivered(_ purpose: NoticePurpose) throws -> ReceivedMail {
    let mails = try deliver().filter { $0.purpose == purpose }
    guard mails.count == 1 else { throw Missing("one mail \(purpose); there are \(mails.count)") }
    return mails[0].mail
  }
}

// Everything that graduates ask for.

extension Portal {
  func register(_ email: String) throws -> BundleBuilder.Request { try request(.startRegistration, [("email", email)]) }

  func reset(_ account: String) throws -> BundleBuilder.Request {
    try request(.startResetPassword, [("account", account)])
  }

  func add(_ account: String) throws -> BundleBuilder.Request {
    try request(.startAddStudentNumber, [("account", account)])
  }

  func move(
    _ account: String, to email: String, current: String = Portal.password
  ) throws -> BundleBuilder.Request {
    try request(
      .startChangeEmail, [("account", account), ("newEmail", email)], sealed: [(.currentPassword, current)])
  }

  func confirmMove(_ token: String, submitted: Date? = nil) throws -> BundleBuilder.Request {
    try request(.confirmChangeEmail, [("link", token)], submitted: submitted)
  }

  func object(_ token: String, submitted: Date? = nil) throws -> BundleBuilder.Request {
    try request(.object, [("link", token)], submitted: submitted)
  }

  /// A change of passwords with a current one; what is nil is not stated.
  func change(
    _ account: String, current: String = Portal.password, to password: String? = nil, second: String? = nil,
    by element: SealedPassword.Element = .currentPassword
  ) throws -> BundleBuilder.Request {
    let new = password.map { [(SealedPassword.Element.password, $0)] } ?? []
    let other = second.map { [(SealedPassword.Element.secondPassword, $0)] } ?? []
    return try request(.setPassword, [("account", account)], sealed: [(element, current)] + new + other)
  }

  func setAnew(
    _ token: String, _ password: String = Portal.password, _ second: String = Portal.second, submitted: Date? = nil
  ) throws -> BundleBuilder.Request {
    try request(
      .setPassword, [("link", token)], sealed: [(.password, password), (.secondPassword, second)],
      submitted: submitted)
  }
}

// Accounts.

extension Portal {
  /// An account just approved and announced; its first password.
  func newAccount(
    _ email: String = "hanako@example.jp", record: String = "07-1234", mark: UInt8 = 0
  ) throws -> (account: Account, password: String) {
    let id = try desk.opened("A-\(email)".filter { $0 != "@" }, mark: mark, email: email)
    _ = try desk.approve(id, record: record)
    desk.home.clock.advance(900)
    let mail = try delivered(.approvedNew)
    return (try account(email), try mail.password())
  }

  /// An account whose holder has chosen `Portal.password` and `Portal.second`.
  @discardableResult
  func settledAccount(
    _ email: String = "hanako@example.jp", record: String = "07-1234", mark: UInt8 = 0
  ) throws -> Account {
    let first = try newAccount(email, record: record, mark: mark).password
    let codes = try codes(change(email, current: first, to: Self.password, second: Self.second))
    guard codes.isEmpty else { throw Missing("passwords; \(codes)") }
    _ = try deliver()
    return try account(email)
  }

  /// The account of an address as it is now.
  func account(_ email: String) throws -> Account {
    let key = try EmailAddress(email).made("address").key
    return try desk.home.store.read { try $0.account(email: key) }.made("account")
  }

  /// The account of an id as it is now.
  func account(id: String) throws -> Account { try desk.home.store.read { try $0.account(id) }.made("account") }

  /// Whether an account opens with a password, and with a second one where it has one.
  func opens(_ email: String, _ password: String, second: String? = nil) throws -> Bool {
    let account = try account(email)
    let isFirst = account.password.map { PasswordHash.matches($0, password) } ?? false
    guard let second else { return isFirst && account.secondPassword == nil }
    return isFirst && account.secondPassword.map { PasswordHash.matches($0, second) } == true
  }

  /// The account file that left last.
  func newestAccounts() throws -> String {
    let folder = desk.home.folders.accounts
    func number(_ name: String) -> Int { Int(name.filter(\.isNumber)) ?? 0 }
    let names = try desk.home.names(in: folder).filter { $0.hasSuffix(".xml") }
    let name = try names.max { number($0) < number($1) }.made("account file")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Corrects an announced decision: 伊藤 proposes, 加藤 confirms; the case that waits in its place.
  func correct(_ id: CaseID) throws -> Case {
    try CorrectDecision(desk.ito).propose(id, because: "別人の学籍だった")
    return try CorrectDecision(desk.kato).confirm(id)
  }
}

extension Desk {
  /// A supervisor.
  var ito: Office { home.office(Actor(name: "ito", osUser: "ito", role: .supervisor)) }

  /// Approves by 佐藤, and by 加藤 where a second person is needed.
  @discardableResult
  func approve(
    _ id: CaseID, record: String = "07-1234", as kind: ApplicationKind? = nil, seen: DocumentCheck? = Samples.seen,
    account: String? = nil
  ) throws -> Case {
    let approval = Approval(
      record: RecordKey(number: record), seen: seen, reason: "窓口で確認", kind: kind, account: account)
    let after = try DecideApplication(sato).decide(id, .approve(approval))
    return after.state == .proposed ? try DecideApplication(kato).confirm(id) : after
  }
}
