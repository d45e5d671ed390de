import Domain
import Foundation

@testable import Intake

extension FuzzTarget {
  /// Reports of deliveries.
  static func bounces() -> FuzzTarget {
    let seeds = BounceSample.allCases.map { Array($0.text.utf8) }
    let words = [
      "\n", "\r\n", "\n\n", "--b", "--b--\n", ";", "\"", "(", ")", "\\", "<", ">", "@", ":", " ", "\n ", "\u{0}", "=3D",
      "Content-Type: multipart/report; boundary=b\n\n--b\n", "Content-Type: message/rfc822\n\n", "multipart/digest",
      "Content-Transfer-Encoding: quoted-printable\n", "Content-Transfer-Encoding: base64\n", "=\n", "From x\n",
      "Content-Type: message/delivery-status\n\n", "Action: failed\n", "Status: 5.1.1\n", "Message-ID: <a@x>\n",
      "References: <a@x>\n",
    ]
    let tokens = words.map { Array($0.utf8) }
    return FuzzTarget(
      name: "bounces", seeds: seeds, tokens: tokens, longest: 1 << 13,
      reshaped: { ByteMutation(tokens: tokens, others: seeds).mutated($0, &$1) },
      outcome: { bytes in
        do {
          let report = try BounceReader.report(Data(bytes))
          let ids = [report.messageID] + report.otherIDs
          try BrokenPromise.unless(!report.recipients.isEmpty, "a report says what became of the mail")
          try BrokenPromise.unless(ids.count <= 5 && Set(ids).count == ids.count, "a few identifiers, each once")
          for id in ids {
            let isPlain = id.utf8.allSatisfy { (0x21...0x7E).contains($0) }
            try BrokenPromise.unless(isPlain && id.contains("@"), "an identifier can be shown anywhere")
          }
          let actions = Set(report.recipients.map(\.action.rawValue)).sorted()
          return "\(ids.count) \(min(report.recipients.count, 3)) \(actions)"
        } catch let fault as BounceFault {
          guard case .notAReport(let kind) = fault else { return fault.code }
          return "\(kind)"
        }
      })
  }
}
