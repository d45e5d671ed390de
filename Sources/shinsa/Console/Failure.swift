import ArgumentParser
import CrossCheck
import Domain
import Foundation
import Intake
import Outgoing
import Procedures
import Secrets
import Store
import Wording

/// Makes of any error what the user reads and the exit code that a job sees.
struct Failure {
  let exit: Exit
  let sentences: [Sentence]

  init(_ error: any Error, zone: TimeZone = .gmt) {
    switch error {
    case let fault as WorkplaceFault: self = Self.of(fault)
    case let fault as UnusableConfiguration: self.init(.unusableInput, fault.faults.map(\.sentence))
    case let obstacle as DecisionObstacle:
      self.init(Self.exit(of: obstacle), [obstacle.sentence(in: zone)])
    case let obstacle as OfficeRecordObstacle:
      if case .common(let common) = obstacle {
        self.init(common, zone: zone)
      } else {
        self.init(.unusableInput, [obstacle.sentence].compactMap(\.self))
      }
    case let obstacle as AccountObstacle: self.init(.unusableInput, [obstacle.sentence])
    case let fault as BounceFault: self.init(.unusableInput, [fault.sentence])
    case let obstacle as ResendObstacle: self.init(.unusableInput, [obstacle.sentence])
    case let obstacle as AttachmentObstacle: self = Self.of(obstacle)
    case let error as NotAllowed: self.init(.notAllowed, [HomeWording.notAllowed(error.deed, error.role)])
    case let error as StoreError: self = Self.of(error)
    case let error as PictureUnavailable: self = Self.of(error, zone)
    case let error as HomeLock.Held:
      self.init(.busy, [error.sentence])
    case let error as DrawUpReport.DayAhead: self.init(.usage, [ReportWording.ahead(error.day)])
    case is CaseMoved: self.init(.busy, [FailureWording.moved])
    case let obstacle as ReleaseObstacle: self.init(.unusableInput, [obstacle.sentence])
    case let obstacle as BackupObstacle: self = Self.of(obstacle)
    case let fault as BackupFault: self.init(fault.exit, [fault.sentence])
    case RestoreObstacle.homeExists: self.init(.cannotWrite, [RestoreWording.homeExists])
    case let fault as ExportFault: self.init(.cannotWrite, [fault.sentence])
    case let unusable as UnusableTemplates: self.init(.unusableInput, unusable.problems.map(\.sentence))
    case let error as DocumentCheck.ReadingError: self.init(.usage, [Self.sentence(of: error)])
    case let stated as StatedFailure: self.init(stated.exit, [stated.sentence])
    case let clock as ClockBehind:
      self.init(.missing, [NightlyWording.clock(.clockBehind(seconds: clock.seconds))])
    case BundleError.changedWhileRead: self.init(.busy, [ImportWording.changedWhileRead])
    default:
      self =
        SystemFault(error).map(Self.of)
        ?? Failure(.ourFault, [FailureWording.ours(String(describing: type(of: error)))])
    }
  }

  private init(_ exit: Exit, _ sentences: [Sentence]) {
    self.exit = exit
    self.sentences = sentences
  }

  private static func of(_ fault: SystemFault) -> Failure {
    let sentence = FailureWording.system(fault.file, fault.number)
    return switch fault.number {
    case ENOSPC, EDQUOT, EROFS, EACCES, EPERM, ENOENT, ENOTDIR: Failure(.cannotWrite, [sentence])
    default: Failure(.ourFault, [sentence])
    }
  }

  private static func of(_ fault: WorkplaceFault) -> Failure {
    switch fault {
    case .noHome(let path): Failure(.missing, [HomeWording.noHome(path)])
    case .notOwner(let path): Failure(.notAllowed, [HomeWording.notOwner(path)])
    case .schemaDiffers: Failure(.missing, [HomeWording.schemaDiffers])
    case .fileMissing(let name): Failure(.missing, [HomeWording.fileMissing(name)])
    case .keysUnreadable: Failure(.unusableInput, [HomeWording.keysUnreadable])
    case .asOutsideTraining: Failure(.notAllowed, [HomeWording.asOutsideTraining])
    case .notStaff(let name): Failure(.notAllowed, [HomeWording.notStaff(name)])
    case .writableByOthers(let path): Failure(.notAllowed, [HomeWording.writableByOthers(path)])
    case .badClock: Failure(.usage, [HomeWording.badClock])
    }
  }

  private static func of(_ error: StoreError) -> Failure {
    switch error {
    case .busy: Failure(.busy, [FailureWording.busy])
    case .full: Failure(.cannotWrite, [FailureWording.full])
    case .inaccessible: Failure(.cannotWrite, [FailureWording.inaccessible])
    case .damaged, .unreadable: Failure(.ourFault, [FailureWording.damaged])
    case .constraint(let code), .failed(let code): Failure(.ourFault, [FailureWording.ours("SQLite \(code)")])
    }
  }

  private static func of(_ obstacle: AttachmentObstacle) -> Failure {
    switch obstacle {
    case .unusable(let fault): Failure(.unusableInput, [fault.sentence])
    case .tooLarge(let limit): Failure(.unusableInput, [EvidenceWording.tooLarge(limit: limit)])
    case .tooMany(let limit): Failure(.unusableInput, [EvidenceWording.tooMany(limit: limit)])
    case .forbidden: Failure(.unusableInput, [EvidenceWording.forbidden])
    case .twice(let number): Failure(.unusableInput, [EvidenceWording.twice(number)])
    }
  }

  private static func of(_ obstacle: BackupObstacle) -> Failure {
    switch obstacle {
    case .noKey: Failure(.missing, [BackupWording.noKey])
    case .outsideFolders(let name): Failure(.notAllowed, [BackupWording.outside(name)])
    }
  }

  private static func of(_ error: PictureUnavailable, _ zone: TimeZone) -> Failure {
    switch error {
    case .noSuchPicture(let number, let count): Failure(.usage, [FailureWording.noPicture(number, count)])
    case .forgotten(let forgetting):
      Failure(
        .missing,
        [
          FailureWording.pictureForgotten(
            on: forgetting.map { DateWording.moment($0.at, in: zone) }, forgetting?.reason)
        ])
    case .damaged: Failure(.ourFault, [FailureWording.pictureDamaged])
    }
  }

  private static func sentence(of error: DocumentCheck.ReadingError) -> Sentence {
    switch error {
    case .unknownFact(let name): FailureWording.unknownFact(name)
    case .repeated(let fact): FailureWording.repeatedFact(fact)
    case .badValue(let fact, let allowed): FailureWording.badFact(fact, allowed: allowed)
    case .missing(let fact): FailureWording.missingFact(fact)
    }
  }

  private static func exit(of obstacle: DecisionObstacle) -> Exit {
    switch obstacle {
    case .roleLacks, .secondPersonIsFirst: .notAllowed
    case .claimedByOther, .versionMoved: .busy
    case .noReasons, .unknownReason, .reasonTwice, .noItems, .unknownField, .unknownPicture, .itemTwice, .emptyText,
      .textTooLong, .textForbidden, .itemNotAskedFor:
      .usage
    case .notWaiting, .notProposed, .notDecided, .holdOver, .announced, .notClaimed, .picturesUnopened, .noEvidence,
      .documentExpired, .birthDateUnseen, .nameChangeUnproved, .recordUnknown, .recordAmbiguous, .recordTaken,
      .addressTaken, .emailMissing, .kindDiffers, .accountMissing, .accountNotActive, .recordLinked, .addressUnchanged,
      .changeUnderWay, .checkMissing, .notAnnounced, .erased, .alreadyCorrected, .correctionPending,
      .reasonRequired, .itemsUnmarked, .itemsUnresolved:
      .unusableInput
    }
  }
}

/// A failure whose words are known where it happens.
struct StatedFailure: Error {
  var exit: Exit
  var sentence: Sentence
}

extension ConfigurationFault {
  /// Where it stands and what is wrong.
  var sentence: Sentence {
    let place = ConfigurationWording.place(file: file, line: line, column: column)
    let words =
      switch problem {
      case .notYAML: ConfigurationWording.notYAML
      case .unknownKey(let known): ConfigurationWording.unknownKey(key, known: known)
      case .missingKey: ConfigurationWording.missingKey(key)
      case .wrongKind(let expected): ConfigurationWording.wrongKind(key, expected: expected)
      case .badValue(let expected): ConfigurationWording.badValue(key, expected: expected)
      case .statedTwice(let other): ConfigurationWording.statedTwice(key, other: other)
      }
    return Sentence(ja: "\(place.ja)：\(words.ja)", en: "\(place.en): \(words.en)")
  }
}

extension HomeLock.Held {
  /// Who is at what.
  fileprivate var sentence: Sentence {
    let words: FailureWording.LoneWork =
      switch work {
      case .importing, .watching: .importing
      case .mailing: .mailing
      case .keeping: .keeping
      case .night: .night
      }
    return FailureWording.held(words, holder: holder)
  }
}
