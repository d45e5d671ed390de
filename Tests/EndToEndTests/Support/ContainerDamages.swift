import Foundation

extension Damage {
  /// Archives that are broken or dangerous.
  static let ofContainer: [Damage] = [
    .archive("no zip at all", "container.not-zip") { $0 = Data("<html>Bad Gateway</html>".utf8) },
    .archive("the end is missing", "container.truncated") { $0 = $0.dropLast(200) },
    .archive("one byte of a picture turned over", "container.checksum-wrong", front) { zip in
      guard let place = zip.range(of: BundleMaker.picture("0001-front.jpg").prefix(64)) else { return }
      zip[place.lowerBound + 40] ^= 0x10
    },
    .bundle("a path that climbs out", "container.name-dot-part", "images/../../evil.jpg") { bundle in
      bundle["images/../../evil.jpg"] = BundleMaker.picture("0001-front.jpg")
    },
    .bundle("an absolute path", "container.name-absolute", "/etc/cron.d/evil") { bundle in
      bundle["/etc/cron.d/evil"] = Data("x".utf8)
    },
    .bundle("a path of another system", "container.name-backslash") { bundle in
      bundle["images\\evil.jpg"] = Data("x".utf8)
    },
    .archive("a symbolic link", "container.special-file", front) { zip in
      zip.bendCentral(front, offset: 38, to: [0, 0, 0xFF, 0xA1])
    },
    .archive("an encrypted member", "container.encrypted", front) { zip in
      zip.bendLocal(front, offset: 6, to: [1, 8])
      zip.bendCentral(front, offset: 8, to: [1, 8])
    },
    .archive("a compression that nobody agreed on", "container.method-unsupported", front) { zip in
      zip.bendLocal(front, offset: 8, to: [12, 0])
      zip.bendCentral(front, offset: 10, to: [12, 0])
    },
    .bundle("names that differ in case only", "container.name-twice") { bundle in
      bundle["images/a-1-FRONT.jpg"] = Data("x".utf8)
    },
    .bundle("a path that the format does not know", "container.name-unexpected", "readme.txt") { bundle in
      bundle["readme.txt"] = Data("x".utf8)
    },
    .archive("bytes behind the end", "container.stray-bytes") { $0 += Data("PK junk".utf8) },
    .archive("headers that contradict each other", "container.headers-contradict", front) { zip in
      zip.bendLocal(front, offset: 14, to: [1, 2, 3, 4])
    },
  ]

  /// Manifests that do not fit, and signatures.
  static let ofManifest: [Damage] = [
    .bundle("a wrong hash", "manifest.hash-wrong", front) { bundle in
      let digits = bundle.manifestHash(of: front)
      bundle.bends = [(digits, String(digits.reversed()))]
    },
    .bundle("a wrong size", "manifest.size-wrong", front) { bundle in
      bundle.bends = [("path=\"\(front)\" size=\"", "path=\"\(front)\" size=\"1")]
    },
    .bundle("a member that is not listed", "manifest.present-but-unlisted", back) { $0.unlisted = [back] },
    .bundle("a listed member that is not there", "manifest.listed-but-absent", "images/gone.jpg") { bundle in
      bundle.listedToo = "<member path=\"images/gone.jpg\" size=\"1\" sha256=\"\(String(repeating: "0", count: 64))\"/>"
    },
    .bundle("a bundle from the future", "manifest.created-in-future") { $0.created = "2026-11-22T12:06:00+09:00" },
    .bundle("no request at all", "manifest.no-requests") { $0[request] = nil },
    Damage(
      testDescription: "a signature over other bytes", code: "signature.wrong", path: nil, reach: .bundle,
      knownSender: true
    ) { bundle in
      bundle.signingKey = key
      bundle.signed = Data("something else".utf8)
    },
    Damage(
      testDescription: "a signature by somebody else", code: "signature.wrong", path: nil, reach: .bundle,
      knownSender: true
    ) { $0.signingKey = Data(repeating: 8, count: 32) },
    Damage(
      testDescription: "no signature, though the sender signs", code: "signature.missing", path: nil, reach: .bundle,
      knownSender: true),
  ]
}
