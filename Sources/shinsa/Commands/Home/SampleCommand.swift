import ArgumentParser
import Domain
import Foundation
import Procedures
import Sample
import Wording

/// `sample DIR`: a training home with a realistic, reproducible set.
struct SampleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sample",
      abstract: Help.text("見本の学籍と申請が入った練習用ホームを作る", "Make a training home with sample records and applications"),
      discussion: Help.text(
        "例：shinsa sample renshu --students 1000 --applications 50\n学籍は読み込み済み、申請データは import/ に入ります。",
        "Example: shinsa sample exercise --students 1000 --applications 50\nThe records are loaded; the bundles lie in import/."
      ))
  }

  @Argument(help: ArgumentHelp(Help.text("作るフォルダー", "The folder to make"), valueName: "DIR"))
  var folder: String

  @Option(
    name: .long,
    help: ArgumentHelp(Help.text("学籍の件数（既定 1000）", "How many student records (default: 1000)"), valueName: "N"))
  var students: Int?

  @Option(
    name: .long, help: ArgumentHelp(Help.text("申請の件数（既定 50）", "How many applications (default: 50)"), valueName: "M"))
  var applications: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("乱数の種（同じ種からは同じ見本ができる）", "The seed: the same seed makes the same sample"), valueName: "S"))
  var seed: UInt64 = 1

  @Option(name: .long, help: ArgumentHelp(Help.text("申請データ 1 件あたりの申請数", "Applications a bundle"), valueName: "K"))
  var perBundle = 100

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "ホームの代わりに、照合を試すための学籍と申請を作る（既定 100000 件・4000 件）",
        "No home, but records and applications to try the cross-check on (default: 100000 and 4000)"),
      valueName: "easy|hard"))
  var world: TrialHardness?

  @Option(name: .long, help: ArgumentHelp(Help.text("表示の言語（ja または en）", "The language: ja or en"), valueName: "ja|en"))
  var lang: String?

  func validate() throws {
    guard (1...2_000_000).contains(size.students), (0...200_000).contains(size.applications),
      (1...5_000).contains(perBundle)
    else {
      throw ValidationError(
        Help.text(
          "学籍は 1～2000000 件、申請は 0～200000 件、申請データ 1 件に 1～5000 件です。",
          "1 to 2,000,000 students, 0 to 200,000 applications, 1 to 5,000 applications a bundle."))
    }
  }

  private var size: (students: Int, applications: Int) {
    let usual = world == nil ? (students: 1_000, applications: 50) : WorldMaking.usual
    return (students ?? usual.students, applications ?? usual.applications)
  }

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      try CallingUser.refuseThroughSudo()
      if let world { try makeWorld(world, console) } else { try makeHome(console) }
      return .done
    }
    if exit != .done { throw exit.code }
  }

  private func makeHome(_ console: Console) throws {
    let folders = HomeLocation.folders(folder)
    let making = SampleMaking(
      folders: folders, students: size.students, applications: size.applications, seed: seed, perBundle: perBundle)
    let report = try making.run { console.complain($0) }
    console.say(SampleWording.made(folders.root.path, students: report.students, bundles: report.bundles))
  }

  private func makeWorld(_ hardness: TrialHardness, _ console: Console) throws {
    let url = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
    let world = TrialWorld(
      seed: seed, students: size.students, applications: size.applications, hardness: hardness)
    let report = try WorldMaking(folder: url, world: world).run()
    console.say(
      WorldWording.made(
        folder, people: report.people, students: world.students, applications: report.applications,
        homonyms: report.homonyms))
  }
}

extension TrialHardness: ExpressibleByArgument {}
