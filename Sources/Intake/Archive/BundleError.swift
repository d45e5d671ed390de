/// What went wrong on our side while bundles were read, written or moved: a reason to try again, never to refuse.
public enum BundleError: Error, Hashable, Sendable {
  /// The operating system would not do it: the step, the file's name without its folder, and `errno`.
  case system(step: FileStep, file: String, errno: Int32)
  /// There was not enough memory.
  case outOfMemory
  /// The zip library failed for a reason that the bundle is not to blame for: its code and the system's.
  case library(code: Int32, system: Int32)
  /// The file changed while it was being read.
  case changedWhileRead(file: String)
  /// Reading was asked to end; nothing is wrong.
  case stopped
}

/// What was being done with a file when the operating system would not.
public enum FileStep: String, Hashable, Sendable {
  case open, inspect, read, write, sync, move, list
  case makeFolder = "make-folder"
}
