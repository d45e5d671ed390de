import ArgumentParser
import Domain
import Procedures
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

  @Option(name: .long, help: ArgumentHelp(Help.text("学籍の件数", "How many student records"), valueName: "N"))
  var students = 1_000

  @Option(name: .long, help: ArgumentHelp(Help.text("申請の件数", "How many applications"), valueName: "M"))
  var applications = 50

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("乱数の種（同じ種からは同じ見本ができる）", "The seed: the same seed makes the same sample"), valueName: "S"))
  var seed: UInt64 = 1

  @Option(name: .long, help: ArgumentHelp(Help.text("申請データ 1 件あたりの申請数", "Applications a bundle"), valueName: "K"))
  var perBundle = 100

  @Option(name: .long, help: ArgumentHelp(Help.text("表示の言語（ja または en）", "The language: ja or en"), valueName: "ja|en"))
  var lang: String?

  func validate() throws {
    guard (1...2_000_000).contains(students), (0...200_000).contains(applications), (1...5_000).contains(perBundle)
    else {
      throw ValidationError(
        Help.text(
          "学籍は 1～2000000 件、申請は 0～200000 件、申請データ 1 件に 1～5000 件です。",
          "1 to 2,000,000 students, 0 to 200,000 applications, 1 to 5,000 applications a bundle."))
    }
  }

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      try CallingUser.refuseThroughSudo()
      let folders = HomeLocation.folders(folder)
      let making = SampleMaking(
        folders: folders, students: students, applications: applications, seed: seed, perBundle: perBundle)
      let report = try making.run { console.complain($0) }
      console.say(SampleWording.made(folders.root.path, students: report.students, bundles: report.bundles))
      return .done
    }
    if exit != .done { throw exit.code }
  }
}
