import ArgumentParser
import Domain
import Procedures
import Wording

/// `postal import FILE`.
struct PostalImport: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Help.text("日本郵便の郵便番号データを読み込む（置き換える）", "Load Japan Post's table, replacing the one before"),
      discussion: Help.text(
        "例：shinsa postal import utf_ken_all.zip", "Example: shinsa postal import utf_ken_all.zip"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var options: PublishedFileOptions

  func work(at desk: Desk) throws -> Exit {
    let input = try InputFile(options.file, in: desk.office.folders)
    let report = try PublishedRows.loading(desk.console) {
      try LoadPostalCodes(desk.office).run(input.url, acceptLoss: options.acceptLoss, dryRun: options.dryRun)
    }
    let rows = PublishedRows(rows: report.file.refused, console: desk.console)
    if format.json {
      try desk.console.say(json: PostalReportJSON(report, rows.json))
    } else {
      rows.complain()
      desk.console.say(
        PlacesWording.postalLoaded(
          report.counts, before: report.before, encoding: report.encoding.rawValue,
          unusable: report.file.refused.count, trial: !report.isLoaded))
      desk.console.say(PlacesWording.postalCounts(report.counts, joined: report.file.joined))
    }
    return report.file.refused.isEmpty ? .done : .fallsShort
  }
}

/// What an import of postal codes prints with `--json`; keys are a promise (manual: places).
private struct PostalReportJSON: Encodable {
  let loaded: Bool
  let encoding: String
  let rows: Int
  let places: Int
  let before: Int
  let codes: Int
  let codesOfSeveralPlaces: Int
  let codesOfSeveralMunicipalities: Int
  let townsOfSeveralCodes: Int
  let namesOverSeveralRows: Int
  let unusable: [PublishedRows.RowJSON]

  enum CodingKeys: String, CodingKey {
    case loaded, encoding, rows, places, before, codes, unusable
    case codesOfSeveralPlaces = "codes_of_several_places"
    case codesOfSeveralMunicipalities = "codes_of_several_municipalities"
    case townsOfSeveralCodes = "towns_of_several_codes"
    case namesOverSeveralRows = "names_over_several_rows"
  }

  init(_ report: LoadPostalCodes.Report, _ unusable: [PublishedRows.RowJSON]) {
    loaded = report.isLoaded
    encoding = report.encoding.rawValue
    rows = report.file.rows
    places = report.counts.places
    before = report.before
    codes = report.counts.codes
    codesOfSeveralPlaces = report.counts.codesOfSeveralPlaces
    codesOfSeveralMunicipalities = report.counts.codesOfSeveralMunicipalities
    townsOfSeveralCodes = report.counts.townsOfSeveralCodes
    namesOverSeveralRows = report.file.joined
    self.unusable = unusable
  }
}
