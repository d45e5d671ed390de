import ArgumentParser
import Domain
import Intake
import Procedures
import Wording

/// A bundle's fate as sentences.
enum ImportLines {
  static func of(_ bundle: ImportReport.Bundle) -> [Sentence] {
    let left = bundle.left.map { [sentence($0, bundle.file)] } ?? []
    return outcome(bundle) + left
  }

  /// What has to be said loudly: on standard error, beside what became of the bundle.
  static func alarm(_ bundle: ImportReport.Bundle) -> Sentence? {
    bundle.needsHelp ? ImportWording.failsAgain(bundle.file, runs: bundle.failedRuns) : nil
  }

  private static func outcome(_ bundle: ImportReport.Bundle) -> [Sentence] {
    switch bundle.outcome {
    case .imported:
      let counts = Dictionary(grouping: bundle.requests, by: \.outcome).mapValues(\.count)
      let head = ImportWording.imported(
        bundle.file, accepted: counts[.accepted] ?? 0, repeated: counts[.repeat] ?? 0, refused: counts[.refused] ?? 0)
      return [head] + bundle.requests.filter { $0.outcome == .refused }.flatMap(lines) + bundle.notes.compactMap(remark)
    case .repeat: return [ImportWording.repeated(bundle.file)]
    case .quarantined:
      return [ImportWording.quarantined(bundle.file)] + bundle.reasons.map { ImportWording.reason($0, $0.sentence) }
    case .skipped: return []
    }
  }

  /// A note as the office hears of it every night: what lies behind the end of a picture, as many cameras write it, is
  /// said when a bundle is checked, and kept with the picture.
  private static func remark(_ note: BundleNote) -> Sentence? {
    if case .bytesAfterPicture = note { nil } else { sentence(note) }
  }

  static func sentence(_ note: BundleNote) -> Sentence {
    switch note {
    case .pictureUnnamed(let path): ImportWording.pictureUnnamed(path)
    case .bytesAfterPicture(let path, let count): ImportWording.bytesAfterPicture(path, count: count)
    case .membersIgnored(let count): ImportWording.membersIgnored(count: count)
    }
  }

  static func lines(_ request: ImportReport.Request) -> [Sentence] {
    [ImportWording.refusedRequest(request.id, request.path)]
      + request.reasons.map { ImportWording.reason($0, $0.sentence) }
  }

  static func sentence(_ left: ImportReport.LeftReason, _ file: String) -> Sentence {
    switch left {
    case .notSettled: ImportWording.notSettled(file)
    case .noBundle: ImportWording.noBundle(file)
    case .ourFault(let error): ImportWording.ourFault(file, why(error))
    case .notPutAway(let error): ImportWording.notPutAway(file, why(error))
    }
  }

  private static func why(_ error: any Error) -> Sentence {
    Failure(error).sentences.first ?? FailureWording.ours("import")
  }
}
