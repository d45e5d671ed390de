import ArgumentParser
import Domain
import Foundation
import JapaneseText

/// In which form a run that lasts tells what happens (manual: operation, section 6).
enum LogForm: String, CaseIterable, ExpressibleByArgument {
  /// Sentences, as for somebody who reads along.
  case none
  /// One JSON object a line, for programs that collect logs.
  case json
  /// The same facts as text behind a priority, as systemd's journal takes them from standard error (sd-daemon(3)).
  case journald
}

/// `--log` of commands that run without anybody.
struct LogOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "記録の形式（none：文章、json：1 行 1 件の JSON、journald：優先度つき）",
        "Form of the log: none (sentences), json (an object a line), journald (with priorities)"),
      valueName: "none|json|journald"))
  var log = LogForm.none
}

/// One event of the log.
struct LogLine {
  let event: LogEvent
  let facts: [String: LogFact]
  let text: String
  var level: LogLevel
  var at: Date
  var process = getpid()

  /// One JSON object, keys sorted, on one line.
  var json: String {
    var values: [String: Value] = facts.mapValues(Value.init)
    values["at"] = .text(Instant.text(at))
    values["event"] = .text(event.rawValue)
    values["level"] = .text(level.name)
    values["pid"] = .number(Int(process))
    values["text"] = .text(text)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(values)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// `<6>bundle.imported accepted=3 file="P-1.zip": sentence`.
  var journal: String {
    let stated = facts.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.words($0.value))" }
    let head = ([event.rawValue] + stated).joined(separator: " ")
    return "<\(level.rawValue)>" + SafeText("\(head): \(text.split(separator: "\n").joined(separator: " "))").text
  }

  private static func words(_ fact: LogFact) -> String {
    switch fact {
    case .text(let text): "\"\(text.replacingOccurrences(of: "\"", with: "'"))\""
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    }
  }

  private enum Value: Encodable {
    case text(String)
    case number(Int)
    case flag(Bool)

    init(_ fact: LogFact) {
      switch fact {
      case .text(let text): self = .text(text)
      case .number(let number): self = .number(number)
      case .flag(let flag): self = .flag(flag)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .flag(let flag): try container.encode(flag)
      }
    }
  }
}
