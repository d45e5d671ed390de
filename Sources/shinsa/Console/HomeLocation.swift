import Foundation
import Procedures

/// Where the home of this run is: `--home`, else `SHINSA_HOME`, else the current folder.
enum HomeLocation {
  /// The home's folders; `stated` is the value of `--home`.
  static func folders(_ stated: String?) -> HomeFolders {
    let path = stated ?? ProcessInfo.processInfo.environment["SHINSA_HOME"] ?? "."
    return HomeFolders(root: URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL)
  }

  /// The configuration's text, where there is one that can be read.
  static func configurationText(_ arguments: [String]) -> String? {
    var stated: String?
    if let joined = arguments.first(where: { $0.hasPrefix("--home=") }) { stated = String(joined.dropFirst(7)) }
    if let place = arguments.firstIndex(of: "--home"), place + 1 < arguments.count { stated = arguments[place + 1] }
    return try? String(contentsOf: folders(stated).configuration, encoding: .utf8)
  }
}
