import ArgumentParser
import Domain
import Foundation
import Procedures
import Sample
import Store
import Wording

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
      let report = try LoadStudents(office).run(file, LoadStudents.Manner(acceptsLoss: true))
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
