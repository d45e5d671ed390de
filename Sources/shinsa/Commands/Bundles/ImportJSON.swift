import ArgumentParser
import Domain
import Procedures
import Wording

/// What `import --json` prints; keys are a promise (manual: commands).
struct ImportJSON: Encodable {
  struct Bundle: Encodable {
    var file: String
    var id: Nullable<String>
    var outcome: String
    var reasons: [Reason]
    var requests: [Request]
  }

  struct Request: Encodable {
    var id: Nullable<String>
    var path: String
    var outcome: String
    var reasons: [Reason]
  }

  struct Reason: Encodable {
    var code: String
    var path: Nullable<String>
    var line: Nullable<Int>
    var text: String

    init(_ refusal: Refusal, _ language: Language) {
      code = refusal.code
      path = Nullable(refusal.path)
      line = Nullable(refusal.line)
      text = refusal.sentence.in(language)
    }

    init(_ left: ImportReport.LeftReason, _ file: String, _ language: Language) {
      code =
        switch left {
        case .notSettled: "left.not-settled"
        case .noBundle: "left.no-bundle"
        case .ourFault: "left.our-fault"
        case .notPutAway: "left.not-put-away"
        }
      path = Nullable(nil)
      line = Nullable(nil)
      text = ImportLines.sentence(left, file).in(language)
    }
  }

  var bundles: [Bundle]

  init(_ report: ImportReport, _ language: Language) {
    bundles = report.bundles.map { bundle in
      let left = bundle.left.map { [Reason($0, bundle.file, language)] } ?? []
      return Bundle(
        file: bundle.file, id: Nullable(bundle.id), outcome: bundle.outcome.rawValue,
        reasons: bundle.reasons.map { Reason($0, language) } + left,
        requests: bundle.requests.map { request in
          Request(
            id: Nullable(request.id), path: request.path, outcome: request.outcome.rawValue,
            reasons: request.reasons.map { Reason($0, language) })
        })
    }
  }
}
