import ArgumentParser
import Domain
import Procedures
import Wording

/// What every import of a published table understands.
struct PublishedFileOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Help.text("CSV ファイル、またはその zip（- なら標準入力）", "The CSV file or its zip (- for standard input)"), valueName: "FILE"))
  var file: String

  @Flag(name: .long, help: ArgumentHelp(Help.text("読み込まずに、結果だけを示す", "Only say what would come")))
  var dryRun = false

  @Flag(name: .long, help: ArgumentHelp(Help.text("件数が大きく減ってもよい", "Accept that many entries go")))
  var acceptLoss = false
}

/// Unusable rows of a published table, as they are said.
struct PublishedRows {
  /// A row as `--json` prints it.
  struct RowJSON: Encodable {
    var line: Int
    var code: String
    var text: String
  }

  private static let shown = 20

  let rows: [UnusablePublishedRow]
  let console: Console

  var json: [RowJSON] {
    rows.map { RowJSON(line: $0.line, code: $0.reason.code, text: $0.reason.sentence.in(console.language)) }
  }

  func complain() {
    for row in rows.prefix(Self.shown) { console.complain(StudentsWording.row(row.line, row.reason.sentence)) }
    if rows.count > Self.shown { console.complain(PlacesWording.more(rows.count - Self.shown)) }
  }

  /// Loads by `load`; says in words why a file was refused.
  static func loading<Report>(_ console: Console, _ load: () throws -> Report) throws -> Report {
    do {
      return try load()
    } catch let error as PublishedFileError {
      throw StatedFailure(exit: .unusableInput, sentence: error.sentence)
    } catch let refused as PublishedTableRefused {
      PublishedRows(rows: refused.rows, console: console).complain()
      throw StatedFailure(exit: .unusableInput, sentence: refused.sentence)
    }
  }
}

extension PublishedTableRefused {
  /// Why the file was not loaded, and what to do.
  fileprivate var sentence: Sentence {
    switch self {
    case .tooManyUnusable(let rows, let all, _): PlacesWording.tooManyUnusable(rows.count, of: all)
    case .tooManyLost(let before, let after, _): PlacesWording.tooManyLost(before: before, after: after)
    case .endsEarlier(let before, let after): PlacesWording.endsEarlier(before: before, after: after)
    case .empty: PlacesWording.empty
    }
  }
}
