import Domain
import Foundation
import Outgoing
import Procedures
import TestSupport
import Testing

@Suite struct TellOperatorTests {
  private let needs = [Sentence(ja: "鍵がありません。", en: "The keys are missing.")]

  private func settings(of home: TestHome) throws -> OfficeSettings {
    var settings = home.settings
    settings.night.operatorEmail = EmailAddress("operator@denden.example.ac.jp")
    return settings
  }

  @Test func `where nobody is named nobody is told`() throws {
    let home = try TestHome()
    #expect(try TellOperator(home.office(TestHome.nightly)).run(needs: needs) == .nobody)
  }

  @Test func `the mail leaves through the outbox, once`() throws {
    let home = try TestHome()
    let office = home.office(TestHome.nightly, settings: try settings(of: home))
    #expect(try TellOperator(office).run(needs: needs) == .outbox)
    #expect(try SendDueMail(office).run(includingHeld: false).sent.count == 1)
    #expect(try SendDueMail(office).run(includingHeld: false).sent.count == 0)
    #expect(try home.names(in: home.folders.mail.appending(path: "new")).count == 1)
  }

  @Test func `where no mail can be rendered with the university's templates, it is laid out without them`() throws {
    struct Broken: Error {}
    let home = try TestHome()
    let office = Office(
      folders: home.folders, settings: try settings(of: home), store: home.store,
      keys: home.office().keys, templates: try { () throws -> TemplateLibrary in throw Broken() }(),
      actor: TestHome.nightly, clock: { home.clock.now }, chance: .seeded(5))
    #expect(try TellOperator(office).run(needs: needs) == .straight)
    #expect(try home.names(in: home.folders.mail.appending(path: "new")).count == 1)
    #expect(try SendDueMail(home.office(TestHome.nightly)).run(includingHeld: false).sent.isEmpty)
  }

  @Test func `a night is put down in place of the one before, and what cannot be read is none`() throws {
    let home = try TestHome()
    let diary = NightDiary(home.folders)
    #expect(diary.last() == nil)
    for outcome in [NightOutcome.failed, .done] {
      let night = NightRecord(
        began: Date(timeIntervalSince1970: 1_795_000_000), ended: Date(timeIntervalSince1970: 1_795_000_060),
        steps: [NightRecord.Step(.mail, outcome)], doubtedSince: Date(timeIntervalSince1970: 1_794_000_000))
      try diary.write(night)
      #expect(diary.last() == night)
    }
    #expect(diary.last()?.wanting == [])
    try Data("{".utf8).write(to: home.folders.state.appending(path: "night.json"))
    #expect(diary.last() == nil)
  }
}
