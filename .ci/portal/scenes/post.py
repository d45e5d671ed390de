"""Mails that are sent again, and mails that come back (manual: outbox)."""

from ..faults import check, check_that
from ..playing import scene
from ..stage import Stage
from ..verbs import Cast, applied, state


@scene("a mail that is sent again has a new link, and the old one is void")
def resent(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    stage.office.run("decide", request.id, "return", "--item", "street:mismatch", by="sato")
    stage.send_mail(now=True)
    (first,) = stage.mails((person.email, "returned"))
    stage.office.run("mail", "resend", request.id, by="sato")
    stage.send_mail(now=True)
    (second,) = stage.mails((person.email, "returned"))
    check_that("another Message-ID and another link", first.key != second.key and first.token != second.token)
    stage.refused(stage.application(person, resubmits=request.id, link=first.token), "request.link-refused")
    stage.accepted(stage.application(person, resubmits=request.id, link=second.token))
    stage.mails((person.email, "received"))
    check("the application", ["superseded"], state(stage, request.id))


@scene("a link mail that is sent again by its key has a new link")
def link_resent(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (first,) = stage.mails((person.email, "addition-link"))
    stage.office.run("mail", "resend", first.key, by="sato")
    stage.send_mail(now=True)
    (second,) = stage.mails((person.email, "addition-link"))
    stage.refused(stage.addition(person, first.token), "request.link-refused")
    stage.accepted(stage.addition(person, second.token))
    stage.mails((person.email, "received"))


REPORT = """From: MAILER-DAEMON@mx.example.jp\r
To: no-reply@shomei.example.ac.jp\r
Subject: Undelivered Mail Returned to Sender\r
Date: Mon, 6 Apr 2026 10:00:00 +0900\r
MIME-Version: 1.0\r
Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r
\r
--b\r
Content-Type: text/plain\r
\r
It could not be delivered.\r
--b\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mx.example.jp\r
\r
Final-Recipient: rfc822; {recipient}\r
Action: failed\r
Status: 5.1.1\r
\r
--b\r
Content-Type: text/rfc822-headers\r
\r
{headers}\r
--b--\r
"""


@scene("a mail that comes back brings its application back into view")
def bounced(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    stage.office.run("decide", request.id, "reject", "--reason", "identity-not-proved", by="sato")
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "rejected"))
    headers = mail.data.split(b"\r\n\r\n")[0].decode()
    report = REPORT.format(recipient=person.email, headers=headers)
    stage.office.run("mail", "bounce", "-", by="sato", given=report.encode())
    entry = next(one for one in stage.office.queue("all") if one["id"] == request.id)
    check_that("a flag of the application says so", any("bounce" in flag for flag in entry["flags"]), entry["flags"])
    stage.mails()
