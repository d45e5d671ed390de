import Foundation
import ReviewScreen

/// Draws a picture on the terminal with chafa, where that is installed.
///
/// Pictures are hostile until proved otherwise: chafa runs in namespaces of its own, without network, with an empty folder in
/// the home's place, and with limits on memory, time and files. Where the system does not allow that, nothing is drawn.
struct PictureViewer {
  /// The home, which the drawing process must not see.
  let home: URL

  /// Draws the picture; false where it could not be drawn.
  func show(_ picture: Data, on console: Console) -> Bool {
    guard isatty(STDOUT_FILENO) == 1, Self.programs.allSatisfy(FileManager.default.isExecutableFile) else {
      return false
    }
    guard let drawn = draw(picture), let text = ColouredText(drawn) else { return false }
    console.pass(text.text)
    return true
  }

  private static let programs = ["/usr/bin/unshare", "/bin/sh", "/usr/bin/chafa"]

  /// Hides the home, then gives up the right to bring it back: the inner namespace may not undo mounts of the outer.
  private static let script = """
    mount -t tmpfs -o ro,size=4k tmpfs "$1" || exit 1
    cd / && ulimit -v 2000000 && ulimit -t 10 && ulimit -f 0 || exit 1
    exec /usr/bin/unshare --user --mount -- /usr/bin/chafa -f symbols -c 256 --polite on --animate off -s "$2" -
    """

  private func draw(_ picture: Data) -> Data? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    let size = "\(min(TerminalWidth.columns, 100))x30"
    process.arguments = [
      "--user", "--map-root-user", "--mount", "--net", "--ipc", "--pid", "--fork", "--kill-child", "--mount-proc", "--",
      "/bin/sh", "-c", Self.script, "sh", home.path,
      size,
    ]
    process.environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    process.currentDirectoryURL = URL(filePath: "/")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let writing = input.fileHandleForWriting
    DispatchQueue.global().async {
      try? writing.write(contentsOf: picture)
      try? writing.close()
    }
    let drawn = try? output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? drawn : nil
  }
}
