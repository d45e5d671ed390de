import ArgumentParser
import Domain
import Procedures
import Store
import Wording

/// `quarantine list`: what was refused and waits to be dealt with.
struct QuarantineList: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.text("受け付けられなかったものの一覧", "List what was refused"),
      discussion: Help.text("例：shinsa quarantine list --all", "Example: shinsa quarantine list --all"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Flag(name: .long, help: ArgumentHelp(Help.text("処理済みのものも", "Also what was dealt with")))
  var all = false

  func work(at desk: Desk) throws -> Exit {
    let items = try QuarantineDesk(desk.office).list(all: all)
    let language = desk.console.language
    if format.json {
      try desk.console.say(json: ["refusals": items.map { RefusalJSON($0, language) }])
    } else if items.isEmpty {
      desk.console.say(QuarantineWording.empty)
    } else {
      var table = TextTable(QuarantineWording.headers.map { $0.in(language) })
      for item in items {
        table.add([
          String(item.id), desk.moment(item.at).in(language),
          (item.isBundle ? QuarantineWording.bundle : QuarantineWording.request).in(language), item.file,
          item.request ?? item.path ?? "", item.reasons.map(\.code).joined(separator: ","), item.handledBy ?? "",
        ])
      }
      table.lines.forEach(desk.console.say)
    }
    return .done
  }
}

/// Something refused as `--json` prints it.
struct RefusalJSON: Encodable {
  struct Reason: Encodable {
    var code: String
    var path: Nullable<String>
    var line: Nullable<Int>
    var text: String
  }

  let id: Int64
  let file: String
  let request: Nullable<String>
  let path: Nullable<String>
  let at: String
  let handledBy: Nullable<String>
  let reasons: [Reason]

  enum CodingKeys: String, CodingKey {
    case id, file, request, path, at, reasons
    case handledBy = "handled_by"
  }

  init(_ item: RefusalRecord, _ language: Language) {
    id = item.id
    file = item.file
    request = Nullable(item.request)
    path = Nullable(item.path)
    at = Instant.text(item.at)
    handledBy = Nullable(item.handledBy)
    reasons = item.reasons.map {
      Reason(code: $0.code, path: Nullable($0.path), line: Nullable($0.line), text: $0.text.in(language))
    }
  }
}
