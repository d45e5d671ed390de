"""How many link mails an address gets (manual: bundle-format, section 6)."""

from ..faults import check
from ..forms import Request
from ..people import Graduate
from ..playing import scene
from ..stage import Stage
from ..verbs import Cast, can_sign_in


def times(stage: Stage, count: int, kind: str, **values: str) -> list[Request]:
    """So many requests of one kind."""
    return [stage.ask(kind, **values) for _ in range(count)]


def equal_answers(stage: Stage, requests: list[Request]) -> None:
    """Sends all in one bundle; every answer is the same, whatever was mailed."""
    receipt = stage.send(*requests)
    check("answers", {("accepted", ())}, {(receipt[r.id].outcome, receipt[r.id].reasons) for r in requests})


@scene("three links of a purpose live at once, and a fourth request sends no mail")
def three_at_once(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    equal_answers(stage, times(stage, 4, "start-registration", email=person.email))
    mails = stage.mails(*[(person.email, "registration-link")] * 3)
    check("different links", 3, len({mail.token for mail in mails}))
    equal_answers(stage, times(stage, 1, "start-registration", email=person.email.upper()))
    stage.mails()
    stage.accepted(stage.application(person, link=mails[1].token))
    stage.mails((person.email, "received"))
    for mail in (mails[0], mails[2]):
        stage.refused(stage.application(person, link=mail.token), "request.link-refused")


@scene("five link mails of a purpose in a day, and more after it")
def five_a_day(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    sent = 0
    for wanted in (3, 2, 0):
        equal_answers(stage, times(stage, 3, "start-reset-password", account=person.email))
        mails = stage.mails(*[(person.email, "reset-link")] * wanted)
        sent += len(mails)
        if mails:
            redeemed(stage, person, mails[-1].token)
    check("link mails in a day", 5, sent)
    equal_answers(stage, times(stage, 1, "start-add-student-number", account=person.email))
    stage.mails((person.email, "addition-link"))
    stage.clock.advance(hours=24, minutes=5)
    equal_answers(stage, times(stage, 1, "start-reset-password", account=person.email))
    stage.mails((person.email, "reset-link"))


def redeemed(stage: Stage, person: Graduate, token: str) -> None:
    """Both passwords are set anew by a link."""
    person.password, person.second_password = stage.password(), stage.password()
    plain = {"password": person.password, "secondPassword": person.second_password}
    stage.accepted(stage.sealed_request("set-password", plain, link=token))
    stage.mails((person.email, "password-reset"))
    can_sign_in(stage, person)


@scene("an address that has an account gets no more mails than another one")
def registered(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    equal_answers(stage, times(stage, 12, "start-registration", email=person.email))
    mails = [(mail.to, stage.purpose(mail), bool(mail.link_lines)) for mail in stage.unread]
    stage.unread.clear()
    check("what the mails are", {(person.email, "account-exists", False)}, set(mails))
    check("not more mails than link mails in a day", True, 1 <= len(mails) <= 5)


@scene("additions: three links live at once, and redeeming one voids the others")
def additions(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    equal_answers(stage, times(stage, 5, "start-add-student-number", account=person.email))
    mails = stage.mails(*[(person.email, "addition-link")] * 3)
    stage.accepted(stage.addition(person, mails[0].token))
    stage.mails((person.email, "received"))
    for mail in mails[1:]:
        stage.refused(stage.addition(person, mail.token), "request.link-refused")


@scene("changes of address: three at once to one address, and each notice voids all of them")
def changes_of_address(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    new = stage.address(person)
    requests = [
        stage.sealed_request("start-change-email", {"currentPassword": person.password}, account=person.email, newEmail=new)
        for _ in range(4)
    ]
    equal_answers(stage, requests)
    links = [mail for mail in stage.unread if stage.purpose(mail) == "change-email-link"]
    notices = [mail for mail in stage.unread if stage.purpose(mail) == "change-email-notice"]
    check("mails", (3, len(stage.unread)), (len(links), len(links) + len(notices)))
    check("to whom", ({new}, {person.email}), ({mail.to for mail in links}, {mail.to for mail in notices}))
    stage.unread.clear()
    stage.accepted(stage.ask("object", link=notices[0].token))
    stage.mails((person.email, "objected"))
    for mail in links:
        stage.refused(stage.ask("confirm-change-email", link=mail.token), "request.link-refused")
    can_sign_in(stage, person)
