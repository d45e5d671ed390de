"""Another address when the old one is lost: an application of kind `change-email` (manual: decisions)."""

import datetime
import re

from ..clock import ZONE
from ..faults import Failed, check, check_that
from ..forms import Request
from ..mailbox import Mail
from ..people import Graduate
from ..playing import scene
from ..signing_in import SignIn
from ..stage import Stage
from ..verbs import Cast, applied, approve, can_sign_in, cannot_sign_in, first_sign_in, state
from .addresses import asked

DAY = re.compile(r"(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日")


def decided(stage: Stage, person: Graduate, new: str, request: Request, kind: str | None = None) -> Mail:
    """Two people approve; the mail to the old address, which leaves at once."""
    approve(stage, request.id, person.first.number, kind=kind, two=True)
    stage.send_mail()
    (mail,) = stage.mails((person.email, "address-objection"))
    check_that("the notice does not name the new address", new not in mail.data.decode() + mail.text + mail.subject)
    return mail


def effective(stage: Stage, mail: Mail) -> datetime.date:
    """The day that the notice states, which has to be the third opening day after today."""
    due = stage.days.after(stage.clock.today, 3)
    days = {datetime.date(*map(int, match.groups())) for match in DAY.finditer(mail.text)}
    check_that("the day from which the new address holds stands in the notice", due in days, f"{due} is not among {days}")
    return due


def waited(stage: Stage, person: Graduate, new: str, due: datetime.date) -> Mail:
    """Nothing shortens the waiting time; when it is over, the mail to the new address leaves."""
    limit = datetime.datetime.combine(due, datetime.time(), ZONE)
    while stage.clock.now < limit:
        stage.send_mail(now=True)
        stage.mails()
        can_sign_in(stage, person)
        check("an account at the new address", None, stage.portal.holder(new))
        stage.clock.to(min(limit, stage.clock.now + datetime.timedelta(hours=12)))
    # "After three opening days": some time of the third one, or when it is over.
    for _ in range(5):
        stage.send_mail()
        if stage.unread:
            break
        stage.clock.advance(hours=6)
    (mail,) = stage.mails((new, "approved-change-email"), maybe=[(person.email, "address-changed-notice")])
    return mail


@scene("who lost the address applies for another one: two people, notice to the old address, three opening days")
def lost_address(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old, new = person.email, stage.address(person)
    thursday(stage)
    request = applied(stage, person, "change-email", email=new)
    due = effective(stage, decided(stage, person, new, request))
    stage.accepted(stage.ask("start-reset-password", account=old))
    (reset,) = stage.mails((old, "reset-link"))
    mail = waited(stage, person, new, due)
    # Whoever reads the old mailbox must not get in by an earlier link.
    late = {"password": stage.password(), "secondPassword": stage.password()}
    stage.refused(stage.sealed_request("set-password", late, link=reset.token), "request.link-refused")
    check("student numbers in the mail", [person.first.number], mail.student_numbers)
    cannot_sign_in(stage, old, person.password, person.second_password)
    cannot_sign_in(stage, new, person.password, person.second_password)
    person.email = new
    stage.accepted(first_sign_in(stage, person, mail))
    stage.mails((new, "password-changed"))
    can_sign_in(stage, person)
    check("the account is the same one", person.account, stage.portal.account_of(new).id)


@scene("the old address objects, and the application waits again")
def objected(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    new = stage.address(person)
    request = applied(stage, person, "change-email", email=new)
    mail = decided(stage, person, new, request)
    stage.clock.advance(days=1)
    stage.accepted(stage.ask("object", link=mail.token))
    stage.mails((person.email, "objected"))
    check("the application after the objection", ["waiting"], state(stage, request.id))
    stage.refused(stage.ask("object", link=mail.token), "request.link-refused")
    stage.clock.advance(days=10)
    stage.send_mail(now=True)
    stage.mails()
    can_sign_in(stage, person)
    check("an account at the new address", None, stage.portal.holder(new))
    stage.office.run("decide", request.id, "reject", "--reason", "identity-not-proved", by="sato")
    stage.send_mail(now=True)
    stage.mails((new, "rejected"))


@scene("a new application by somebody who has an account is decided as what it is: a change of address")
def sent_as_new(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    new = stage.address(person)
    request = applied(stage, person, "new", email=new)
    entry = next(one for one in stage.office.queue() if one["id"] == request.id)
    check("what the cross-check says", "conflict", entry["overall"])
    stage.office.open_pictures(request.id, "sato")
    as_new = stage.office.run(
        "decide",
        request.id,
        "approve",
        "--record",
        person.first.number,
        "--seen",
        "document=drivers-licence,name=both,birth-date,address=agrees",
        "--reason",
        "same person",
        by="sato",
        ok=(65,),
    )
    check_that("a reason in words", len(as_new.stderr) > 20, as_new.stderr)
    due = effective(stage, decided(stage, person, new, request, kind="change-email"))
    mail = waited(stage, person, new, due)
    person.email = new
    stage.accepted(first_sign_in(stage, person, mail))
    stage.mails((new, "password-changed"))
    check("the account is the same one", person.account, stage.portal.account_of(new).id)


@scene("a new application with the second student number is decided as what it is: an addition")
def addition_sent_as_new(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    other = stage.address(person)
    request = applied(stage, person, "new", email=other, enrolment=person.second)
    approve(stage, request.id, person.second.number, kind="add-student-number", account=person.account, two=True)
    stage.send_mail(now=True)
    found = sorted((mail.to, stage.purpose(mail)) for mail in stage.unread)
    check("who is told", sorted({person.email, other}), sorted(to for to, _ in found))
    check("what they are told", ["addition-notice", "approved-addition"], sorted(purpose for _, purpose in found))
    stage.unread.clear()
    check(
        "student numbers in the account file",
        {person.first.number, person.second.number},
        set(stage.portal.account_of(person.email).numbers),
    )
    can_sign_in(stage, person)


@scene("a change of address that was wrongly approved is corrected")
def corrected(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old, new = person.email, stage.address(person)
    request = applied(stage, person, "change-email", email=new)
    mail = waited(stage, person, new, effective(stage, decided(stage, person, new, request)))
    first = stage.keep(mail.first_password)
    check("signing in at the new address", SignIn.MUST_CHANGE, stage.portal.sign_in(new, first, ""))
    stage.office.run("correct", request.id, "--reason", "it was not the holder", by="kanri")
    stage.office.run("confirm", request.id, by="suzuki")
    stage.look()
    cannot_sign_in(stage, new, first, "")
    stage.send_mail()
    found = {(mail.to, stage.purpose(mail)) for mail in stage.unread}
    stage.unread.clear()
    check_that(
        "the applicant is told, and at most the old address besides",
        (new, "corrected") in found and found <= {(new, "corrected"), (old, "corrected")},
        found,
    )
    plain = {"currentPassword": first, "password": stage.password(), "secondPassword": stage.password()}
    stage.refused(stage.sealed_request("set-password", plain, account=new), "request.credentials-refused")
    person.account = ""


def stopped(stage: Stage, person: Graduate, new: str, request: Request, mail: Mail) -> None:
    """What the holder did by himself stopped the change: the case waits again, its link is void, and nothing ever leaves."""
    check("the application", ["waiting"], state(stage, request.id))
    stage.refused(stage.ask("object", link=mail.token), "request.link-refused")
    stage.clock.advance(days=10)
    stage.send_mail(now=True)
    stage.mails()
    can_sign_in(stage, person)
    check("an account at the new address", None, stage.portal.holder(new))


@scene("a holder who changes the password meanwhile has objected")
def objected_by_password(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    new = stage.address(person)
    request = applied(stage, person, "change-email", email=new)
    mail = decided(stage, person, new, request)
    old, person.password = person.password, stage.password()
    stage.accepted(
        stage.sealed_request("set-password", {"currentPassword": old, "password": person.password}, account=person.email)
    )
    stage.mails((person.email, "password-changed"), (person.email, "objected"))
    stopped(stage, person, new, request, mail)


@scene("a holder who sets passwords anew by a link meanwhile has objected")
def objected_by_reset(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    new = stage.address(person)
    request = applied(stage, person, "change-email", email=new)
    mail = decided(stage, person, new, request)
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (link,) = stage.mails((person.email, "reset-link"))
    person.password, person.second_password = stage.password(), stage.password()
    plain = {"password": person.password, "secondPassword": person.second_password}
    stage.accepted(stage.sealed_request("set-password", plain, link=link.token))
    stage.mails((person.email, "password-reset"), (person.email, "objected"))
    stopped(stage, person, new, request, mail)


@scene("a holder who moves to a third address meanwhile has objected")
def objected_by_moving(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old, new, third = person.email, stage.address(person), stage.address(person)
    request = applied(stage, person, "change-email", email=new)
    mail = decided(stage, person, new, request)
    link, _ = asked(stage, person, third)
    stage.accepted(stage.ask("confirm-change-email", link=link.token))
    found = [(one.to, stage.purpose(one)) for one in stage.unread]
    stage.unread.clear()
    objected = [to for to, purpose in found if purpose == "objected"]
    check(
        "mails besides those to objectors",
        sorted([(third, "address-changed"), (old, "address-changed-notice")]),
        sorted(pair for pair in found if pair[1] != "objected"),
    )
    check_that("the holder is told that the other change was stopped", objected and set(objected) <= {old, third}, found)
    person.email = third
    stopped(stage, person, new, request, mail)


def thursday(stage: Stage) -> None:
    """Goes on to a Thursday morning, so that a weekend lies within the waiting time."""
    days = (3 - stage.clock.today.weekday()) % 7 or 7
    morning = datetime.datetime.combine(stage.clock.today + datetime.timedelta(days), datetime.time(10), ZONE)
    stage.clock.to(morning)
    if stage.clock.today.weekday() != 3:
        raise Failed("the script's own clock", "a Thursday", stage.clock.text())
