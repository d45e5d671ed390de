import ArgumentParser
import Domain
import Foundation
import Intake
import Procedures
import Wording

/// `students import FILE`.
struct StudentsImport: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Help.text("学籍の CSV を読み込む（全部か、まったく読み込まないか）", "Load a CSV of student records, all or nothing"),
      discussion: Help.text(
        "例：shinsa students import gakuseki.csv --dry-run", "Example: shinsa students import students.csv --dry-run"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(
    help: ArgumentHelp(Help.text("CSV ファイル（- なら標準入力）", "The CSV file (- for standard input)"), valueName: "FILE"))
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("文字コード（既定：自動）", "The encoding (default: found automatically)"), valueName: "utf-8|cp932|utf-16"))
  var encoding: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("出所（合併前の大学ごとに番号が重なるとき）", "The source, where merged universities' numbers collide"), valueName: "NAME"))
  var source = RecordKey.defaultSource

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("変更分だけのファイル（載っていない学籍は残る）", "A file of changes: records that it does not hold stay")))
  var delta = false

  @Flag(name: .long, help: ArgumentHelp(Help.text("読み込まずに、何が変わるかを示す", "Only say what would change")))
  var dryRun = false

  @Flag(name: .long, help: ArgumentHelp(Help.text("学籍が大きく減ってもよい", "Accept that many records go")))
  var acceptLoss = false

  @Flag(name: .long, help: ArgumentHelp(Help.text("使えない行をすべて表示する", "Show every unusable row")))
  var all = false

  func validate() throws {
    if let encoding, TextEncoding(name: encoding) == nil {
      let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(Help.text("文字コードは \(names) のどれかです。", "An encoding is one of \(names)."))
    }
    guard RecordKey.isSourceName(source) else {
      throw ValidationError(
        Help.text("出所は「:」を含まない 64 バイトまでの名前です。", "A source is a name of up to 64 bytes without “:”."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let input = try InputFile(file, in: desk.office.folders)
    do {
      let report = try LoadStudents(desk.office).run(input.url, manner)
      let records = KeepOfficeRecords(desk.office)
      try say(report, twins: report.snapshot == nil ? [] : records.twins(in: report.source), at: desk)
      return report.file.refused.isEmpty ? .done : .fallsShort
    } catch let error as StudentFileError {
      throw StatedFailure(exit: .unusableInput, sentence: error.sentence)
    } catch let refused as LoadStudents.Refused {
      if case .tooManyUnusable(let report, _) = refused { say(report.refused, desk.console) }
      throw StatedFailure(exit: .unusableInput, sentence: refused.sentence)
    }
  }

  private var manner: LoadStudents.Manner {
    LoadStudents.Manner(
      source: source, encoding: encoding.flatMap(TextEncoding.init(name:)), isDelta: delta, acceptsLoss: acceptLoss,
      isTrial: dryRun)
  }

  private struct ReportJSON: Encodable {
    struct Row: Encodable {
      var line: Int
      var text: String
    }
    var snapshot: Nullable<Int64>
    var source: String
    var encoding: String
    var records: Int
    var before: Int
    var after: Int
    var added: Int
    var changed: Int
    var gone: Int
    var unusable: [Row]
    var unknownColumns: [String]
    var officeRecords: [OfficeRecordJSON]

    enum CodingKeys: String, CodingKey {
      case snapshot, source, encoding, records, before, after, added, changed, gone, unusable
      case unknownColumns = "unknown_columns"
      case officeRecords = "office_records"
    }
  }

  private func say(_ report: LoadStudents.Report, twins: [KeepOfficeRecords.Step], at desk: Desk) throws {
    let console = desk.console
    guard !format.json else {
      let rows = report.file.refused.map {
        ReportJSON.Row(line: $0.line, text: $0.reason.sentence.in(console.language))
      }
      return try console.say(
        json: ReportJSON(
          snapshot: Nullable(report.snapshot), source: report.source, encoding: report.encoding.rawValue,
          records: report.file.rows, before: report.before, after: report.after, added: report.changes.added,
          changed: report.changes.changed, gone: report.changes.gone, unusable: rows,
          unknownColumns: report.file.unknownColumns,
          officeRecords: twins.map { OfficeRecordJSON($0.record, twins: $0.twins) }))
    }
    say(report.file.refused, console)
    if !report.file.unknownColumns.isEmpty {
      console.complain(StudentsWording.unknownColumns(report.file.unknownColumns))
    }
    console.say(
      StudentsWording.loaded(
        records: report.file.rows, unusable: report.file.refused.count, encoding: report.encoding.rawValue,
        source: report.source, trial: report.snapshot == nil))
    console.say(
      StudentsWording.changes(
        added: report.changes.added, changed: report.changes.changed, gone: report.changes.gone,
        equal: report.changes.equal, after: report.after, trial: report.snapshot == nil))
    twins.forEach(OfficeRecordReport(desk: desk).sayTwins)
  }

  private func say(_ rows: [UnusableRow], _ console: Console) {
    let shown = all ? rows : Array(rows.prefix(20))
    for row in shown { console.complain(StudentsWording.row(row.line, row.reason.sentence)) }
    if rows.count > shown.count { console.complain(StudentsWording.more(rows.count - shown.count)) }
  }
}

extension LoadStudents.Refused {
  /// Why the file was not loaded, and what to do.
  var sentence: Sentence {
    switch self {
    case .tooManyUnusable(let report, let allowed):
      StudentsWording.tooManyUnusable(
        report.refused.count, of: report.rows + report.refused.count, allowed: allowed)
    case .tooManyLost(let before, let after, let allowed):
      StudentsWording.tooManyLost(before: before, after: after, allowed: allowed)
    case .empty: StudentsWording.empty
    case .sourceReserved: OfficeRecordWording.sourceReserved
    }
  }
}
