import ArgumentParser
import Domain
import Foundation
import Procedures
import Sample
import Secrets
import Store
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

/// Makes a training home and fills it.
struct SampleMaking {
  let folders: HomeFolders
  let students: Int
  let applications: Int
  let seed: UInt64
  let perBundle: Int

  /// The members of staff that a sample home has, so that exercises can play two people.
  static let staff = [
    StaffMember(name: "sato", role: .reviewer), StaffMember(name: "suzuki", role: .reviewer),
    StaffMember(name: "kanri", role: .supervisor), StaffMember(name: "kansa", role: .auditor),
  ]

  /// Returns how many records were loaded and how many bundles were written; `progress` hears what is done.
  func run(progress: (Sentence) -> Void) throws -> (students: Int, bundles: Int) {
    try refuseRealData()
    _ = try HomeMaking(folders: folders, training: true).run()
    let office = try Workplace.office(home: folders.root.path, as: nil)
    try office.write { writing in
      let known = Set(try writing.reading.staff().map(\.name))
      for member in Self.staff where !known.contains(member.name) { try writing.addStaff(member) }
    }
    do {
      let world = SampleWorld(seed: seed, students: students, applications: applications, now: office.clock())
      progress(SampleWording.writingStudents(students))
      let file = folders.root.appending(path: "students.csv")
      try world.writeStudents(to: file)
      let report = try LoadStudents(office).run(file, acceptLoss: true)
      progress(SampleWording.drawing(applications))
      let bundles = try world.writeBundles(to: folders.drop, applicationsPerBundle: perBundle)
      try world.writeExpectations(
        to: folders.root.appending(path: "expectations.json"), applicationsPerBundle: perBundle)
      return (report.file.rows, bundles.count)
    } catch let error as DrawingError {
      throw StatedFailure(exit: .missing, sentence: error.sentence)
    }
  }

  /// A home with anything of its own in it is not touched.
  private func refuseRealData() throws {
    guard FileManager.default.fileExists(atPath: folders.database.path) else { return }
    let store = try Store(path: folders.database.path)
    let isTraining = try store.isCurrent() ? try store.read { try $0.homeIsTraining() } : true
    let isUsed = try store.isCurrent() && !(try store.read { try $0.cases(in: Set(CaseState.allCases)) }).isEmpty
    if isTraining == false || isUsed {
      throw StatedFailure(exit: .cannotWrite, sentence: SampleWording.homeInUse(folders.root.path))
    }
  }
}

extension DrawingError {
  /// What is missing and how to get it.
  var sentence: Sentence {
    switch self {
    case .libraryMissing(let file, let packages): SampleWording.libraryMissing(file, packages)
    case .fontMissing(_, let packages): SampleWording.fontMissing(packages)
    default: SampleWording.drawingFailed
    }
  }
}
