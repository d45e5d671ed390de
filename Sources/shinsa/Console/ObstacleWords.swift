import Domain
import Procedures
import Secrets
import Wording

extension AccountObstacle {
  /// Why it is not possible, and what to do.
  var sentence: Sentence {
    switch self {
    case .status(let status): AccountsWording.wrongStatus(status)
    case .sameAccount: AccountsWording.sameAccount
    case .nothingProposed: AccountsWording.nothingProposed
    case .changeUnderWay: AccountsWording.changeUnderWay
    case .applicationOpen(let id): AccountsWording.applicationOpen(id)
    case .mailUnderWay: AccountsWording.mailUnderWay
    }
  }
}

extension ReleaseObstacle {
  /// Why the mail stays where it is, and what to do.
  var sentence: Sentence {
    switch self {
    case .notWithheld(let key): RestoreWording.notWithheld(key)
    case .carriesSecret(let key): RestoreWording.carriesSecret(key)
    }
  }
}

extension BackupFault {
  /// What is wrong with the backup, and what to do.
  var sentence: Sentence {
    switch self {
    case .notBackup: BackupFaultWording.notBackup
    case .laterFormat(let version): BackupFaultWording.laterFormat(version)
    case .wrongKey: BackupFaultWording.wrongKey
    case .otherLock: BackupFaultWording.otherLock
    case .altered(let chunk): BackupFaultWording.altered(chunk)
    case .truncated: BackupFaultWording.truncated
    case .contentsDiffer(let path): BackupFaultWording.contentsDiffer(path)
    case .databaseDamaged: BackupFaultWording.databaseDamaged
    case .auditBroken: BackupFaultWording.auditBroken
    }
  }

  /// A file that was handed in is unusable; a home that cannot be backed up is our own fault.
  var exit: Exit {
    switch self {
    case .notBackup, .laterFormat, .wrongKey, .otherLock, .altered, .truncated, .contentsDiffer: .unusableInput
    case .databaseDamaged, .auditBroken: .ourFault
    }
  }
}

extension ResendObstacle {
  /// Why the mail is not sent again, and what to do.
  var sentence: Sentence {
    switch self {
    case .noMail: ResendWording.noMail
    case .outdated: ResendWording.outdated
    case .erased: ResendWording.erased
    }
  }
}
