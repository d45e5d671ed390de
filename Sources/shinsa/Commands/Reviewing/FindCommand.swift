import ArgumentParser
import Domain
import Foundation
import Procedures
import Store
import Wording

/// `find`: answers those who ask where their application is.
struct FindCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "find",
      abstract: Help.text(
        "申請・アカウント・学籍を、番号・氏名・メールアドレス・電話で探す",
        "Find applications, accounts and student records by id, name, e-mail address, number, telephone"),
      discussion: Help.text("例：shinsa find 'デンデン ハナコ'", "Example: shinsa find 'DENDEN HANAKO'"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(
    help: ArgumentHelp(Help.text("探す語（字体・全角半角・かなの違いは問わない）", "What to look for, in any script"), valueName: "TEXT"))
  var text: String

  private static let limit = 50

  private struct Found: Encodable {
    var applications: [CaseJSON]
    var accounts: [AccountJSON]
    var students: [StudentJSON]
  }

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let moment = desk.office.clock()
    let words = SearchWords.sought(text)
    let (files, accounts, students, claims) = try desk.office.store.read { reading in
      let files = try found(words, in: reading)
      return (
        files, try reading.accounts().filter { matches($0, words) },
        words.isEmpty ? [] : try reading.students(matching: words, limit: Self.limit), try reading.claims(at: moment)
      )
    }
    let rows = files.count + accounts.count + students.count
    try RecordLook(desk.office).list(.found, rows: rows)
    let days = try desk.office.openingDays()
    if format.json {
      let zone = desk.office.settings.timeZone
      try desk.console.say(
        json: Found(
          applications: files.map {
            CaseJSON($0, claim: claims[$0.id], several: [], at: moment, in: zone, counting: days)
          },
          accounts: accounts.map(AccountJSON.init), students: students.map(StudentJSON.init)))
    } else {
      say(QueueTable(desk: desk, moment: moment, days: days), files, accounts, students, claims)
    }
    return .done
  }

  /// By folded words, and by short id.
  private func found(_ words: [String], in reading: Reading) throws -> [Case] {
    var files = words.isEmpty ? [] : try reading.cases(matching: words, limit: Self.limit)
    if let id = CaseID(text.hasPrefix("#") ? String(text.dropFirst()) : text), let file = try reading.caseFile(id),
      !files.contains(where: { $0.id == id })
    {
      files.insert(file, at: 0)
    }
    return files
  }

  private func matches(_ account: Account, _ words: [String]) -> Bool {
    let folded = SearchWords.of(account)
    return words.contains { folded.contains($0) }
  }

  private func say(
    _ table: QueueTable, _ files: [Case], _ accounts: [Account], _ students: [StudentRecord],
    _ claims: [CaseID: Claim]
  ) {
    let console = table.desk.console
    if !files.isEmpty {
      console.say(QueueWording.applications)
      table.say(files, claims: claims)
    }
    if !accounts.isEmpty {
      console.say(QueueWording.accounts)
      AccountTable.lines(accounts, AccountMarks(), console.language).forEach(console.say)
    }
    if !students.isEmpty {
      console.say(QueueWording.students)
      StudentTable.lines(students, console.language).forEach(console.say)
      if students.count == Self.limit { console.say(QueueWording.more(Self.limit)) }
    }
    if files.isEmpty, accounts.isEmpty, students.isEmpty { console.say(QueueWording.nothing) }
  }
}
