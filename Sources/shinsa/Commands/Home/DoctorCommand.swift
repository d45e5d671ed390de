import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `doctor`: checks everything that the job needs; one line each with the cure (manual: doctor).
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: Help.text("業務に必要なものをすべて点検し、直し方を示す", "Check everything that the job needs, and say how to mend it"),
      discussion: Help.text("例：shinsa doctor　／　shinsa doctor --full --json", "Example: shinsa doctor --full"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("データベースと監査記録を端から端まで検証する（時間がかかる）", "Verify database and audit log from end to end, which takes a while"))
  )
  var full = false

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding { try examine(console) }
    if exit != .done { throw exit.code }
  }

  private func examine(_ console: Console) throws -> Exit {
    let folders = HomeLocation.folders(home.home)
    let files = LookAtFiles(folders)
    // What another user opens here, root as well, would become that user's.
    if let owner = files.owner(), owner.number != geteuid() {
      throw StatedFailure(exit: .notAllowed, sentence: DoctorWording.notAsThisUser(owner: owner.name))
    }
    let facts = try HomeExamination(folders, isFull: full).facts()
    let findings = Doctor.examine(facts)
    if format.json {
      try console.say(json: DoctorJSON(folders.root.path, isFull: full, findings, console.language))
    } else {
      say(findings, console)
    }
    return switch findings.compactMap(\.verdict.severity).max() {
    case .missing: .missing
    case .fallsShort: .fallsShort
    case .hint, nil: .done
    }
  }

  private func say(_ findings: [(subject: CheckSubject, verdict: CheckVerdict)], _ console: Console) {
    for (subject, verdict) in findings {
      switch verdict {
      case .sound(let remark): console.say(DoctorWording.sound(subject, remark))
      case .skipped: console.say(DoctorWording.skipped(subject))
      case .ailing(let ailments): for ailment in ailments { console.say(DoctorWording.ailing(subject, ailment)) }
      }
    }
    let ailments = findings.flatMap(\.verdict.ailments)
    let hints = ailments.count { $0.severity == .hint }
    let sound = findings.count { if case .sound = $0.verdict { true } else { false } }
    console.say(DoctorWording.summary(sound: sound, hints: hints, wrong: ailments.count - hints))
  }
}
