"""Who has an account is told to nobody, by receipt or mail (manual: bundle-format, section 6)."""

import typing

from .. import forms
from ..faults import check, check_that
from ..forms import Request
from ..people import Graduate
from ..playing import scene
from ..receipts import Answer
from ..stage import Stage
from ..verbs import Cast, approve, can_sign_in, first_sign_in

Asking = typing.Callable[[str], Request]


def kinds(stage: Stage) -> dict[str, Asking]:
    """Every kind of request that names an account, with passwords that nobody has."""

    def sealed(kind: str, *names: str, **values: str) -> Asking:
        return lambda email: stage.sealed_request(kind, {name: stage.password() for name in names}, account=email, **values)

    return {
        "start-registration": lambda email: stage.ask("start-registration", email=email),
        "start-add-student-number": lambda email: stage.ask("start-add-student-number", account=email),
        "start-reset-password": lambda email: stage.ask("start-reset-password", account=email),
        "change-profile": lambda email: stage.ask("change-profile", account=email, phone="052-987-6543"),
        "start-change-email": sealed("start-change-email", "currentPassword", newEmail=stage.address(stage.person())),
        "the password": sealed("set-password", "currentPassword", "password"),
        "the second": sealed("set-password", "currentSecondPassword", "secondPassword"),
        "both": sealed("set-password", "currentPassword", "password", "secondPassword"),
    }


def answers(stage: Stage, email: str) -> dict[str, Answer]:
    """What the receipts say to an address, kind by kind."""
    found = {}
    for name, asking in kinds(stage).items():
        request = asking(email)
        found[name] = stage.send(request)[request.id]
    return found


@scene(
    "receipts are equal in code and text whether an address has an account, never had one, or has a suspended or closed one"
)
def receipts(stage: Stage, cast: Cast) -> None:
    active, suspended, closed, nobody = cast.holder(), cast.holder(), cast.holder(), stage.person()
    stage.office.run("accounts", "suspend", suspended.email, "--reason", "trial", by="sato")
    stage.office.run("accounts", "close", closed.account, "--reason", "trial", by="kanri")
    stage.office.run("accounts", "confirm", closed.account, by="kacho")
    stage.send_mail()
    stage.mails((suspended.email, "suspended"), (closed.email, "closed"))
    expected = answers(stage, nobody.email)
    stage.mails((nobody.email, "registration-link"))
    check("answers to an active account", expected, answers(stage, active.email))
    stage.mails(
        (active.email, "account-exists"),
        (active.email, "addition-link"),
        (active.email, "reset-link"),
        (active.email, "profile-changed"),
    )
    for person in (suspended, closed):
        check(
            f"answers to an account that is {stage.portal.accounts[person.account].status}",
            expected,
            answers(stage, person.email),
        )
    links = [(mail.to, stage.purpose(mail)) for mail in stage.unread if mail.link_lines and mail.to == suspended.email]
    check("links to a suspended account", [], links)
    stage.unread.clear()
    can_sign_in(stage, active)


@scene("a suspended account takes no change, though the passwords are right")
def suspended(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.office.run("accounts", "suspend", person.email, "--reason", "trial", by="sato")
    stage.send_mail()
    stage.mails((person.email, "suspended"))
    file = len(stage.portal.files)
    plain = {"currentPassword": person.password, "password": stage.password()}
    stage.refused(stage.sealed_request("set-password", plain, account=person.email), "request.credentials-refused")
    stage.refused(
        stage.sealed_request(
            "start-change-email", {"currentPassword": person.password}, account=person.email, newEmail=stage.address(person)
        ),
        "request.credentials-refused",
    )
    name = forms.name_parts(stage.person().name)
    stage.accepted(
        stage.ask("change-profile", account=person.email, name=name),
        stage.ask("start-reset-password", account=person.email),
        stage.ask("start-add-student-number", account=person.email),
    )
    stage.mails()
    check("account files since", file, len(stage.portal.files))
    stage.office.run("accounts", "resume", person.email, by="sato")
    stage.send_mail()
    stage.mails((person.email, "resumed"))
    check("the name at the portal", tuple(person.name), stage.portal.account_of(person.email).name)
    can_sign_in(stage, person)


@scene("a registered address is told that it has an account, in every spelling, and gets no link")
def registered(stage: Stage, cast: Cast) -> None:
    person, nobody = cast.holder(), stage.person()
    local, domain = person.email.split("@")
    spellings = [person.email, f"{local.upper()}@{domain}", f"{local}@{domain.upper()}"]
    requests = [stage.ask("start-registration", email=email) for email in (*spellings, nobody.email)]
    receipt = stage.send(*requests)
    check("different answers", 1, len({receipt[request.id] for request in requests}))
    told = [mail for mail in stage.unread if stage.purpose(mail) == "account-exists"]
    check_that("the holder is told", told)
    check("purposes", {"account-exists", "registration-link"}, {stage.purpose(mail) for mail in stage.unread})
    check("who gets a link", {nobody.email}, {mail.to for mail in stage.unread if mail.link_lines})
    check("who is told", {person.email.lower()}, {mail.to.lower() for mail in told})
    stage.unread.clear()


@scene("addresses of old carriers, and of domains in other scripts, get their links and sign in")
def unusual_addresses(stage: Stage, cast: Cast) -> None:
    for local in ("taro..7@docomo.example", "hana.@ezweb.example", "yume@日本語.example"):
        person = stage.person()
        person.email = local
        request = stage.ask("start-registration", email=local)
        stage.accepted(request)
        mail = stage.unread.pop()
        check_that("the link reached it", mail.link_lines and not stage.unread)
        application = stage.application(person, link=mail.token)
        stage.accepted(application)
        stage.unread.clear()
        approve(stage, application.id, person.first.number)
        stage.send_mail(now=True)
        mail = stage.unread.pop()
        stage.accepted(first_sign_in(stage, person, mail))
        stage.unread.clear()
        if not local.isascii():
            person.email = "YUME@xn--wgv71a119e.example"
        can_sign_in(stage, person)
        stage.accepted(stage.ask("start-reset-password", account=person.email))
        mail = stage.unread.pop()
        redeemed(stage, person, mail.token)


def redeemed(stage: Stage, person: Graduate, token: str) -> None:
    """Both passwords are set anew by a link, whose mail goes to the address as it is written in a header."""
    person.password, person.second_password = stage.password(), stage.password()
    plain = {"password": person.password, "secondPassword": person.second_password}
    stage.accepted(stage.sealed_request("set-password", plain, link=token))
    check("purposes of the mails", ["password-reset"], [stage.purpose(mail) for mail in stage.unread])
    stage.unread.clear()
    can_sign_in(stage, person)
