import Domain
import Foundation

@testable import Intake

/// Reports as mail transports write them; every address and number in them is invented.
enum BounceSample: CaseIterable {
  case postfix, exim, exchange, gmail, sendmail, headersOnly

  static let key = "q3Zt7_kWm-20260401"
  static let domain = "shinsa.example.ac.jp"
  static let messageID = "\(key)@\(domain)"

  /// The mail of ours that came back.
  static let returned = """
    Received: from registrar.example.ac.jp (registrar.example.ac.jp [192.0.2.5])
    \tby mx.example.ac.jp with ESMTP id 4XyZ01; Wed, 1 Apr 2026 09:15:02 +0900 (JST)
    From: =?UTF-8?B?5a+p5p+757O7?= <noreply@shinsa.example.ac.jp>
    To: hanako@example.jp
    Subject: =?UTF-8?B?5Yip55So55Sz6KuL57WQ5p6c44Gu44GK55+l44KJ44Gb?=
    Date: Wed, 1 Apr 2026 09:15:00 +0900
    Message-ID: <\(messageID)>
    Auto-Submitted: auto-generated
    MIME-Version: 1.0
    Content-Type: text/plain; charset=UTF-8
    Content-Transfer-Encoding: base64

    44GT44Gu44Oh44O844Or44Gv6YCB5L+h5bCC55So44Gn44GZ44CCDQo=

    """

  /// The report, lines ending in LF.
  var text: String {
    switch self {
    case .postfix: Self.postfixText
    case .exim: Self.eximText
    case .exchange: Self.exchangeText
    case .gmail: Self.gmailText
    case .sendmail: Self.sendmailText
    case .headersOnly: Self.headersOnlyText
    }
  }

  /// What it says.
  var recipients: [BounceReport.Recipient] {
    switch self {
    case .postfix, .exim: [.init(action: .failed, status: self == .exim ? "5.0.0" : "5.1.1")]
    case .exchange: [.init(action: .failed, status: "5.1.10")]
    case .gmail: [.init(action: .delayed, status: "4.4.1")]
    case .sendmail: [.init(action: .failed, status: "5.2.2"), .init(action: .relayed, status: "2.1.9")]
    case .headersOnly: [.init(action: .failed, status: "4.4.7")]
    }
  }
}

/// Reads a report that is written out in a test.
func bounce(_ text: String, limits: BounceLimits = BounceLimits()) throws(BounceFault) -> BounceReport {
  try BounceReader.report(Data(text.utf8), limits: limits)
}

extension BounceSample {
  /// A small report around the fields about recipients.
  static func small(
    _ groups: String, header: String = "", message: String = "Reporting-MTA: dns; mx.example.jp",
    returned: String = "Message-ID: <\(messageID)>\nSubject: x\n"
  ) -> String {
    """
    From: MAILER-DAEMON@mx.example.jp
    \(header)Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b

    The mail could not be delivered.
    --b
    Content-Type: message/delivery-status

    \(message)

    \(groups)
    --b
    Content-Type: text/rfc822-headers

    \(returned)
    --b--

    """
  }
}
