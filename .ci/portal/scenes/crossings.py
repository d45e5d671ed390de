"""Two things that happen to one account or one address at the same time (manual: decisions; bundle-format, section 6)."""

import datetime

from ..clock import ZONE
from ..faults import check, check_that
from ..playing import scene
from ..signing_in import SignIn, folded
from ..stage import Stage
from ..verbs import (
    SEEN,
    Cast,
    applied,
    approve,
    can_sign_in,
    cannot_sign_in,
    first_sign_in,
    registration_link,
    settled,
    state,
)
from .addresses import asked, moved
from .applications_for_address import decided, effective, thursday


def one_account_each(stage: Stage) -> None:
    """No address has two accounts that are not closed."""
    open_ones = [folded(one.email) for one in stage.portal.accounts.values() if one.status != "closed"]
    check("addresses of two accounts", [], sorted({one for one in open_ones if open_ones.count(one) > 1}))


@scene("an objection in the last hour, after a long weekend, is in time")
def last_hour(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    new = stage.address(person)
    # Before the holidays of early May, or of whatever Thursday comes next.
    thursday(stage)
    request = applied(stage, person, "change-email", email=new)
    mail = decided(stage, person, new, request)
    due = effective(stage, mail)
    stage.clock.to(datetime.datetime.combine(due, datetime.time(), ZONE) - datetime.timedelta(hours=1))
    stage.send_mail(now=True)
    stage.mails()
    stage.accepted(stage.ask("object", link=mail.token))
    stage.mails((person.email, "objected"))
    check("the application", ["waiting"], state(stage, request.id))
    can_sign_in(stage, person)


@scene("an account that is closed while a change of its address waits stays closed")
def closed_meanwhile(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    new = stage.address(person)
    request = applied(stage, person, "change-email", email=new)
    decided(stage, person, new, request)
    stage.office.run("accounts", "close", person.account, "--reason", "the holder died", by="kanri")
    stage.office.run("accounts", "confirm", person.account, by="kacho")
    stage.clock.advance(days=12)
    stage.send_mail(now=True)
    purposes = [stage.purpose(mail) for mail in stage.unread]
    stage.unread.clear()
    check_that("no new first password for a closed account", "approved-change-email" not in purposes, purposes)
    check("status at the portal", "closed", stage.portal.accounts[person.account].status)
    check("an account at the new address", None, stage.portal.holder(new))


@scene("an account that is suspended while a change of its address waits stays suspended")
def suspended_meanwhile(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    new = stage.address(person)
    request = applied(stage, person, "change-email", email=new)
    decided(stage, person, new, request)
    stage.office.run("accounts", "suspend", person.account, "--reason", "a doubt", by="sato")
    stage.clock.advance(days=12)
    stage.send_mail(now=True)
    stage.unread.clear()
    check("status at the portal", "suspended", stage.portal.accounts[person.account].status)


@scene("an address that waits to become an account's is not given to another one")
def promised_address(stage: Stage, cast: Cast) -> None:
    person, other = cast.holder(), stage.person()
    new = other.email
    request = applied(stage, person, "change-email", email=new)
    decided(stage, person, new, request)
    stage.accepted(stage.ask("start-registration", email=new))
    tokens = [mail.token for mail in stage.unread if mail.link_lines]
    stage.unread.clear()
    if tokens:
        second = stage.application(other, link=tokens[0])
        stage.accepted(second)
        stage.mails((new, "received"))
        stage.office.open_pictures(second.id, "sato")
        stage.office.run(
            "decide",
            second.id,
            "approve",
            "--record",
            other.first.number,
            "--seen",
            SEEN,
            "--reason",
            "a couple",
            by="sato",
            ok=(0, 65),
        )
        if state(stage, second.id) == ["proposed"]:
            stage.office.run("confirm", second.id, by="suzuki", ok=(0, 65))
    stage.send_mail(now=True)
    stage.clock.advance(days=12)
    stage.send_mail(now=True)
    stage.unread.clear()
    one_account_each(stage)
    person.account = ""


@scene("an address whose account waits for its first mail cannot be confirmed by another holder")
def pending_address(stage: Stage, cast: Cast) -> None:
    person, other = cast.holder(), stage.person()
    link, _ = asked(stage, person, other.email)
    request = applied(stage, other)
    approve(stage, request.id, other.first.number)
    answer = stage.send(stage.ask("confirm-change-email", link=link.token)).answers[0][1]
    check("confirming an address that is promised", "refused", answer.outcome)
    stage.send_mail(now=True)
    (mail,) = stage.mails((other.email, "approved-new"))
    check("signing in there", SignIn.MUST_CHANGE, stage.portal.sign_in(other.email, stage.keep(mail.first_password), ""))
    one_account_each(stage)
    can_sign_in(stage, person)


@scene("of two applications for one account's address the second waits, or is refused, while the first one is decided")
def two_applications(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    addresses = [stage.address(person), stage.address(person)]
    requests = [applied(stage, person, "change-email", email=address) for address in addresses]
    decided(stage, person, addresses[0], requests[0])
    stage.office.open_pictures(requests[1].id, "sato")
    done = stage.office.run(
        "decide",
        requests[1].id,
        "approve",
        "--record",
        person.first.number,
        "--seen",
        SEEN,
        "--reason",
        "again",
        by="sato",
        ok=(0, 65),
    )
    if done.returncode == 0:
        stage.office.run("confirm", requests[1].id, by="suzuki", ok=(0, 65))
    for _ in range(24):
        stage.clock.advance(hours=12)
        stage.send_mail(now=True)
    stage.unread.clear()
    one_account_each(stage)
    check("the account is still one", "active", stage.portal.accounts[person.account].status)
    check_that("it has one of the two addresses", stage.portal.accounts[person.account].email in (person.email, *addresses))
    person.account = ""


@scene("a wrong approval that is found after the holder moved is told to both addresses, and opens nothing any more")
def corrected_after_moving(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    approve(stage, request.id, person.first.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "approved-new"))
    stage.accepted(first_sign_in(stage, person, mail))
    stage.mails((person.email, "password-changed"))
    settled(stage, person)
    old = moved(stage, person)
    stage.office.run("correct", request.id, "--reason", "the sister's record", by="kanri")
    stage.office.run("confirm", request.id, by="suzuki")
    stage.look()
    cannot_sign_in(stage, person.email, person.password, person.second_password)
    stage.send_mail()
    stage.mails((old, "corrected"), (person.email, "corrected"))
    plain = {"currentPassword": person.password, "password": stage.password()}
    stage.refused(stage.sealed_request("set-password", plain, account=person.email), "request.credentials-refused")


@scene("a student number whose link waits for its mail is not linked to another account")
def promised_number(stage: Stage, cast: Cast) -> None:
    person, twin = cast.holder(), stage.person()
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (mail,) = stage.mails((person.email, "addition-link"))
    request = stage.addition(person, mail.token)
    stage.accepted(request)
    stage.mails((person.email, "received"))
    approve(stage, request.id, person.second.number, seen=False)
    (token,) = registration_link(stage, twin)
    second = stage.application(person, link=token, email=twin.email, enrolment=person.second)
    stage.accepted(second)
    stage.mails((twin.email, "received"))
    stage.office.open_pictures(second.id, "sato")
    stage.office.run(
        "decide",
        second.id,
        "approve",
        "--record",
        person.second.number,
        "--seen",
        SEEN,
        "--reason",
        "again",
        by="sato",
        ok=(65,),
    )
    stage.send_mail(now=True)
    stage.mails((person.email, "approved-addition"))


@scene("an account that is closed while its second number waits for the mail stays as it is")
def closed_with_addition(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (mail,) = stage.mails((person.email, "addition-link"))
    request = stage.addition(person, mail.token)
    stage.accepted(request)
    stage.mails((person.email, "received"))
    approve(stage, request.id, person.second.number, seen=False)
    stage.office.run("accounts", "close", person.account, "--reason", "the holder died", by="kanri")
    stage.office.run("accounts", "confirm", person.account, by="kacho")
    stage.clock.advance(days=1)
    stage.send_mail(now=True)
    stage.unread.clear()
    check("status at the portal", "closed", stage.portal.accounts[person.account].status)


@scene("a change to one's own address, or with an odd seal, harms nothing")
def odd_requests(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    own = stage.sealed_request(
        "start-change-email", {"currentPassword": person.password}, account=person.email, newEmail=person.email.upper()
    )
    outcome = stage.send(own)[own.id].outcome
    for mail in [mail for mail in stage.unread if stage.purpose(mail) == "change-email-link"]:
        stage.send(stage.ask("confirm-change-email", link=mail.token))
    stage.unread.clear()
    check_that("an answer", outcome in ("accepted", "refused"))
    found = stage.portal.account_of(person.email)
    check("the account", (person.account, "active"), (found.id, found.status))
    can_sign_in(stage, person)
    one_account_each(stage)
