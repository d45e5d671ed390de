import Foundation
import Secrets
import Testing

@testable import Outgoing

/// Lines of exported decisions, read.
struct ExportedDecisionTests {
  private func read(_ line: String) -> ExportedDecision? {
    Data(line.utf8).withUnsafeBytes { ExportedDecision($0) }
  }

  private static let sound =
    #"{"application":12,"email":null,"erased":["email"],"note":"\u0000\"\\行😀\n","proofs":[{"entry":"{\"a\":1}","#
    + #""hash":"ab","openings":{"email":{"salt":"00ff","value":"a/b"},"name":{"salt":"01","value":""}}}]}"#

  @Test func `members are read by their names, entries with what opens them`() throws {
    let line = try #require(read(Self.sound))
    #expect(line.numbers == ["application": 12] && line.texts == ["note": "\0\"\\行😀\n"])
    let proof = try #require(line.proofs.first)
    #expect(proof.entry == #"{"a":1}"# && proof.hash == "ab" && proof.openings.map(\.salt) == ["00ff", "01"])
    #expect(proof.value("email") == "a/b" && proof.value("name")?.isEmpty == true && proof.value("record") == nil)
  }

  @Test(arguments: [
    ("{\"app", " {\"app"), ("}]}", "}]} "), ("12", "12.0"), ("12", "true"), ("12", "{}"), ("a/b", #"a\/b"#),
    ("12,", "12,\"application\":13,"), ("{\"salt\":\"00ff\",", "{"), ("\"hash\":\"ab\",", ""),
    ("\"value\":\"\"", "\"value\":\"\",\"x\":1"), ("[\"email\"]", "[1]"), ("}]}", "}]"),
  ])
  func `what could be read in two ways is no record`(_ old: String, _ new: String) {
    let changed = Self.sound.replacing(old, with: new)
    #expect(changed != Self.sound)
    #expect(read(changed) == nil)
  }

  @Test func `bytes that are no UTF-8 are no record`() {
    var line = Data(Self.sound.utf8)
    line[line.count - 20] = 0xFF
    #expect(line.withUnsafeBytes { ExportedDecision($0) } == nil)
  }

  @Test func `no beginning of a line is one`() {
    for count in 0..<Self.sound.utf8.count {
      #expect(Data(Self.sound.utf8.prefix(count)).withUnsafeBytes { ExportedDecision($0) } == nil, "\(count)")
    }
  }
}
