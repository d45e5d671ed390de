import Foundation
import Testing

@testable import JapaneseText

/// The folds against the cases of peers' own tests, which `.ci/proofs/folds` fetches.
@Suite struct FoldPeerTests {
  private static let file = ProcessInfo.processInfo.environment["SHINSA_FOLD_CASES"]

  @Test(.enabled(if: file != nil)) func `the folds agree with peers but where the manual says why not`() throws {
    var tallies: [String: PeerTally] = [:]
    for line in try String(contentsOfFile: Self.file ?? "", encoding: .utf8).split(separator: "\n") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      guard columns.count == 4, let fold = PeerFold(rawValue: columns[1]) else {
        Issue.record("no case: \(line)")
        continue
      }
      let difference = fold.difference(columns[2], columns[3])
      tallies["\(columns[0]) \(columns[1])", default: PeerTally()].count(difference, columns[2], columns[3])
    }
    #expect(!tallies.isEmpty)
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      print("folds \(name): \(tally)")
      #expect(tally.isExplained, "\(name)")
    }
  }
}
