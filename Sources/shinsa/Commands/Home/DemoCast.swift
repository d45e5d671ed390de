import ArgumentParser
import Domain
import Procedures
import Store
import Wording

/// Which applications play which part.
struct DemoCast {
  let clear: Case
  let rejected: Case
  let returned: Case
  let doubtful: Case

  /// Picks them from the waiting applications of the sample.
  init(_ folders: HomeFolders) throws {
    let files = try Workplace.store(in: folders).read { try $0.cases(in: [.waiting]) }
    let clears = files.filter { $0.assessment.overall == .clear && $0.application.enrolment.name == nil }
    let unknown = files.first { $0.assessment.overall == .noRecord }
    let cautioned = files.first { $0.assessment.flags.contains(.caution) && $0.assessment.record != nil }
    guard let first = clears.first, let last = clears.last, clears.count > 2, let cautioned else {
      throw StatedFailure(exit: .ourFault, sentence: DemoWording.failed("sample"))
    }
    clear = first
    returned = last
    rejected = unknown ?? clears[1]
    doubtful = cautioned
  }
}
