import Domain
import Foundation
import Outgoing
import Procedures
import Wording

/// Looks at a home and its machine from all sides, whatever state they are in; judges nothing.
struct HomeExamination {
  private let folders: HomeFolders
  private let files: LookAtFiles
  private let database: LookAtDatabase

  init(_ folders: HomeFolders, isFull: Bool) {
    self.folders = folders
    files = LookAtFiles(folders)
    database = LookAtDatabase(folders, isFull: isFull)
  }

  /// Everything that was seen; throws where whoever asks through sudo is no member of staff.
  func facts() throws -> HomeFacts {
    let owner = files.owner()
    let training = database.training()
    let clock = try Workplace.clock(training: training == true)
    var facts = HomeFacts(now: clock(), owner: owner?.number ?? geteuid(), ownerName: owner?.name ?? "")
    facts.files = files.files()
    guard owner != nil else { return facts }
    facts.training = training
    facts.disk = files.disk()
    facts.leftLocks = files.leftLocks()
    facts.clock = ClockFacts(
      newestEntry: database.clockReference(), programMade: isExercise(training) ? nil : SystemClock.programMade,
      isSynchronised: isExercise(training) ? nil : SystemClock.isSynchronised)
    facts.keys = database.keys()
    facts.database = database.database()
    facts.evidence = database.evidence()
    facts.night = database.night()
    look(at: &facts)
    let user = CallingUser.current(homeOwner: facts.owner, environment: ProcessInfo.processInfo.environment)
    try admit(user, facts)
    facts.machine = MachineExamination(home: folders.root, user: user).facts()
    return facts
  }

  /// What the office has settled, and what hangs on it.
  private func look(at facts: inout HomeFacts) {
    do {
      let settings = try Workplace.settings(in: folders, training: facts.training == true)
      facts.configurationFaults = []
      facts.zonesAreKnown = SystemClock.knowsZones
      facts.backups = database.backups(settings)
      facts.groups = files.groups(settings.exportGroups, owner: facts.ownerName)
    } catch {
      facts.configurationFaults = Failure(error).sentences
    }
    let hasTemplates = FileManager.default.fileExists(atPath: folders.templates.path)
    facts.templateFaults = hasTemplates ? TemplateLibrary.problems(in: folders.templates).map(\.sentence) : []
  }

  /// Nothing here is personal, but a home is nobody's business who does not work in it.
  private func admit(_ user: CallingUser, _ facts: HomeFacts) throws {
    guard user.isThroughSudo, let staff = facts.database?.staff else { return }
    guard staff.contains(where: { $0.name.utf8.elementsEqual(user.name.utf8) }) else {
      throw WorkplaceFault.notStaff(name: user.name)
    }
  }

  /// Whether the clock is one of an exercise, which nothing outside agrees with.
  private func isExercise(_ training: Bool?) -> Bool {
    training == true && ProcessInfo.processInfo.environment["SHINSA_NOW"] != nil
  }
}
