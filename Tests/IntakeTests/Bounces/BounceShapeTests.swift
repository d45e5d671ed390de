import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct BounceShapeTests {
  private static let status =
    "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@b.jp\nAction: failed\nStatus: 5.1.1\n"
  private static let header = "Message-ID: <\(BounceSample.messageID)>\nSubject: x\n\n"
  private static let failed = [BounceReport.Recipient(action: .failed, status: "5.1.1")]

  /// A report in which each part says how it is written.
  private func report(
    type: String = "multipart/report; report-type=delivery-status; boundary=b", delimiter: String = "--b",
    status: String = "\n\(status)", returned: String = "\n\(header)"
  ) -> String {
    """
    From: x@example.jp
    Content-Type: \(type)

    \(delimiter)
    Content-Type: message/delivery-status
    \(status)
    \(delimiter)
    Content-Type: message/rfc822
    \(returned)
    \(delimiter)--
    """
  }

  private func expectUsual(_ text: String) throws {
    let report = try bounce(text)
    #expect(report.mailKey(ofDomain: BounceSample.domain) == BounceSample.key)
    #expect(report.recipients == Self.failed)
  }

  private func base64(_ text: String) -> String {
    "Content-Transfer-Encoding: base64\n\n" + Data(text.utf8).base64EncodedString(options: .lineLength76Characters)
  }

  @Test func `parts may be in base64`() throws {
    try expectUsual(report(status: base64(Self.status), returned: base64(Self.header)))
    let twice = "Content-Transfer-Encoding: (x) BASE64\n\nQWN0aW9uOg== !\n IGZhaWxlZApTdGF0dXM6IDUuMS4xCg"
    try expectUsual(report(status: twice))
  }

  @Test func `parts may be quoted-printable`() throws {
    let quoted = "Content-Transfer-Encoding: Quoted-Printable\n\n"
    let status = Self.status.replacing("failed", with: "fai=\nl=65d  ").replacing("5.1.1", with: "5=2E=31=2e=  \n1")
    let returned = "Message-ID: =\n =3C\(BounceSample.key)=40=\n\(BounceSample.domain)>\n"
    try expectUsual(report(status: quoted + status, returned: quoted + returned))
    let loose = "Action: failed\nStatus: 5.1.1\nX: 100=, =G1 =1"
    try expectUsual(report(status: quoted + loose, returned: quoted + returned))
  }

  @Test(arguments: ["7bit", "8BIT", "binary", "x-unheard-of", "", "\"base64\""])
  func `any other encoding stands for itself`(encoding: String) throws {
    let field = "Content-Transfer-Encoding: \(encoding)\n\n"
    try expectUsual(report(status: field + Self.status, returned: field + Self.header))
  }

  @Test(arguments: [
    ("boundary=\"b\"", "--b"), ("boundary=\"a b:c\\\"d\\\\\"", "--a b:c\"d\\"), ("BOUNDARY = (x) \"b\" (y)", "--b"),
    ("boundary=----=_Part_1(2)", "------=_Part_1(2)"), ("boundary=\"b  \"; boundary=c", "--b"),
    ("\n\tboundary=\"b\"\n\t; x=\"; boundary=c\"", "--b"), ("x; =; junk \"; boundary=c\" y; boundary=b;;", "--b"),
  ])
  func `the boundary may be quoted, folded and commented`(parameter: String, delimiter: String) throws {
    for type in ["multipart/report", "Multipart / (x) REPORT"] {
      try expectUsual(report(type: "\(type); report-type=delivery-status; \(parameter)", delimiter: delimiter))
    }
  }

  @Test(arguments: ["multipart/report; boundary=b", "multipart/mixed; boundary=b"])
  func `a report need not say that it is one of a delivery`(type: String) throws {
    try expectUsual(report(type: type))
  }

  @Test func `delimiters may have white space behind them, and boundaries begin alike`() throws {
    try expectUsual(report().replacing("--b\n", with: "--b \t\n").replacing("--b--", with: "--bc\n--b-\n--b--  "))
    try expectUsual("Preamble: x\n" + report().replacing("\n\n--b\n", with: "\n\nNo delimiter: --b\n--bb\n--b\n"))
    let nested = "multipart/mixed; boundary=bb\n\n--bb\n\nText.\n--bb--"
    try expectUsual(report().replacing("\n\n--b\n", with: "\n\n--b\nContent-Type: \(nested)\n--b\n"))
  }

  @Test func `an inner multipart that does not end, ends with the outer one`() throws {
    let inner = "multipart/mixed; boundary=i\n\n--i\nContent-Type: message/delivery-status\n\n\(Self.status)"
    try expectUsual(report().replacing("message/delivery-status\n\n\(Self.status)", with: inner))
  }

  @Test func `the report may stand in other multiparts`() throws {
    let outer = "From: x\nContent-Type: multipart/signed; boundary=outer\n\nPreamble\n--outer\n"
    let signature = "\n--outer\nContent-Type: application/pkcs7-signature\n\nxyz\n--outer--\n"
    try expectUsual(outer + report() + signature)
  }

  @Test func `the report may be attached to a mail that somebody passed on`() throws {
    for attached in ["\n\(report())", base64(report())] {
      let text = "From: x\nIn-Reply-To: <other@x>\nContent-Type: multipart/mixed; boundary=o\n\n--o\n\nHere it is.\n"
      try expectUsual(text + "--o\nContent-Type: message/rfc822\n\(attached)\n--o--\n")
      #expect(throws: BounceFault.severalReports) {
        try bounce(text + String(repeating: "--o\nContent-Type: message/rfc822\n\(attached)\n", count: 2) + "--o--\n")
      }
    }
    try expectUsual("From: x\nContent-Type: multipart/digest; boundary=o\n\n--o\n\n\(report())\n--o--\n")
  }

  @Test func `two reports in a file are not read as one`() {
    let mbox = "From MAILER-DAEMON Wed Apr  1 09:15:07 2026\n\(report())\n\n"
    #expect(throws: BounceFault.severalReports) { try bounce(mbox + mbox) }
    let part = "--b\nContent-Type: message/delivery-status\n\n\(Self.status)\n"
    #expect(throws: BounceFault.severalReports) { try bounce(report().replacing("--b--", with: part + "--b--")) }
  }

  @Test func `text behind the report belongs to nobody`() throws {
    try expectUsual(report() + "\nA footer that a list added.\nYours, From: x\n")
  }

  @Test(arguments: ["text/rfc822-headers", "text/rfc822-header", "message/global-headers", "MESSAGE/RFC822; x=y"])
  func `what comes back may be the header alone`(type: String) throws {
    try expectUsual(report().replacing("message/rfc822", with: type))
    try expectUsual(report(returned: "\n>From noreply@x Wed Apr  1 09:15:07 2026\n\(Self.header)"))
  }
}
