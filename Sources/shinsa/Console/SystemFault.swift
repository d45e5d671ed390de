import Foundation
import Intake

/// What the operating system would not do, whichever layer tells of it.
struct SystemFault {
  /// The file's name without its folder; nil where it is not told.
  let file: String?
  /// The system's `errno`.
  let number: Int32

  /// Nil for an error that the operating system has not made.
  init?(_ error: any Error) {
    switch error {
    case BundleError.system(_, let file, let number): self.init(file: file, number: number)
    case BundleError.library(_, let number) where number > 0: self.init(file: nil, number: number)
    case BundleError.outOfMemory: self.init(file: nil, number: ENOMEM)
    case let error as POSIXError: self.init(file: nil, number: error.code.rawValue)
    case let error as CocoaError: self.init(error)
    default: return nil
    }
  }

  /// Foundation keeps the system's number beneath its own, and does not always have one.
  private init?(_ error: CocoaError) {
    let file = error.filePath.map { URL(filePath: $0).lastPathComponent } ?? error.url?.lastPathComponent
    if let beneath = error.underlying as? POSIXError {
      self.init(file: file, number: beneath.code.rawValue)
      return
    }
    switch error.code {
    case .fileWriteOutOfSpace: self.init(file: file, number: ENOSPC)
    case .fileWriteVolumeReadOnly: self.init(file: file, number: EROFS)
    case .fileWriteNoPermission, .fileReadNoPermission: self.init(file: file, number: EACCES)
    case .fileNoSuchFile, .fileReadNoSuchFile: self.init(file: file, number: ENOENT)
    default: return nil
    }
  }

  private init(file: String?, number: Int32) {
    self.file = file
    self.number = number
  }
}
