import Domain
import Foundation
import Store

extension Office {
  /// When a change of an account's address may take effect whose holder is told at `moment` (manual: decisions, takeover
  /// guard).
  func takeover(from moment: Date, in reading: Reading) throws -> Date {
    OpeningDays(settings.calendar, holidays: try reading.holidays())
      .moment(after: settings.service.takeoverDays, from: moment, in: settings.timeZone)
  }

  /// When the link of a notice ends, where that is not counted from its mail on; nil where it is.
  ///
  /// An old address can object until the change takes effect, and that waits for the notice.
  func end(ofLinkIn notice: Notice, at moment: Date) throws -> Date? {
    guard let deadline = notice.deadline, notice.startsWaiting else { return notice.deadline }
    return max(deadline, try store.read { try takeover(from: moment, in: $0) })
  }
}

extension Notice {
  /// Whether the waiting time of a change of address begins when it leaves: the notice itself, not one sent again.
  var startsWaiting: Bool { purpose == .addressObjection && resends == nil }
}

extension Writing {
  /// Lets a decided change of address wait from now on: the notice of it leaves only now.
  func postpone(_ id: CaseID, for office: Office) throws {
    let effective = try office.takeover(from: scribe.moment, in: reading)
    for mail in try reading.notices(about: id) where mail.isFirm && mail.due < effective {
      try postpone(mail, to: effective)
    }
    guard var file = try reading.caseFile(id), let due = file.decision?.due, due < effective else { return }
    file.decision?.due = effective
    try update(file, from: file.version)
  }
}
