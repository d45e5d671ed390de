"""A decision that turns out wrong after its mail has left (manual: decisions)."""

from ..faults import check, check_that
from ..playing import scene
from ..stage import Stage
from ..verbs import Cast, applied, approve, can_sign_in, cannot_sign_in, first_sign_in


def waiting_cases(stage: Stage, email: str) -> list[str]:
    """Short ids of what waits, of this address."""
    return [entry["short_id"] for entry in stage.office.queue() if entry["email"] == email]


@scene("a wrong approval is corrected after the mail: the first password is void, and the case waits anew")
def wrong_approval(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    approve(stage, request.id, person.first.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "approved-new"))
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (link,) = stage.mails((person.email, "reset-link"))
    stage.office.run("correct", request.id, "--reason", "the sister's record", by="sato", ok=(77,))
    stage.office.run("correct", request.id, "--reason", "the sister's record", by="kanri")
    stage.office.run("confirm", request.id, by="kanri", ok=(77,))
    stage.office.run("confirm", request.id, by="suzuki")
    stage.look()
    cannot_sign_in(stage, person.email, stage.keep(mail.first_password), "")
    stage.send_mail()
    (told,) = stage.mails((person.email, "corrected"))
    check_that("the mail names the application", request.id in told.text)
    plain = {"password": stage.password(), "secondPassword": stage.password()}
    stage.refused(stage.sealed_request("set-password", plain, link=link.token), "request.link-refused")
    first = {"currentPassword": mail.first_password} | plain
    stage.refused(stage.sealed_request("set-password", first, account=person.email), "request.credentials-refused")
    check("cases that wait anew", 1, len(waiting_cases(stage, person.email)))


@scene("a wrong addition is corrected: the number is unlinked, the account stays")
def wrong_addition(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (mail,) = stage.mails((person.email, "addition-link"))
    request = stage.addition(person, mail.token)
    stage.accepted(request)
    stage.mails((person.email, "received"))
    approve(stage, request.id, person.second.number, seen=False)
    stage.send_mail(now=True)
    stage.mails((person.email, "approved-addition"))
    stage.office.run("correct", request.id, "--reason", "another person's number", by="kanri")
    stage.office.run("confirm", request.id, by="suzuki")
    stage.send_mail()
    stage.mails((person.email, "corrected"))
    check("student numbers in the account file", (person.first.number,), stage.portal.account_of(person.email).numbers)
    can_sign_in(stage, person)
    check("cases that wait anew", 1, len(waiting_cases(stage, person.email)))


@scene("a correction that the second person refuses changes nothing")
def refused_correction(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    approve(stage, request.id, person.first.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "approved-new"))
    stage.office.run("correct", request.id, "--reason", "a doubt", by="kanri")
    stage.office.run("confirm", request.id, "--refuse", by="suzuki")
    stage.send_mail()
    stage.mails()
    stage.accepted(first_sign_in(stage, person, mail))
    stage.mails((person.email, "password-changed"))
    can_sign_in(stage, person)


@scene("a wrong rejection is corrected and approved in the end")
def wrong_rejection(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    stage.office.run("decide", request.id, "reject", "--reason", "no-student-record", by="sato")
    stage.send_mail(now=True)
    stage.mails((person.email, "rejected"))
    stage.office.run("correct", request.id, "--reason", "the record was overlooked", by="kanri")
    stage.office.run("confirm", request.id, by="suzuki")
    stage.send_mail()
    stage.mails((person.email, "corrected"))
    (case,) = waiting_cases(stage, person.email)
    approve(stage, str(case), person.first.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "approved-new"))
    stage.accepted(first_sign_in(stage, person, mail))
    stage.mails((person.email, "password-changed"))
    can_sign_in(stage, person)
