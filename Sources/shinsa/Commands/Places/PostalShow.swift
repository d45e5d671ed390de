import ArgumentParser
import Domain
import Procedures
import Store
import Wording

/// `postal show CODE`.
struct PostalShow: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.text("郵便番号の町域を表示する", "Show the places of a postal code"),
      discussion: Help.text("例：shinsa postal show 160-0023", "Example: shinsa postal show 160-0023"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(help: ArgumentHelp(Help.text("郵便番号", "The postal code"), valueName: "CODE"))
  var code: String

  func work(at desk: Desk) throws -> Exit {
    guard let code = PostalCode(code) else {
      throw StatedFailure(exit: .usage, sentence: PlacesWording.malformedCode)
    }
    let (isLoaded, places) = try desk.office.store.read { reading in
      (try reading.hasPostalCodes(), try reading.postalPlaces(of: code))
    }
    guard isLoaded else { throw StatedFailure(exit: .missing, sentence: PlacesWording.noPostalCodes) }
    if format.json {
      try desk.console.say(json: CodeJSON(code: code.digits, places: places.map(PlaceJSON.init)))
      return places.isEmpty ? .unusableInput : .done
    }
    guard !places.isEmpty else {
      throw StatedFailure(exit: .unusableInput, sentence: PlacesWording.unknownCode(code))
    }
    var table = TextTable(PlacesWording.placeHeaders.map { $0.in(desk.console.language) })
    for place in places { table.add([place.prefecture, place.city, place.town ?? "", place.remark ?? ""]) }
    table.lines.forEach(desk.console.say)
    return .done
  }
}

/// The places of a code as `--json` prints them; keys are a promise (manual: places).
private struct CodeJSON: Encodable {
  let code: String
  let places: [PlaceJSON]
}

private struct PlaceJSON: Encodable {
  let municipality: String
  let prefecture: String
  let city: String
  let town: Nullable<String>
  let remark: Nullable<String>
  let written: String

  init(_ place: PostalPlace) {
    municipality = place.municipality
    prefecture = place.prefecture
    city = place.city
    town = Nullable(place.town)
    remark = Nullable(place.remark)
    written = place.written
  }
}
