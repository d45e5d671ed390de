import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Tells the operator by mail what a night needs of somebody (manual: nightly, section 3).
public struct TellOperator: Sendable {
  /// How the mail went on its way.
  public enum Way: Hashable, Sendable {
    /// The configuration names no address.
    case nobody
    /// It is in the outbox, and leaves with the next sending.
    case outbox
    /// The database could not take it: it lies where mails are picked up.
    case straight
  }

  let office: Office

  /// Tells for an office.
  public init(_ office: Office) { self.office = office }

  /// Prepares one mail; throws what keeps it from the outbox and from the Maildir.
  ///
  /// What is the matter may be the database itself, or a template: then the mail goes without them.
  ///
  /// - Parameter isDatabaseSound: Whether anything may be written to it.
  public func run(needs: [Sentence], isDatabaseSound: Bool = true) throws -> Way {
    guard let address = office.settings.night.operatorEmail else { return .nobody }
    guard isDatabaseSound else {
      try layStraight(needs, to: address)
      return .straight
    }
    do {
      let notices = try Notices(office)
      try office.write { writing in
        let due = writing.scribe.moment
        let mail = notices.composer.notice(.nightAlarm, to: address, facts: NoticeFacts(needs: needs, due: due))
        try notices.insert(mail, due: due, in: writing)
      }
      return .outbox
    } catch {
      try layStraight(needs, to: address)
      return .straight
    }
  }

  private func layStraight(_ needs: [Sentence], to address: EmailAddress) throws {
    let composer = MailComposer(settings: office.settings, templates: try TemplateLibrary(folder: nil))
    let moment = office.clock()
    let mail = composer.notice(.nightAlarm, to: address, facts: NoticeFacts(needs: needs, due: moment))
    let key = OneTimeToken(from: office.chance).text
    let message = try MessageWriter.message(
      mail, key: key, date: moment, from: office.settings.mail, timeZone: office.settings.timeZone,
      training: office.settings.training)
    let folder = office.folders.mail
    let maildir = Maildir(folder: folder, group: office.settings.exportGroups[folder.lastPathComponent])
    try maildir.writeToTmp([(key, message)])
    try maildir.rename(keys: [key])
  }
}
