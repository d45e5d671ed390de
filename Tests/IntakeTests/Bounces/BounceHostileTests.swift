import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct BounceHostileTests {
  @Test(arguments: [
    "%PDF-1.7\n%\u{1}", "PK\u{3}\u{4}", "no header here", "\n\n\n", "{\"a\": 1}\n", "From x\n", ": x\n\ny", "\u{FEFF}",
  ])
  func `what is no mail is told as that`(text: String) {
    #expect(throws: BounceFault.notAMessage) { try bounce(text) }
  }

  @Test func `an empty file is told as that`() { #expect(throws: BounceFault.empty) { try bounce("") } }

  @Test func `a report without the part for programs, or without a boundary, is told as that`() {
    let type = "Subject: x\nContent-Type: multipart/report; report-type=delivery-status"
    #expect(throws: BounceFault.boundaryMissing) { try bounce("\(type)\n\n--b\n") }
    #expect(throws: BounceFault.boundaryMissing) { try bounce("\(type); boundary=\"\"\n\n--\n") }
    #expect(throws: BounceFault.noStatus) { try bounce("\(type); boundary=b\n\n--b\n\nWords.\n--b--\n") }
    #expect(throws: BounceFault.truncated) { try bounce("\(type); boundary=b\n\n--b\n\nWords.\n--b") }
    // What came back is never taken for the report.
    let returned = "--b\nContent-Type: message/rfc822\n\n\(BounceSample.postfix.text)\n--b--\n"
    #expect(throws: BounceFault.noStatus) { try bounce("\(type); boundary=b\n\n\(returned)") }
  }

  @Test func `a file of the limit's size is read, and one byte more is not`() throws {
    let limit = BounceLimits().bytes
    var bytes = Data(BounceSample.postfix.text.utf8)
    bytes += Data(repeating: UInt8(ascii: "\n"), count: limit - bytes.count)
    #expect(try BounceReader.report(bytes).recipients == BounceSample.postfix.recipients)
    bytes.append(UInt8(ascii: "\n"))
    #expect(throws: BounceFault.tooLarge(bytes: limit + 1, limit: limit)) { try BounceReader.report(bytes) }
  }

  private func nested(_ depth: Int) -> String {
    "From: x\n"
      + (1...depth).map { "Content-Type: multipart/mixed; boundary=b\($0)x\n\n--b\($0)x\n" }.joined() + "\nText."
  }

  @Test func `parts in parts are followed to the limit and no further`() {
    let limit = BounceLimits().levels
    #expect(throws: BounceFault.notAReport(looksLike: .unknown)) { try bounce(nested(limit - 1)) }
    for depth in [limit, 5000] {
      #expect(throws: BounceFault.tooDeep(limit: limit)) { try bounce(nested(depth)) }
    }
    let mails = String(repeating: "Content-Type: message/rfc822\n\n", count: 5000)
    #expect(throws: BounceFault.tooDeep(limit: limit)) { try bounce(mails) }
  }

  @Test func `parts are counted to the limit and no further`() {
    let limit = BounceLimits().parts
    let header = "From: x\nContent-Type: multipart/mixed; boundary=b\n\n"
    func parts(_ count: Int) -> String { header + String(repeating: "--b\n\nx\n", count: count) + "--b--\n" }
    #expect(throws: BounceFault.notAReport(looksLike: .unknown)) { try bounce(parts(limit - 1)) }
    for count in [limit, 100_000] {
      #expect(throws: BounceFault.tooManyParts(limit: limit)) { try bounce(parts(count)) }
    }
  }

  @Test(arguments: [
    "a:\n", "\n", "--b\n", "--", "(", "((\\", "\"", "\\", "<", "<a@x>", "a@", "\r", " ", ";", "=", ";a=", "\n--b",
    "Action: failed\n\n", "\u{0}", "=0", "QUJD", ">From x\n", "From x\n",
  ])
  func `nothing takes long, whatever is repeated and wherever`(piece: String) {
    let many = String(repeating: piece, count: (64 << 10) / piece.utf8.count)
    let whole = BounceSample.small("Action: failed\nStatus: 5.1.1")
    var texts = [many, "From: x\n" + many]
    let fields = [
      "Content-Type: multipart/report; boundary=", "Message-ID: ", "In-Reply-To: ", "Content-Transfer-Encoding: ",
    ]
    for field in fields {
      texts.append("From: x\n" + field + many + "\n\n" + many)
    }
    for place in ["boundary=b", "Action: failed", "Status: 5.1.1", "Subject: x", "Message-ID: <", "delivered.\n"] {
      texts.append(whole.replacing(place, with: place + many))
    }
    for encoding in ["base64", "quoted-printable"] {
      let field = "message/delivery-status\nContent-Transfer-Encoding: \(encoding)"
      texts.append(whole.replacing("message/delivery-status", with: field).replacing("Action: failed", with: many))
    }
    let begin = ContinuousClock.now
    for text in texts { _ = try? bounce(text) }
    // Unoptimised builds on a busy machine need a second or so; whatever were not linear would need many minutes.
    #expect(ContinuousClock.now - begin < .seconds(60))
  }

  @Test(arguments: BounceSample.allCases)
  func `a report cut short at any byte is refused, or says the same`(sample: BounceSample) throws {
    let whole = Data(sample.text.utf8)
    let expected = try BounceReader.report(whole)
    var refused = 0
    for count in 0..<whole.count {
      do {
        let report = try BounceReader.report(whole.prefix(count))
        #expect(report.recipients == expected.recipients && report.messageID == expected.messageID)
      } catch {
        refused += 1
      }
    }
    #expect(refused > whole.count / 4)
  }

  @Test(arguments: BounceSample.allCases)
  func `a report with any byte flipped is refused, or names a mail and what became of it`(sample: BounceSample) {
    let whole = Data(sample.text.utf8)
    for place in 0..<whole.count {
      var bytes = whole
      bytes[place] ^= 1 << UInt8(place % 8)
      guard let report = try? BounceReader.report(bytes) else { continue }
      #expect(!report.recipients.isEmpty && report.messageID.contains("@"))
    }
  }

  @Test func `changed reports break no promise`() throws {
    var run = FuzzRun(.bounces())
    #expect(throws: Never.self) { try run.run(.executions(1000), seed: 1) }
    #expect(run.report.outcomes > 10, "nothing but the same few outcomes: the changes reach nowhere")
  }
}
