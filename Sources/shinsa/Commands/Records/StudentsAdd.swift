import ArgumentParser
import Domain
import Foundation
import Intake
import Procedures
import Wording

/// `students add --source TEXT`: an office record.
struct StudentsAdd: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: Help.text("学籍ファイルにない人の学籍を手で登録する（別の職員の確認が必要）", "Enter a record for somebody whom the files do not hold"),
      discussion: Help.text(
        """
        例：shinsa students add --source '学籍簿 昭和48年 112頁' --name-kanji '電電 太郎' --birth-date S27.4.1 \\
              --faculty 工学部 --left 昭和50年3月 --outcome 卒業
        """,
        """
        Example: shinsa students add --source 'Ledger 1973, page 112' --name-kanji '電電 太郎' --birth-date 1952-04-01 \\
                   --faculty 工学部 --left 1975-03 --outcome graduated
        """))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var entry: StudentEntryOptions

  @Option(
    name: .long,
    help: ArgumentHelp(Help.text("典拠となる帳簿と頁", "The paper that the record is taken from"), valueName: "TEXT"))
  var source: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "学籍ファイルと同じ形の CSV から、まとめて登録する（- なら標準入力）", "Enter all rows of a CSV with the usual columns (- for standard input)"
      ),
      valueName: "FILE"))
  var from: String?

  func validate() throws {
    guard (from == nil) != entry.values.isEmpty else {
      throw ValidationError(
        Help.text("氏名などの項目か --from のどちらか一方を指定してください。", "State the record's columns, or --from, and not both."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    // Nobody is told what is wrong with a record that he may not enter.
    guard desk.office.actor.role.may(.decide) else { throw DecisionObstacle.roleLacks(.decide) }
    let contents = try from.map { try records(of: $0, at: desk) } ?? [record(at: desk)]
    let steps = try KeepOfficeRecords(desk.office).propose(contents, origin: source)
    try OfficeRecordReport(desk: desk).say(steps, json: format.json) { OfficeRecordWording.proposed($0.id) }
    return .done
  }

  private func record(at desk: Desk) throws -> StudentRecord {
    do throws(RowFault) {
      let mapping = desk.office.settings.studentMappings.mapping(of: RecordKey.officeSource)
      return try StudentEntry.record(entry.values, source: RecordKey.officeSource, mapping: mapping)
    } catch {
      throw StatedFailure(exit: .usage, sentence: error.sentence)
    }
  }

  private func records(of name: String, at desk: Desk) throws -> [StudentRecord] {
    let input = try InputFile(name, in: desk.office.folders)
    do {
      var records: [StudentRecord] = []
      let report = try StudentFile(
        contentsOf: input.url, encoding: nil, source: RecordKey.officeSource,
        mapping: desk.office.settings.studentMappings.mapping(of: RecordKey.officeSource)
      ).read { record, _ in records.append(record) }
      guard report.refused.isEmpty else {
        for row in report.refused { desk.console.complain(StudentsWording.row(row.line, row.reason.sentence)) }
        throw StatedFailure(exit: .unusableInput, sentence: OfficeRecordWording.unusable(report.refused.count))
      }
      guard !records.isEmpty else { throw StatedFailure(exit: .unusableInput, sentence: StudentsWording.empty) }
      return records
    } catch let error as StudentFileError {
      throw StatedFailure(exit: .unusableInput, sentence: error.sentence)
    }
  }
}
