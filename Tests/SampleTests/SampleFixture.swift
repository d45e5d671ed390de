import Domain
import Foundation

@testable import Sample

/// A world of the tests, and a folder of their own to write it to.
enum SampleFixture {
  /// 2026-11-22 15:46:40 in Japan.
  static let now = Date(timeIntervalSince1970: 1_795_330_000)

  /// A small world; pictures are scans, because photographs take long.
  static func world(seed: UInt64 = 1, students: Int = 3000, applications: Int = 0) -> SampleWorld {
    var mix = PictureMix()
    mix.photographs = 0
    return SampleWorld(seed: seed, students: students, applications: applications, now: now, pictures: mix)
  }

  /// Runs `body` with a new folder, and removes it.
  static func inFolder<Outcome>(_ body: (URL) throws -> Outcome) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sample-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// The student file of a world, in an encoding.
  static func students(_ world: SampleWorld, _ encoding: StudentFileEncoding) throws -> Data {
    try inFolder { folder in
      let file = folder.appending(path: "students.csv")
      try world.writeStudents(to: file, encoding: encoding)
      return try Data(contentsOf: file)
    }
  }

  /// What the papers of somebody say.
  static func facts(appearance: UInt64 = 7) throws -> IdentityFacts {
    IdentityFacts(
      name: PersonName(kanji: "髙橋 花子", kana: "タカハシ ハナコ", romaji: "TAKAHASHI HANAKO"), sex: .female,
      birthDate: try day("1988-09-09"), address: "大阪府大阪市北区梅田3丁目1-1", issued: try day("2023-04-12"),
      expires: try day("2028-10-09"), number: "301234567890", appearance: appearance)
  }

  struct NoSuchDay: Error {}

  static func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else { throw NoSuchDay() }
    return date
  }

  /// The drafts of all applications of a world, by case.
  static func drafts(_ world: SampleWorld) -> [SampleCase: [ApplicationDraft]] {
    let maker = DraftMaker(population: world.population, plans: world.plans, now: world.now, mix: world.pictures)
    return Dictionary(grouping: world.plans.map { maker.draft($0) }) { $0.plan.sampleCase }
  }
}
