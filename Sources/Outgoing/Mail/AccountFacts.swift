import Domain
import Foundation
import Wording

extension NoticeFacts {
  /// What a mail about an account can say; the office named is that of the faculty that was left last.
  public init(_ account: Account, changed: [AccountItem] = [], effective: Date? = nil, due: Date) {
    let known = account.enrolments.filter { !$0.isPending }
    let newest = known.max { ($0.completed?.description ?? "") < ($1.completed?.description ?? "") }
    self.init(
      name: account.name, faculty: newest?.faculty,
      studentNumbers: known.map(\.record).filter(\.hasNumber).map(\.number), changed: changed.map(\.sentence),
      effective: effective, due: due)
  }
}
