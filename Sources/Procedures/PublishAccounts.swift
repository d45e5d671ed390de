import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Tells the portal of accounts: signed files in an unbroken sequence (manual: accounts, section 4).
public struct PublishAccounts {
  let office: Office

  /// Publishes for an office.
  public init(_ office: Office) { self.office = office }

  /// Makes a file of what changed, or of everything, and puts in place what is not yet; returns how many files were placed.
  ///
  /// Throws `NotAllowed`, or what keeps a file from its place; it is there after the next run.
  public func run(complete: Bool = false) throws -> Int {
    try office.admit(.export)
    try office.write { try $0.makeAccountFile(complete: complete, keys: office.keys) }
    let pending = try office.store.read { try $0.unplacedAccountFiles() }
    for file in pending { try place(file) }
    return pending.count
  }

  /// The signature lies there before its file.
  ///
  /// Whoever takes files may be faster than a crash: what was staged is never written again, so that no file comes twice.
  private func place(_ file: AccountFileRecord) throws {
    guard let bytes = file.bytes, let signature = file.signature else { return }
    let folder = office.folders.accounts
    let name = AccountsFile.name(
      sequence: file.sequence, isComplete: file.scope == AccountsFile.Scope.complete.rawValue)
    let (sealed, plain) = (folder.appending(path: name + ".sig"), folder.appending(path: name))
    if !file.isStaged {
      let group = office.settings.exportGroups[folder.lastPathComponent]
      try ExportFile.stage(signature, for: sealed, group: group)
      try ExportFile.stage(bytes, for: plain, group: group)
      try ExportFile.syncStaged(in: folder)
      try office.write { try $0.noteStaged(accountFile: file.sequence) }
    }
    try ExportFile.release([sealed, plain])
    try office.write { try $0.notePlaced(accountFile: file.sequence) }
  }
}

extension Writing {
  /// Makes the next file of what changed, or of everything; it is put in place later.
  ///
  /// - Parameter epoch: Begins another chain of files; nil goes on with the one that there is.
  func makeAccountFile(complete: Bool, epoch: Int64? = nil, keys: HomeKeys) throws {
    let accounts = complete ? try reading.accounts() : try reading.unpublishedAccounts()
    let told = accounts.filter { $0.status != .pending }
    guard complete || !told.isEmpty else { return }
    let last = try reading.lastAccountFile()
    let file = AccountsFile(
      epoch: Int(epoch ?? last?.epoch ?? 1), sequence: (last?.sequence ?? 0) + 1,
      scope: complete ? .complete : .changes, previous: epoch == nil ? last?.sha256 : nil, created: scribe.moment,
      accounts: told.compactMap(ExportedAccount.init))
    let bytes = file.bytes
    let record = AccountFileRecord(
      sequence: file.sequence, epoch: Int64(file.epoch), scope: file.scope.rawValue, sha256: Digest.sha256Hex(bytes),
      created: file.created, bytes: bytes, signature: try keys.signature(of: bytes))
    try insertAccountFile(record, accounts: told.map(\.id))
  }
}

extension ExportedAccount {
  /// What the portal is told of an account; nil for one whose approval has not been announced.
  init?(_ account: Account) {
    let status: Status
    switch account.status {
    case .pending: return nil
    case .active: status = .active
    case .suspended: status = .suspended
    case .closed: status = .closed
    }
    self.init(
      id: account.id, email: account.email, status: status, mustChange: account.mustChange,
      credentialsChanged: account.credentialsChanged, name: account.name,
      enrolments: account.enrolments.filter { !$0.isPending }.map { enrolment in
        ExportedEnrolment(
          number: enrolment.record.hasNumber ? enrolment.record.number : nil, faculty: enrolment.faculty,
          department: enrolment.department,
          completed: enrolment.completed, outcome: enrolment.outcome)
      },
      password: status == .closed ? nil : account.password,
      secondPassword: status == .closed ? nil : account.secondPassword)
  }
}
