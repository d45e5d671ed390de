"""A second student number for an account (manual: bundle-format, section 5; decisions)."""

from ..faults import check, check_that
from ..playing import scene
from ..stage import Stage
from ..verbs import RESULT, Cast, approve, can_sign_in, state
from .addresses import moved


@scene("a second student number: link to the account's address, an application without pictures, an approval")
def addition(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (mail,) = stage.mails((person.email, "addition-link"))
    check_that("subject of the link", "学籍番号追加" in mail.subject, mail.subject)
    stage.refused(stage.addition(person, None), "form.link-missing")
    request = stage.addition(person, mail.token)
    stage.accepted(request)
    stage.mails((person.email, "received"))
    overall = next(entry["overall"] for entry in stage.office.queue() if entry["id"] == request.id)
    approve(stage, request.id, person.second.number, seen=False, two=overall != "clear")
    stage.send_mail()
    stage.mails()
    stage.clock.advance(minutes=15)
    stage.send_mail()
    (mail,) = stage.mails((person.email, "approved-addition"))
    check_that("subject of a result", mail.subject.startswith(RESULT), mail.subject)
    check("student numbers in the mail", [person.second.number], mail.student_numbers)
    check(
        "student numbers in the account file",
        {person.first.number, person.second.number},
        set(stage.portal.account_of(person.email).numbers),
    )
    can_sign_in(stage, person)


@scene("an addition that is returned comes again by its link")
def returned_addition(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (mail,) = stage.mails((person.email, "addition-link"))
    old = stage.addition(person, mail.token)
    stage.accepted(old)
    stage.mails((person.email, "received"))
    stage.office.run("decide", old.id, "return", "--item", "student-number:mismatch", by="sato")
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "returned"))
    new = stage.addition(person, mail.token, resubmits=old.id)
    stage.accepted(new)
    stage.mails((person.email, "received"))
    check("the old application", ["superseded"], state(stage, old.id))
    approve(stage, new.id, person.second.number, seen=False)
    stage.send_mail(now=True)
    stage.mails((person.email, "approved-addition"))
    check("how many student numbers", 2, len(stage.portal.account_of(person.email).numbers))


@scene("another person's student number is not linked, and the own one not twice")
def foreign_number(stage: Stage, cast: Cast) -> None:
    person, other = cast.holder(), cast.holder()
    for number in (other.first, person.first):
        stage.accepted(stage.ask("start-add-student-number", account=person.email))
        (mail,) = stage.mails((person.email, "addition-link"))
        request = stage.addition(person, mail.token, enrolment=number)
        stage.accepted(request)
        stage.mails((person.email, "received"))
        done = stage.office.run(
            "decide", request.id, "approve", "--record", number.number, "--reason", "the portal says so", by="sato", ok=(65,)
        )
        check_that("a reason in words", len(done.stderr) > 20, done.stderr)
        stage.office.run("decide", request.id, "reject", "--reason", "no-student-record", by="sato")
        stage.send_mail(now=True)
        stage.mails((person.email, "rejected"))
    check("numbers of the one", (person.first.number,), stage.portal.account_of(person.email).numbers)
    check("numbers of the other", (other.first.number,), stage.portal.account_of(other.email).numbers)


@scene("an addition is told to earlier addresses of the account too, without the number")
def told_to_earlier_addresses(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old = moved(stage, person)
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (mail,) = stage.mails((person.email, "addition-link"))
    request = stage.addition(person, mail.token)
    stage.accepted(request)
    stage.mails((person.email, "received"))
    approve(stage, request.id, person.second.number, seen=False)
    stage.send_mail(now=True)
    _, notice = stage.mails((person.email, "approved-addition"), (old, "addition-notice"))
    check_that("the notice does not name the number", person.second.number not in notice.text)


@scene("an addition that is undone during its hold was never known to anybody")
def undone(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (mail,) = stage.mails((person.email, "addition-link"))
    request = stage.addition(person, mail.token)
    stage.accepted(request)
    stage.mails((person.email, "received"))
    approve(stage, request.id, person.second.number, seen=False)
    stage.send_mail()
    check("student numbers during the hold", (person.first.number,), stage.portal.account_of(person.email).numbers)
    stage.office.run("undo", request.id, by="sato")
    stage.clock.advance(days=1)
    stage.send_mail(now=True)
    stage.mails()
    check("the application", ["waiting"], state(stage, request.id))
    check("student numbers after undoing", (person.first.number,), stage.portal.account_of(person.email).numbers)
    approve(stage, request.id, person.second.number, seen=False)
    stage.send_mail(now=True)
    stage.mails((person.email, "approved-addition"))
    check("how many student numbers", 2, len(stage.portal.account_of(person.email).numbers))
