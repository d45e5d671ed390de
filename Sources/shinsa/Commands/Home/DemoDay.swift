import ArgumentParser
import Domain
import Foundation
import Procedures
import Store
import Wording

/// The steps of the day; each is a command that anybody can repeat.
struct DemoDay {
  let console: Console
  let folders: HomeFolders

  func run() throws {
    step(0)
    try shinsa(["sample", folders.root.path, "--students", "500", "--applications", "100", "--seed", "7"])
    step(1)
    try shinsa(["import", "--settle", "0"], allowing: [.done, .fallsShort])
    step(2)
    try shinsa(["queue", "--as", "sato", "--overall", "look", "--overall", "no_record", "--overall", "conflict"])
    let cast = try DemoCast(folders)
    step(3)
    try review(cast.clear)
    step(4)
    try shinsa(["decide", "\(cast.rejected.id)", "reject", "--reason", "no-student-record", "--as", "sato"])
    try shinsa(["decide", "\(cast.returned.id)", "return", "--item", "image-1:unreadable", "--as", "sato"])
    step(5)
    try propose(cast.doubtful)
    step(6)
    try shinsa(["mail", "send", "--now", "--as", "sato"])
    let new = folders.mail.appending(path: "new")
    console.say(DemoWording.mails(try FileManager.default.contentsOfDirectory(atPath: new.path).count, new.path))
    try shinsa(["mail", "preview", "\(cast.clear.id)", "--as", "sato"])
    step(7)
    try shinsa(["audit", "export", "--format", "csv", "--as", "kansa"])
    try shinsa(["audit", "export", "--entries", "--as", "kansa"])
    try shinsa(["audit", "verify"])
  }

  private func step(_ index: Int) {
    console.say("")
    console.say("== \(index + 1). \(DemoWording.steps[index].in(console.language))")
  }

  /// The answers of the loop: open every picture, approve, the document check, yes.
  private func review(_ file: Case) throws {
    let pictures = file.pictures.map { "p \($0.number)" }
    let kind = file.pictures.first?.picture.document ?? .other
    let document = (DocumentKind.allCases.firstIndex(of: kind) ?? 0) + 1
    let answers = pictures + ["a", "\(document)", "1", "y", "1", "2034-04-01", "yes", "q"]
    try shinsa(["review", "\(file.id)", "--plain", "--as", "sato"], input: answers.joined(separator: "\n") + "\n")
  }

  /// Needs a written reason, and then somebody else.
  private func propose(_ file: Case) throws {
    let record = file.assessment.record?.number ?? ""
    for picture in file.pictures {
      try shinsa(["image", "\(file.id)", "\(picture.number)", "--as", "sato"], discardingOutput: true)
    }
    let document = file.pictures.first?.picture.document.rawValue ?? "other"
    let reason = Help.text("本人に電話で確認し、記入の誤りとわかりました。", "Phoned the applicant: a slip of the pen.")
    try shinsa([
      "decide", "\(file.id)", "approve", "--record", record, "--seen",
      "document=\(document),name=both,birth-date,address=agrees", "--reason", reason, "--as", "sato",
    ])
    try shinsa(["confirm", "\(file.id)", "--as", "suzuki"])
  }

  /// Runs this very program as a user would, and shows the command first.
  private func shinsa(
    _ arguments: [String], allowing: Set<Exit> = [.done], input: String? = nil, discardingOutput: Bool = false
  ) throws {
    let shown = arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
    console.say("$ shinsa \(shown)" + (discardingOutput ? " > picture" : ""))
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = arguments + ["--lang", console.language.rawValue]
    var environment = ProcessInfo.processInfo.environment
    environment["SHINSA_HOME"] = folders.root.path
    process.environment = environment
    if discardingOutput { process.standardOutput = FileHandle.nullDevice }
    let pipe = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : pipe
    try process.run()
    if let input {
      // A few hundred bytes: they fit into the pipe whether or not they are read.
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
    }
    process.waitUntilExit()
    guard let exit = Exit(rawValue: process.terminationStatus), allowing.contains(exit) else {
      throw StatedFailure(exit: .ourFault, sentence: DemoWording.failed("shinsa \(arguments.joined(separator: " "))"))
    }
  }
}
