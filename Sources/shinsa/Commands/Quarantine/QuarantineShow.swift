import ArgumentParser
import Domain
import Procedures
import Store
import Wording

/// `quarantine show ID`: all reasons, and what can be done.
struct QuarantineShow: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.text("理由をすべて示す", "Show all reasons, and what can be done"),
      discussion: Help.text("例：shinsa quarantine show 3", "Example: shinsa quarantine show 3"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: RefusalArgument

  func work(at desk: Desk) throws -> Exit {
    let item = try desk.dealing { try QuarantineDesk(desk.office).item(target.id) }
    let language = desk.console.language
    let what = (item.isBundle ? QuarantineWording.bundle : QuarantineWording.request).in(language)
    desk.console.say("\(item.id)  \(what)  \(item.file)  \(item.request ?? item.path ?? "")")
    desk.console.say(desk.moment(item.at))
    for reason in item.reasons { desk.console.say(ImportWording.reason(reason)) }
    if let name = item.handledBy {
      desk.console.say(QuarantineWording.handledBefore(name))
    } else {
      desk.console.say(
        item.isBundle
          ? QuarantineWording.bundleHint(item.id, item.place ?? item.file) : QuarantineWording.requestHint(item.id))
    }
    return .done
  }
}

extension Desk {
  /// Says in words what stands in the way at the desk.
  func dealing<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let obstacle as DeskObstacle {
      throw StatedFailure(exit: .unusableInput, sentence: obstacle.sentence)
    }
  }
}

extension DeskObstacle {
  /// Why it is not possible, and what to do.
  var sentence: Sentence {
    switch self {
    case .unknown(let id): QuarantineWording.unknown(id)
    case .handledBefore(let name): QuarantineWording.handledBefore(name)
    case .requestNotBundle(let file): QuarantineWording.requestNotBundle(file)
    case .bundleGone(let name): QuarantineWording.bundleGone(name)
    case .nameTaken(let name): QuarantineWording.nameTaken(name)
    }
  }
}
