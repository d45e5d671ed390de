extension BounceSample {
  static let postfixText = """
    Return-Path: <>
    Received: by mx.example.ac.jp (Postfix)
    \tid 4XyZ02; Wed,  1 Apr 2026 09:15:04 +0900 (JST)
    Date: Wed,  1 Apr 2026 09:15:04 +0900 (JST)
    From: MAILER-DAEMON@mx.example.ac.jp (Mail Delivery System)
    Subject: Undelivered Mail Returned to Sender
    To: noreply@shinsa.example.ac.jp
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="4XyZ01.1775002504/mx.example.ac.jp"
    Content-Transfer-Encoding: 8bit
    Message-Id: <20260401001504.4XyZ02@mx.example.ac.jp>

    This is a MIME-encapsulated message.

    --4XyZ01.1775002504/mx.example.ac.jp
    Content-Description: Notification
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    This is the mail system at host mx.example.ac.jp.

    <hanako@example.jp>: host mail.example.jp[198.51.100.7] said: 550 5.1.1
        <hanako@example.jp>: Recipient address rejected: User unknown (in reply to
        RCPT TO command)

    --4XyZ01.1775002504/mx.example.ac.jp
    Content-Description: Delivery report
    Content-Type: message/global-delivery-status
    Content-Transfer-Encoding: 8bit

    Reporting-MTA: dns; mx.example.ac.jp
    X-Postfix-Queue-ID: 4XyZ01
    X-Postfix-Sender: rfc822; noreply@shinsa.example.ac.jp
    Arrival-Date: Wed,  1 Apr 2026 09:15:02 +0900 (JST)

    Final-Recipient: rfc822; hanako@example.jp
    Original-Recipient: rfc822;hanako@example.jp
    Action: failed
    Status: 5.1.1
    Remote-MTA: dns; mail.example.jp
    Diagnostic-Code: smtp; 550 5.1.1 <hanako@example.jp>: Recipient address
        rejected: User unknown

    --4XyZ01.1775002504/mx.example.ac.jp
    Content-Description: Undelivered Message
    Content-Type: message/global
    Content-Transfer-Encoding: 8bit

    \(returned)
    --4XyZ01.1775002504/mx.example.ac.jp--

    """

  static let eximText = """
    Return-path: <>
    Received: from Debian-exim by mail.example.org with local (Exim 4.96)
    \tid 1qAbCd-0001Ab-2C
    \tfor noreply@shinsa.example.ac.jp;
    \tWed, 01 Apr 2026 00:15:05 +0000
    X-Failed-Recipients: hanako@example.jp
    Auto-Submitted: auto-replied
    From: Mail Delivery System <Mailer-Daemon@mail.example.org>
    To: noreply@shinsa.example.ac.jp
    References: <\(messageID)>
    Content-Type: multipart/report; report-type=delivery-status; boundary=1775002505-eximdsn-804289383
    MIME-Version: 1.0
    Subject: Mail delivery failed: returning message to sender
    Message-Id: <E1qAbCd-0001Ab-2C@mail.example.org>
    Date: Wed, 01 Apr 2026 00:15:05 +0000

    --1775002505-eximdsn-804289383
    Content-type: text/plain; charset=us-ascii

    This message was created automatically by mail delivery software.

      hanako@example.jp
        all relevant MX records point to non-existent hosts

    --1775002505-eximdsn-804289383
    Content-type: message/delivery-status

    Reporting-MTA: dns; mail.example.org

    Action: failed
    Final-Recipient: rfc822;hanako@example.jp
    Status: 5.0.0

    --1775002505-eximdsn-804289383
    Content-type: message/rfc822

    Return-path: <noreply@shinsa.example.ac.jp>
    \(returned)
    --1775002505-eximdsn-804289383--

    """

  static let exchangeText = """
    MIME-Version: 1.0
    From: Microsoft Outlook
    \t<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com>
    To: <noreply@shinsa.example.ac.jp>
    Date: Wed, 1 Apr 2026 00:15:06 +0000
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="6e2c0ad1-4c4b-4f5b-9d3a-0f8c1d2e3f40"
    X-MS-Exchange-Message-Is-Ndr:
    Content-Language: ja-JP
    Message-ID: <51d5f3a0-0b7e-4a41@EX01.example.com>
    In-Reply-To: <\(messageID)>
    References: <\(messageID)>
    Subject: =?iso-2022-jp?B?GyRCR1s/LiRHJC0kXiQ7JHMbKEI=?=
    Auto-Submitted: auto-replied

    --6e2c0ad1-4c4b-4f5b-9d3a-0f8c1d2e3f40
    Content-Type: multipart/alternative; differences=Content-Type;
    \tboundary="6e2c0ad1-4c4b-4f5b-9d3a"

    --6e2c0ad1-4c4b-4f5b-9d3a
    Content-Type: text/plain; charset="us-ascii"
    Content-Transfer-Encoding: quoted-printable

    Delivery has failed to these recipients or groups:=0A=
    hanako@example.jp

    --6e2c0ad1-4c4b-4f5b-9d3a
    Content-Type: text/html; charset="us-ascii"
    Content-Transfer-Encoding: quoted-printable

    <html><body lang=3D"ja"><b>Delivery has failed</b></body></html>

    --6e2c0ad1-4c4b-4f5b-9d3a--

    --6e2c0ad1-4c4b-4f5b-9d3a-0f8c1d2e3f40
    Content-Type: message/delivery-status

    Reporting-MTA: dns;EX01.example.com
    Received-From-MTA: dns;mx.example.ac.jp
    Arrival-Date: Wed, 1 Apr 2026 00:15:05 +0000

    Final-Recipient: rfc822;hanako@example.jp
    Action: failed
    Status: 5.1.10
    Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup

    --6e2c0ad1-4c4b-4f5b-9d3a-0f8c1d2e3f40
    Content-Type: message/rfc822

    \(returned)
    --6e2c0ad1-4c4b-4f5b-9d3a-0f8c1d2e3f40--

    """

  static let gmailText = """
    Return-Path: <>
    From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
    To: noreply@shinsa.example.ac.jp
    Auto-Submitted: auto-replied
    Subject: Delivery Status Notification (Delay)
    References: <\(messageID)>
    In-Reply-To: <\(messageID)>
    X-Failed-Recipients: hanako@example.jp
    Message-ID: <66c2f1e4.170a0220.1d2f.0.GMR@mx.google.com>
    Date: Tue, 31 Mar 2026 17:15:06 -0700 (PDT)
    Content-Type: multipart/report; boundary="000000000000a1b2c3061f0000"; report-type=delivery-status

    --000000000000a1b2c3061f0000
    Content-Type: multipart/related; boundary="000000000000a1b2c4061f0001"

    --000000000000a1b2c4061f0001
    Content-Type: multipart/alternative; boundary="000000000000a1b2c5061f0002"

    --000000000000a1b2c5061f0002
    Content-Type: text/plain; charset="UTF-8"
    Content-Transfer-Encoding: base64

    6YWN5L+h44GM6YGF44KM44Gm44GE44G+44GZ44CC

    --000000000000a1b2c5061f0002
    Content-Type: text/html; charset="UTF-8"

    <html><body><p>There was a temporary problem</p></body></html>

    --000000000000a1b2c5061f0002--
    --000000000000a1b2c4061f0001
    Content-Type: image/png; name="icon.png"
    Content-Transfer-Encoding: base64
    Content-ID: <icon.png>

    iVBORw0KGgo=
    --000000000000a1b2c4061f0001--
    --000000000000a1b2c3061f0000
    Content-Type: message/delivery-status

    Reporting-MTA: dns; googlemail.com
    Received-From-MTA: dns; noreply@shinsa.example.ac.jp
    Arrival-Date: Tue, 31 Mar 2026 17:15:02 -0700 (PDT)
    X-Original-Message-ID: <\(messageID)>

    Final-Recipient: rfc822; hanako@example.jp
    Action: delayed
    Status: 4.4.1
    Diagnostic-Code: smtp; The recipient server did not accept our requests to connect.
    Last-Attempt-Date: Tue, 31 Mar 2026 17:15:06 -0700 (PDT)
    Will-Retry-Until: Fri, 03 Apr 2026 17:15:02 -0700 (PDT)

    --000000000000a1b2c3061f0000
    Content-Type: message/rfc822

    \(returned)
    --000000000000a1b2c3061f0000--

    """

  static let sendmailText = """
    From MAILER-DAEMON Wed Apr  1 09:15:07 2026
    Return-Path: <MAILER-DAEMON>
    Received: from localhost (localhost)
    \tby ns.example.jp (8.18.1/8.18.1) id 63100F7a012345;
    \tWed, 1 Apr 2026 09:15:07 +0900
    Date: Wed, 1 Apr 2026 09:15:07 +0900
    From: Mail Delivery Subsystem <MAILER-DAEMON>
    Message-Id: <202604010015.63100F7a012345@ns.example.jp>
    To: <noreply@shinsa.example.ac.jp>
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="63100F7a012345.1775002507/ns.example.jp"
    Subject: Returned mail: see transcript for details
    Auto-Submitted: auto-generated (failure)

    This is a MIME-encapsulated message

    --63100F7a012345.1775002507/ns.example.jp

    The original message was received at Wed, 1 Apr 2026 09:15:02 +0900

       ----- The following addresses had permanent fatal errors -----
    <hanako@example.jp>
        (reason: 552 5.2.2 Mailbox full)

    --63100F7a012345.1775002507/ns.example.jp
    Content-Type: message/delivery-status

    Reporting-MTA: dns; ns.example.jp
    Received-From-MTA: DNS; mx.example.ac.jp
    Arrival-Date: Wed, 1 Apr 2026 09:15:02 +0900

    Final-Recipient: RFC822; hanako@example.jp
    Action: failed
    Status: 5.2.2
    Remote-MTA: DNS; mail.example.jp
    Diagnostic-Code: SMTP; 552 5.2.2 Mailbox full

    Original-Recipient: rfc822;hanako.denden@example.com
    Final-Recipient: RFC822; hanako.denden@example.com
    Action: relayed (to non-DSN-aware mailer)
    Status: 2.1.9

    --63100F7a012345.1775002507/ns.example.jp
    Content-Type: message/rfc822

    Return-Path: <noreply@shinsa.example.ac.jp>
    \(returned)
    --63100F7a012345.1775002507/ns.example.jp--


    """

  /// A relay that gave up after days, and gives back the header alone.
  static let headersOnlyText = """
    Return-Path: <>
    Date: Sun,  5 Apr 2026 09:15:04 +0900 (JST)
    From: MAILER-DAEMON@relay.example.net (Mail Delivery System)
    Subject: Undelivered Mail Returned to Sender
    To: noreply@shinsa.example.ac.jp
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="relay/1"

    --relay/1
    Content-Type: text/plain; charset=us-ascii

    Connection timed out.

    --relay/1
    Content-Type: message/delivery-status

    Reporting-MTA: dns; relay.example.net
    Arrival-Date: Wed,  1 Apr 2026 09:15:02 +0900 (JST)

    Final-Recipient: rfc822; hanako@example.jp
    Action: failed
    Status: 4.4.7
    Diagnostic-Code: X-Postfix; delivery temporarily suspended

    --relay/1
    Content-Description: Undelivered Message Headers
    Content-Type: text/rfc822-headers

    \(returned.prefix { $0 != "\n" })
    Subject: =?UTF-8?B?5Yip55So?=
    Message-ID: <\(messageID)>

    --relay/1--

    """
}
