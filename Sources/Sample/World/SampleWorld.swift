import Domain
import Foundation

/// A reproducible university: its student records, and applications of some of its graduates.
///
/// Equal seeds, sizes and times give equal bytes on every machine that has the same drawing library and font.
public struct SampleWorld: Sendable {
  /// What everything is drawn from.
  public let seed: UInt64
  /// How many student records there are; one person in five has two.
  public let students: Int
  /// How many applications there are.
  public let applications: Int
  /// The moment before which everything was sent.
  public let now: Date
  /// What pictures look like besides their contents.
  public let pictures: PictureMix

  let population: Population
  let plans: [ApplicationPlan]

  /// Lays the world out; people and pictures are made when they are written.
  public init(
    seed: UInt64, students: Int, applications: Int, now: Date, pictures: PictureMix = PictureMix()
  ) {
    self.seed = seed
    self.students = max(0, students)
    self.applications = max(0, applications)
    self.now = now
    self.pictures = pictures
    population = Population(seed: seed, rows: max(0, students), today: JapanTime(now).day)
    plans = ApplicationPlan.all(count: max(0, applications), in: population)
  }

  /// Writes the registrar's file of student records, with the default Japanese headers.
  public func writeStudents(to url: URL, encoding: StudentFileEncoding = .cp932) throws {
    try StudentFileWriter(population: population, encoding: encoding).write(to: url)
  }
}
