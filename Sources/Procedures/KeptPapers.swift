import Foundation

/// The files that stay of a bundle in `done/`, beside where its zip lay: `NAME.zip`.
struct KeptPapers {
  private let stem: URL

  init(of zip: URL) { stem = zip.deletingPathExtension() }

  /// The receipt.
  var receipt: URL { beside("receipt.xml") }
  /// The manifest, byte for byte.
  var manifest: URL { beside("manifest.xml") }
  /// The manifest's signature as it lay in the bundle.
  var signature: URL { beside("manifest.sig") }

  private func beside(_ ending: String) -> URL {
    // Appended as text: the name may hold dots of its own.
    stem.deletingLastPathComponent()
      .appending(path: "\(stem.lastPathComponent).\(ending)", directoryHint: .notDirectory)
  }
}
