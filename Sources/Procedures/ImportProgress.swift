/// How far an import has come: what a progress bar shows while the work goes on.
public struct ImportProgress: Equatable, Sendable {
  /// The bundle under way, counted from 1.
  public var bundle: Int
  /// How many bundles this run takes in.
  public var bundles: Int
  /// The file's name in the drop folder; it comes from outside.
  public var file: String
  /// Bytes of this run's bundles that were read, as they lie in the drop folder; never falls while a run lasts.
  public var bytesDone: Int
  /// Bytes of all bundles of this run.
  public var bytes: Int
  /// Requests of this run that were read, whatever became of them.
  public var requests: Int

  /// Says how far an import has come.
  public init(bundle: Int, bundles: Int, file: String, bytesDone: Int, bytes: Int, requests: Int) {
    self.bundle = bundle
    self.bundles = bundles
    self.file = file
    self.bytesDone = bytesDone
    self.bytes = bytes
    self.requests = requests
  }
}
