"""What people do in several steps: staff decide, graduates register and sign in."""

import typing

from .faults import check
from .forms import Request
from .mailbox import Mail
from .people import Graduate
from .signing_in import SignIn
from .stage import Stage

SEEN = "document=drivers-licence,name=both,birth-date,address=agrees,expiry=2040-01-01"
RESULT = "利用申請結果のお知らせ"


def approve(
    stage: Stage,
    id: str,
    record: str,
    *,
    kind: str | None = None,
    account: str | None = None,
    seen: bool = True,
    two: bool | None = None,
) -> None:
    """Sato approves, and where a second person is needed Suzuki confirms; `two` says whether one has to be needed."""
    shown = stage.office.open_pictures(id, "sato")
    words = ["approve", "--record", record] + (["--seen", SEEN] if seen else [])
    asked = [item["item"] for item in shown.get("mendings", []) if item["reason"]]
    if asked:
        # What was asked for is marked first: without that, nothing is approved.
        stage.office.run("decide", id, *words, by="sato", ok=(65,))
        stage.office.run("mark", id, *(word for item in asked for word in ("--resolved", item)), by="sato")
    words += ["--kind", kind] if kind else []
    words += ["--account", account] if account else []
    words += ["--reason", "telephoned the applicant"] if shown["overall"] == "conflict" else []
    state = stage.office.json("decide", id, *words, by="sato")["state"]
    if two is not None:
        check(f"state of {id} after the approval", "proposed" if two else "approved", state)
    if state == "proposed":
        stage.office.run("confirm", id, by="sato", ok=(77,))
        state = stage.office.json("confirm", id, by="suzuki")["state"]
    check(f"state of {id} after all approvals", "approved", state)


def state(stage: Stage, id: str) -> list[str]:
    """The states of the applications of this id."""
    return [entry["state"] for entry in stage.office.queue("all") if entry["id"] == id]


def registration_link(stage: Stage, *people: Graduate) -> list[str]:
    """Everybody asks for a link; the tokens from their mails."""
    stage.accepted(*(stage.ask("start-registration", email=person.email) for person in people))
    return [mail.token for mail in stage.mails(*((person.email, "registration-link") for person in people))]


def applied(stage: Stage, person: Graduate, kind: str = "new", **values: typing.Any) -> Request:
    """Somebody registers and applies; the application, which waits."""
    email = values.get("email") or person.email
    stage.accepted(stage.ask("start-registration", email=email))
    (mail,) = stage.mails((email, "registration-link"))
    request = stage.application(person, kind, link=mail.token, **values)
    stage.accepted(request)
    stage.mails((email, "received"))
    return request


def first_sign_in(stage: Stage, person: Graduate, mail: Mail) -> Request:
    """The request that sets both passwords after signing in with the first one."""
    first = stage.keep(mail.first_password)
    check(
        "signing in with the first password and an empty second one",
        SignIn.MUST_CHANGE,
        stage.portal.sign_in(person.email, first, ""),
    )
    person.password, person.second_password = stage.password(), stage.password()
    return stage.sealed_request(
        "set-password",
        {"currentPassword": first, "password": person.password, "secondPassword": person.second_password},
        account=person.email,
    )


def register(stage: Stage, count: int) -> list[Graduate]:
    """So many people get an account and set both passwords, each step in one bundle."""
    people = [stage.person() for _ in range(count)]
    tokens = registration_link(stage, *people)
    requests = [stage.application(person, link=token) for person, token in zip(people, tokens)]
    stage.accepted(*requests)
    stage.mails(*((person.email, "received") for person in people))
    for person, request in zip(people, requests):
        approve(stage, request.id, person.first.number)
    stage.send_mail(now=True)
    mails = stage.mails(*((person.email, "approved-new") for person in people))
    stage.accepted(*(first_sign_in(stage, person, mail) for person, mail in zip(people, mails)))
    stage.mails(*((person.email, "password-changed") for person in people))
    for person in people:
        settled(stage, person)
    return people


def settled(stage: Stage, person: Graduate) -> None:
    """Notes the account of somebody, who can sign in with both passwords."""
    can_sign_in(stage, person)
    found = stage.portal.holder(person.email)
    person.account = found.id if found else ""


def can_sign_in(stage: Stage, person: Graduate) -> None:
    """Both passwords open the account."""
    check(
        f"signing in of {person.email}",
        SignIn.DONE,
        stage.portal.sign_in(person.email, person.password, person.second_password),
    )


def cannot_sign_in(stage: Stage, email: str, password: str, second: str) -> None:
    """These do not."""
    check(f"signing in of {email}", SignIn.REFUSED, stage.portal.sign_in(email, password, second))


class Cast:
    """Account holders for the scenes, registered some at a time."""

    def __init__(self, stage: Stage, batch: int) -> None:
        self.stage, self.batch, self.waiting = stage, batch, list[Graduate]()

    def holder(self) -> Graduate:
        """Somebody who has an account, knows both passwords, and was in no scene yet."""
        if not self.waiting:
            self.waiting = register(self.stage, self.batch)
        return self.waiting.pop(0)
