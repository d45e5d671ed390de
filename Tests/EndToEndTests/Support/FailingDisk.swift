import Foundation

/// A disk that fails, for the one program that is run on it: a mount that nobody else sees.
enum FailingDisk: String {
  /// The home lies on a disk without a single free block. What the program left on it is the home afterwards.
  case full = """
    disk=$(mktemp -d)
    mount -t tmpfs -o size=64m,mode=700 tmpfs "$disk"
    cp -a "$home/." "$disk/"
    dd if=/dev/zero of="$disk/filler" bs=4k 2>/dev/null || true
    status=0
    "$@" --home "$disk" || status=$?
    rm "$disk/filler"
    find "$home" -mindepth 1 -delete
    cp -a "$disk/." "$home/"
    umount "$disk"
    rmdir "$disk"
    exit $status
    """
  /// The file system of the home can be read, and not written.
  case readOnly = """
    mount --bind "$home" "$home"
    mount -o remount,bind,ro "$home"
    exec "$@" --home "$home"
    """

  /// Whether this system lets its users mount in a space of their own; some administrators forbid it.
  static let isAllowed: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: unshare[0])
    process.arguments = Array(unshare.dropFirst()) + ["/bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private static let unshare = ["/usr/bin/unshare", "--user", "--map-root-user", "--mount"]

  /// Runs our program in a home on such a disk.
  func run(_ arguments: [String], in home: Home, lang: String) async throws -> Outcome {
    let script = "set -e; home=$1; shift\n" + rawValue
    let command = [Program.shinsa] + arguments + ["--lang", lang]
    let all = Self.unshare + ["/bin/sh", "-c", script, "-", home.root.path] + command
    return try await Program.run(all[0], Array(all.dropFirst()), environment: ["SHINSA_NOW": Home.now])
  }
}
