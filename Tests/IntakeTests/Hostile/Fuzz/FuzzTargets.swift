import Domain
import Foundation

@testable import Intake

extension FuzzTarget {
  /// All of them; `folder` is where bundles may lie.
  static func all(in folder: URL) throws -> [FuzzTarget] {
    [
      try container(in: folder), try encrypted(in: folder), try xml(), pictures(), studentFiles(), postalCodes(),
      holidays(),
    ]
  }

  /// Whole bundles.
  static func container(in folder: URL) throws -> FuzzTarget {
    let fixture = try BundleFixture("order-of-submission")
    let file = folder.appending(path: "fuzzed.zip")
    let reader = BundleReader(rules: BundleFixture.rules())
    return FuzzTarget(
      name: "container", seeds: [Array(fixture.raw().bytes()), Array(try fixture.zipped())],
      tokens: ZipMutation.tokens,
      reshaped: { [mutation = ZipMutation(fixture: fixture)] bytes, chance in
        // Now and then on top of what the other kind of change did, mostly anew.
        chance.oneIn(4) ? ByteMutation(tokens: ZipMutation.tokens).mutated(bytes, &chance) : mutation.bundle(&chance)
      },
      outcome: { bytes in
        try Data(bytes).write(to: file)
        // Whatever is in the file, it is never our own fault.
        let (reading, kept) = try reader.reading(file)
        switch reading {
        case .refused(let refused):
          try BrokenPromise.unless(!refused.reasons.isEmpty, "a refused bundle says why")
          return outcome(refused.reasons)
        case .read(let bundle): return try outcome(bundle, kept)
        }
      })
  }

  private static func outcome(_ bundle: ReadBundle, _ kept: KeptPictures) throws -> String {
    var words = ["read \(bundle.notes.count)"]
    for request in bundle.requests {
      switch request.result {
      case .application(_, _, let pictures):
        for picture in pictures {
          try BrokenPromise.unless(kept[picture.path]?.count == picture.byteCount, "an accepted picture was kept")
        }
        words.append("accepted \(pictures.count)")
      case .selfService(let request): words.append("accepted \(request.action.kind)")
      case .refused(let refusals):
        try BrokenPromise.unless(!refusals.isEmpty, "a refused request says why")
        words.append(outcome(refusals))
      }
    }
    return words.joined(separator: "; ")
  }

  /// The XML of requests and manifests.
  static func xml() throws -> FuzzTarget {
    let fixture = try BundleFixture("order-of-submission")
    let extended = try BundleFixture("extended-by-portal")
    let requests = [fixture["requests/a.xml"], fixture["requests/b.xml"], extended["requests/0001.xml"]]
    let seeds = (requests + [fixture["manifest.xml"]]).compactMap { $0.map(Array.init) }
    let parser = RequestParser(rules: BundleFixture.rules(), sender: "portal.example.ac.jp")
    return FuzzTarget(
      name: "xml", seeds: seeds + seeds.map(XMLMutation.utf16), tokens: XMLMutation.tokens,
      reshaped: { XMLMutation.reshaped($0, &$1) },
      outcome: { bytes in
        let request = parser.parse(Data(bytes), path: "requests/1.xml")
        try BrokenPromise.unless(
          request.refusals.isEmpty == (request.application != nil), "there is an application, or a reason")
        let manifest = Manifest.read(Data(bytes), limits: IntakeLimits())
        try BrokenPromise.unless(manifest.manifest != nil || !manifest.refusals.isEmpty, "a manifest, or a reason")
        return outcome(request.refusals) + "; " + outcome(manifest.refusals)
      })
  }

  /// Pictures of each format.
  static func pictures() -> FuzzTarget {
    let limits = IntakeLimits()
    return FuzzTarget(
      name: "pictures", seeds: PictureBuilder.kinds.map(\.bytes),
      tokens: PictureMutation.tokens, longest: 1 << 13, reshaped: { PictureMutation.reshaped($0, &$1) },
      outcome: { bytes in
        switch PictureInspector.inspect(Data(bytes), limits: limits) {
        case .success(let picture):
          try BrokenPromise.unless(
            picture.width * picture.height <= limits.pixels && picture.trailingBytes < bytes.count, "within limits")
          return "\(picture.format) \(picture.orientation) \(picture.trailingBytes > 0)"
        case .failure(let fault):
          guard case .formatUnknown(let format) = fault else { return "\(fault.code) \(bytes.prefix(2))" }
          return "\(format)"
        }
      })
  }

  private static func outcome(_ refusals: [Refusal]) -> String {
    Set(refusals.map(\.code)).sorted().joined(separator: " ")
  }
}
