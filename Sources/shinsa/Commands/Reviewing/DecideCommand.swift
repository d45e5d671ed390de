import ArgumentParser
import Domain
import Procedures
import Store

extension ApplicationKind: ExpressibleByArgument {}

/// `decide ID approve|reject|return`: one decision without the loop.
struct DecideCommand: OfficeCommand {
  /// What is decided.
  enum Answer: String, ExpressibleByArgument, CaseIterable {
    case approve, reject
    case sendBack = "return"
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decide", abstract: Help.text("申請を 1 件決定する", "Decide one application"),
      discussion: Help.text(
        """
        例：
          shinsa decide 12 approve --record 07-1234 \\
            --seen document=drivers-licence,name=now,birth-date,address=agrees,expiry=2030-04-01
          shinsa decide 12 reject --reason no-student-record
          shinsa decide 12 return --item image-1:unreadable --note '光の反射がない写真をお願いします。'
        承認の前に、すべての画像を `shinsa image` か `shinsa review` で開いておく必要があります。
        """,
        """
        Examples:
          shinsa decide 12 approve --record 07-1234 \\
            --seen document=drivers-licence,name=now,birth-date,address=agrees,expiry=2030-04-01
          shinsa decide 12 reject --reason no-student-record
          shinsa decide 12 return --item image-1:unreadable --note 'Please avoid reflections.'
        Before approving, every picture has to be opened with `shinsa image` or `shinsa review`.
        """))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  @Argument(
    help: ArgumentHelp(
      Help.text("approve（承認）、reject（不承認）、return（再提出依頼）", "approve, reject or return"), valueName: "DECISION"))
  var answer: Answer

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("承認：学籍番号（または 出所:学籍番号）", "Approve: the student number, or SOURCE:number"), valueName: "NUMBER"))
  var record: String?

  @Option(
    name: .long, help: ArgumentHelp(Help.text("承認：書類で確かめたこと", "Approve: what the documents show"), valueName: "FACTS"))
  var seen: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      Help.text(
        "不承認：理由のコード（複数可）。承認：食い違いがあっても承認する理由", "Reject: codes of reasons. Approve: the reason against a conflict"),
      valueName: "CODE|TEXT"))
  var reason: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      Help.text("再提出依頼：直す項目とその理由（複数可）", "Return: a field to mend and the reason"), valueName: "FIELD:CODE"))
  var item: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(Help.text("申請者へのメールに添える文", "Free text in the mail to the applicant"), valueName: "TEXT"))
  var note: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "承認：この種類の申請として決定する（new、add-student-number、change-email）",
        "Approve: decide it as this kind (new, add-student-number, change-email)"), valueName: "KIND"))
  var kind: ApplicationKind?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("承認：対象のアカウント（ID、メールアドレス、学籍番号）", "Approve: the account (id, address or student number)"),
      valueName: "ACCOUNT"))
  var account: String?

  func validate() throws {
    switch answer {
    case .approve:
      guard record != nil else {
        throw ValidationError(Help.text("承認には --record が必要です。", "Approving needs --record."))
      }
      guard reason.count <= 1, item.isEmpty else {
        throw ValidationError(
          Help.text("承認に書ける --reason は一つで、--item は書けません。", "Approving takes one --reason at most and no --item."))
      }
    case .reject:
      guard item.isEmpty, record == nil, seen == nil, kind == nil, account == nil else {
        throw ValidationError(
          Help.text("不承認に書けるのは --reason と --note です。", "Rejecting takes --reason and --note."))
      }
    case .sendBack:
      guard reason.isEmpty, record == nil, seen == nil, kind == nil, account == nil else {
        throw ValidationError(
          Help.text("再提出依頼に書けるのは --item と --note です。", "Returning takes --item and --note."))
      }
      guard item.allSatisfy({ $0.split(separator: ":").count == 2 }) else {
        throw ValidationError(
          Help.text(
            "--item は 項目:理由 の形です。例：image-1:unreadable", "--item has the form FIELD:CODE, such as image-1:unreadable."))
      }
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let id = try desk.caseID(target.id)
    let after = try DecideApplication(desk.office).decide(id, try decision(at: desk))
    try DecisionReport(desk: desk).say(after, json: format.json)
    return .done
  }

  private func decision(at desk: Desk) throws -> Decision {
    switch answer {
    case .approve:
      let facts = try seen.map { try DocumentCheck(facts: $0) }
      let key = try desk.office.store.read { try $0.resolveRecord(record ?? "") }
      let named = try account.map { try desk.accountID($0) }
      return .approve(Approval(record: key, seen: facts, reason: reason.first, kind: kind, account: named))
    case .reject:
      return .reject(Rejection(reasons: reason, note: note))
    case .sendBack:
      let items = item.map { text in
        let parts = text.split(separator: ":").map(String.init)
        return SendingBack.Item(field: parts[0], reason: parts[1])
      }
      return .sendBack(SendingBack(items: items, note: note))
    }
  }
}
