import Foundation
import Terminal

/// Why a picture was not drawn.
enum DrawingFault: Error, Hashable, Sendable {
  /// chafa is not installed.
  case chafaMissing
  /// The system does not let chafa be locked in.
  case notConfined
  /// chafa made nothing of it, took too long, or wrote what is no drawing.
  case undrawable
}

/// Has pictures drawn by chafa, which is locked in.
///
/// Pictures are hostile until proved otherwise: chafa runs in namespaces of its own, without network, with an empty folder in
/// the home's place, and with limits on memory, time and files. Where the system does not allow that, nothing is drawn.
struct ConfinedDrawing: Sendable {
  /// What is drawn.
  enum Form: Hashable, Sendable {
    /// Characters and colours; neutral: only such as no terminal draws two columns wide.
    case symbols(Size, neutral: Bool)
    /// Pixels, at most so many, as the picture's sides are to each other.
    case pixels(width: Int, height: Int)
  }

  /// The home, which the drawing process must not see.
  let home: URL

  /// Draws a picture, turned as its EXIF says (chafa does so); throws `DrawingFault`.
  func draw(_ picture: Data, as form: Form) throws -> [UInt8] {
    let programs = Self.programs.filter { !FileManager.default.isExecutableFile(atPath: $0) }
    guard !programs.contains(Self.chafa) else { throw DrawingFault.chafaMissing }
    guard programs.isEmpty else { throw DrawingFault.notConfined }
    let (drawn, status) = try run(picture, Self.arguments(form))
    guard let drawn, status == 0 else {
      throw status == Self.undrawable ? DrawingFault.undrawable : DrawingFault.notConfined
    }
    return drawn
  }

  private static let chafa = "/usr/bin/chafa"
  private static let programs = ["/usr/bin/unshare", "/usr/bin/timeout", "/usr/bin/setsid", "/bin/sh", chafa]
  /// The status that tells a picture which cannot be drawn from a system that does not lock in.
  private static let undrawable: Int32 = 20
  /// No drawing that is asked for is longer.
  private static let mostBytes = 160 << 20

  /// Hides the home and all devices, then gives up the right to bring them back.
  ///
  /// The inner namespace may not undo mounts of the outer. A session of its own has no terminal, to which chafa could write or which it could ask.
  private static let script = """
    mount -t tmpfs -o ro,size=4k tmpfs "$1" && mount -t tmpfs -o ro,size=4k tmpfs /dev || exit 1
    shift
    cd / && ulimit -v 2000000 && ulimit -t 10 && ulimit -f 0 && ulimit -n 64 || exit 1
    timeout --foreground -s KILL 20 unshare --user --mount -- setsid -w chafa --polite on --animate off "$@" - || exit \(undrawable)
    """

  private static func arguments(_ form: Form) -> [String] {
    switch form {
    case .symbols(let size, let neutral):
      ["-f", "symbols", "-c", "240", "--scale", "max", "-s", "\(size.columns)x\(size.rows)"]
        + (neutral ? ["--symbols", "space+braille+ascii"] : [])
    case .pixels(let width, let height):
      // chafa takes a cell for eight by eight pixels where no terminal tells it otherwise.
      ["-f", "kitty", "--font-ratio", "1", "--scale", "max", "-s", "\(max(1, width / 8))x\(max(1, height / 8))"]
    }
  }

  private func run(_ picture: Data, _ arguments: [String]) throws -> ([UInt8]?, Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments =
      [
        "--user", "--map-root-user", "--mount", "--net", "--ipc", "--pid", "--fork", "--kill-child", "--mount-proc",
        "--", "/bin/sh", "-c", Self.script, "sh", home.path,
      ] + arguments
    process.environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    process.currentDirectoryURL = URL(filePath: "/")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { throw DrawingFault.notConfined }
    let writing = input.fileHandleForWriting
    DispatchQueue.global().async {
      try? writing.write(contentsOf: picture)
      try? writing.close()
    }
    let drawn = Self.all(of: output.fileHandleForReading)
    if drawn == nil { process.terminate() }
    process.waitUntilExit()
    return (drawn, drawn == nil ? Self.undrawable : process.terminationStatus)
  }

  /// Everything that comes; nil where it does not end.
  private static func all(of handle: FileHandle) -> [UInt8]? {
    var bytes: [UInt8] = []
    while let more = try? handle.read(upToCount: 1 << 20), !more.isEmpty {
      bytes += more
      if bytes.count > mostBytes { return nil }
    }
    return bytes
  }
}
