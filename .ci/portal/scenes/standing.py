"""Accounts that staff suspend, resume, close, merge, and give a new first password (manual: commands, section 7)."""

from ..faults import check, check_that
from ..people import Graduate
from ..playing import scene
from ..signing_in import SignIn
from ..stage import Stage
from ..verbs import Cast, applied, approve, can_sign_in, cannot_sign_in, first_sign_in, settled


def status(stage: Stage, person: Graduate) -> str:
    """The status of somebody's account at the portal."""
    return stage.portal.accounts[person.account].status


@scene("a suspended account opens nothing until it is resumed")
def suspended(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (link,) = stage.mails((person.email, "reset-link"))
    stage.office.run("accounts", "suspend", person.email, by="sato", ok=(64,))
    stage.office.run("accounts", "suspend", person.email, "--reason", "the holder asked for it", by="sato")
    stage.send_mail()
    stage.mails((person.email, "suspended"))
    check("status at the portal", "suspended", status(stage, person))
    cannot_sign_in(stage, person.email, person.password, person.second_password)
    plain = {"password": stage.password(), "secondPassword": stage.password()}
    stage.refused(stage.sealed_request("set-password", plain, link=link.token), "request.link-refused")
    stage.office.run("accounts", "resume", person.account, by="sato")
    stage.send_mail()
    stage.mails((person.email, "resumed"))
    check("status at the portal", "active", status(stage, person))
    can_sign_in(stage, person)
    stage.refused(stage.sealed_request("set-password", plain, link=link.token), "request.link-refused")


@scene("closing an account takes a supervisor and a second person")
def closed(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    words = ("accounts", "close", person.first.number, "--reason", "the holder died")
    stage.office.run(*words, by="sato", ok=(77,))
    stage.office.run(*words, by="kanri")
    stage.send_mail(now=True)
    stage.mails()
    can_sign_in(stage, person)
    stage.office.run("accounts", "confirm", person.account, by="kanri", ok=(77,))
    stage.office.run("accounts", "confirm", person.account, by="kacho")
    stage.send_mail()
    stage.mails((person.email, "closed"))
    check("status at the portal", "closed", status(stage, person))
    cannot_sign_in(stage, person.email, person.password, person.second_password)


@scene("a closing that the second person refuses changes nothing")
def not_closed(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.office.run("accounts", "close", person.account, "--reason", "asked by telephone", by="kanri")
    stage.office.run("accounts", "confirm", person.account, "--refuse", by="kacho")
    stage.send_mail(now=True)
    stage.mails()
    check("status at the portal", "active", status(stage, person))
    can_sign_in(stage, person)


@scene("two accounts of one person become one, and neither address learns which")
def merged(stage: Stage, cast: Cast) -> None:
    into = cast.holder()
    other = stage.address(into)
    request = applied(stage, into, "new", email=other, enrolment=into.second)
    approve(stage, request.id, into.second.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((other, "approved-new"))
    twin, first = stage.portal.account_of(other), stage.keep(mail.first_password)
    check_that("two accounts", twin.id != into.account)
    words = ("accounts", "merge", twin.id, into.account, "--reason", "one person, two accounts")
    stage.office.run(*words, by="sato", ok=(77,))
    stage.office.run(*words, by="kanri")
    stage.office.run("accounts", "confirm", twin.id, by="kacho")
    stage.send_mail()
    mails = stage.mails((into.email, "merged"), (other, "merged"))
    check("addresses that the mails name", [set(), set()], [mail.addresses & {into.email, other} for mail in mails])
    check("status of the two", ("closed", "active"), (stage.portal.accounts[twin.id].status, status(stage, into)))
    check(
        "student numbers of the one that is kept",
        {into.first.number, into.second.number},
        set(stage.portal.accounts[into.account].numbers),
    )
    check("student numbers of the other", (), stage.portal.accounts[twin.id].numbers)
    check("signing in at the address that went", SignIn.REFUSED, stage.portal.sign_in(other, first, ""))
    can_sign_in(stage, into)


@scene("a password that the office gives replaces both, and voids links")
def reissued(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (link,) = stage.mails((person.email, "reset-link"))
    stage.office.run("accounts", "reissue-password", person.first.number, by="sato")
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "password-reissued"))
    cannot_sign_in(stage, person.email, person.password, person.second_password)
    plain = {"password": stage.password(), "secondPassword": stage.password()}
    stage.refused(stage.sealed_request("set-password", plain, link=link.token), "request.link-refused")
    stage.accepted(first_sign_in(stage, person, mail))
    stage.mails((person.email, "password-changed"))
    settled(stage, person)
