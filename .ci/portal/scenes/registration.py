"""From the first link to an account with two passwords (manual: bundle-format, sections 5 and 6; decisions)."""

from ..faults import check, check_that
from ..people import Graduate
from ..playing import scene
from ..signing_in import SignIn
from ..stage import Stage
from ..verbs import (
    RESULT,
    SEEN,
    Cast,
    applied,
    approve,
    can_sign_in,
    first_sign_in,
    register,
    registration_link,
    settled,
    state,
)


@scene("a link, an application, an approval, and an account whose first password opens nothing but the door")
def whole_way(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    check("signing in before there is an account", SignIn.REFUSED, stage.portal.sign_in(person.email, "x", ""))
    (token,) = registration_link(stage, person)
    stage.refused(stage.application(person), "form.link-missing")
    request = stage.application(person, link=token)
    stage.accepted(request)
    stage.mails((person.email, "received"))
    approve(stage, request.id, person.first.number, two=False)
    check("an account before the mail has left", None, stage.portal.holder(person.email))
    stage.send_mail()
    stage.mails()
    stage.clock.advance(minutes=15)
    stage.send_mail()
    (mail,) = stage.mails((person.email, "approved-new"))
    check_that("subject of a result", mail.subject.startswith(RESULT), mail.subject)
    check("student numbers in the mail", [person.first.number], mail.student_numbers)
    check_that("the sign-in page alone on a line", "https://shomei.example.ac.jp/sign-in" in mail.lines)
    check_first_sign_in(stage, person, stage.keep(mail.first_password))
    request = first_sign_in(stage, person, mail)
    stage.accepted(request)
    stage.mails((person.email, "password-changed"))
    settled(stage, person)
    check(
        "the first password after both were set", SignIn.REFUSED, stage.portal.sign_in(person.email, mail.first_password, "")
    )
    check("student numbers in the account file", (person.first.number,), stage.portal.account_of(person.email).numbers)
    check("the name in the account file", tuple(person.name), stage.portal.account_of(person.email).name)


def check_first_sign_in(stage: Stage, person: Graduate, first: str) -> None:
    """What the first password is good for, and what not."""
    account = stage.portal.account_of(person.email)
    check("status and mustChange of the new account", ("active", True), (account.status, account.must_change))
    check(
        "signing in with a second password beside the first one",
        SignIn.REFUSED,
        stage.portal.sign_in(person.email, first, first),
    )
    check(
        "signing in with the address in capitals", SignIn.MUST_CHANGE, stage.portal.sign_in(person.email.upper(), first, "")
    )
    alone = {"currentPassword": first, "password": stage.password()}
    stage.refused(stage.sealed_request("set-password", alone, account=person.email), "request.both-passwords-needed")
    # There is no second password whose current value could be stated: both answers say so.
    second = {"currentSecondPassword": first, "secondPassword": stage.password()}
    answer = stage.send(stage.sealed_request("set-password", second, account=person.email)).answers[0][1]
    check_that(
        "setting the second password alone at the first sign-in is refused",
        answer.codes in (["request.both-passwords-needed"], ["request.credentials-refused"]),
        answer,
    )


@scene("forty people of one evening, each step in one bundle")
def evening(stage: Stage, cast: Cast) -> None:
    cast.waiting += register(stage, 40)
    check_that("different accounts", len({person.account for person in cast.waiting}) == len(cast.waiting))


@scene("what is returned comes again by its link, with the pictures that were asked for, and takes the old one's place")
def resubmission(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    old = applied(stage, person)
    stage.office.run("decide", old.id, "return", "--item", "image-1:unreadable", "--item", "street:mismatch", by="sato")
    stage.send_mail()
    stage.mails()
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "returned"))
    check_that(
        "items in the mail", "画像が不鮮明で読み取れません" in mail.text and "The picture cannot be read" in mail.text
    )
    stage.refused(stage.application(person, resubmits=old.id, bare=True, link=mail.token), "request.pictures-asked-for")
    stage.refused(stage.application(person, resubmits=old.id), "form.link-missing")
    person.street = "梅田9-9-9"
    new = stage.application(person, resubmits=old.id, link=mail.token)
    stage.accepted(new)
    stage.mails((person.email, "received"))
    check("the old application and the new one", (["superseded"], ["waiting"]), (state(stage, old.id), state(stage, new.id)))
    stage.refused(stage.application(person, resubmits=old.id, link=mail.token), "request.link-refused")
    approve(stage, new.id, person.first.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "approved-new"))
    stage.accepted(first_sign_in(stage, person, mail))
    stage.mails((person.email, "password-changed"))
    can_sign_in(stage, person)


@scene("a resubmission may leave pictures out if none was asked for")
def resubmission_without_pictures(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    old = applied(stage, person)
    stage.office.run("decide", old.id, "return", "--item", "student-number:mismatch", by="sato")
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "returned"))
    stage.clock.advance(days=13)
    new = stage.application(person, resubmits=old.id, bare=True, link=mail.token)
    stage.accepted(new)
    stage.mails((person.email, "received"))
    approve(stage, new.id, person.first.number)
    stage.send_mail(now=True)
    stage.mails((person.email, "approved-new"))


@scene("who was rejected may begin anew")
def rejection(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    stage.office.run("decide", request.id, "reject", "--reason", "identity-not-proved", by="sato")
    stage.send_mail(now=True)
    stage.mails((person.email, "rejected"))
    check("an account of who was rejected", None, stage.portal.holder(person.email))
    again = applied(stage, person)
    approve(stage, again.id, person.first.number)
    stage.send_mail(now=True)
    stage.mails((person.email, "approved-new"))


@scene("a first password ends after thirty days, and the office gives another one")
def expired_first_password(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    approve(stage, request.id, person.first.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "approved-new"))
    stage.clock.advance(days=30, minutes=1)
    plain = {
        "currentPassword": stage.keep(mail.first_password),
        "password": stage.password(),
        "secondPassword": stage.password(),
    }
    stage.refused(stage.sealed_request("set-password", plain, account=person.email), "request.credentials-refused")
    stage.office.run("accounts", "reissue-password", person.email, by="sato")
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "password-reissued"))
    check_that("another first password", mail.first_password != plain["currentPassword"])
    stage.accepted(first_sign_in(stage, person, mail))
    stage.mails((person.email, "password-changed"))
    can_sign_in(stage, person)


@scene("two people who share an address: the second one's approval is refused, as one address has one account")
def shared_address(stage: Stage, cast: Cast) -> None:
    first, second = stage.person(), stage.person()
    one = applied(stage, first)
    other = applied(stage, second, email=first.email)
    approve(stage, one.id, first.first.number)
    for _ in range(2):
        # Once while the first one's mail is on hold, once when it has left.
        stage.office.open_pictures(other.id, "sato")
        done = stage.office.run(
            "decide",
            other.id,
            "approve",
            "--record",
            second.first.number,
            "--seen",
            SEEN,
            "--reason",
            "a couple",
            by="sato",
            ok=(65,),
        )
        check_that("a reason in words", len(done.stderr) > 20, done.stderr)
        stage.send_mail(now=True)
    stage.mails((first.email, "approved-new"))
    stage.office.run("decide", other.id, "reject", "--reason", "account-exists", by="sato")
    stage.send_mail(now=True)
    stage.mails((first.email, "rejected"))
