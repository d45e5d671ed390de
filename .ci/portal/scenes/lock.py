"""Wrong current passwords, counted by stated address, existing or not (manual: bundle-format, section 6)."""

from ..faults import check, check_that
from ..forms import Request
from ..people import Graduate
from ..playing import scene
from ..receipts import Answer
from ..stage import Stage
from ..verbs import Cast, can_sign_in
from .limits import redeemed

REFUSED = "request.credentials-refused"
# What a new password "short" breaks.
SHORT = ("password.too-short", "password.upper-missing", "password.digit-missing")


def wrong(stage: Stage, email: str) -> Request:
    """A change with a current password that is not the current one."""
    return stage.sealed_request(
        "set-password", {"currentPassword": stage.password(), "password": stage.password()}, account=email
    )


def right(stage: Stage, person: Graduate) -> Request:
    """A change with the current password; the new one is noted as soon as it holds."""
    return stage.sealed_request(
        "set-password", {"currentPassword": person.password, "password": stage.password()}, account=person.email
    )


def try_wrong(stage: Stage, email: str, count: int) -> None:
    """So many wrong ones in one bundle, each refused in the same words."""
    requests = [wrong(stage, email) for _ in range(count)]
    receipt = stage.send(*requests)
    check("different answers to wrong passwords", 1, len({receipt[request.id] for request in requests}))
    check("codes", [REFUSED], receipt[requests[0].id].codes)


def works(stage: Stage, person: Graduate) -> None:
    """The right current password is taken."""
    new = stage.password()
    plain = {"currentPassword": person.password, "password": new}
    stage.accepted(stage.sealed_request("set-password", plain, account=person.email))
    stage.mails((person.email, "password-changed"))
    person.password = new
    can_sign_in(stage, person)


@scene("twenty wrong passwords lock the address for fifteen minutes, and the holder is told once")
def twenty(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    try_wrong(stage, person.email, 4)
    stage.mails()
    try_wrong(stage, person.email, 16)
    (mail,) = stage.mails((person.email, "locked-out"))
    check_that("no link in the mail", not mail.link_lines)
    can_sign_in(stage, person)
    stage.refused(right(stage, person), REFUSED)
    stage.clock.advance(minutes=14)
    stage.refused(right(stage, person), REFUSED)
    stage.mails()
    stage.clock.advance(minutes=2)
    works(stage, person)


@scene("four wrong ones lock nothing, and the right one makes them forgotten")
def four(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    for _ in range(3):
        try_wrong(stage, person.email, 4)
        works(stage, person)


@scene("the lock doubles, from fifteen minutes to a day and not beyond")
def doubling(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    told = 0
    locks = (15, 30, 60, 120, 240, 480, 960, 1440, 1440)
    for minutes in locks:
        try_wrong(stage, person.email, 5)
        told += len([mail for mail in stage.unread if (mail.to, stage.purpose(mail)) == (person.email, "locked-out")])
        stage.unread.clear()
        stage.clock.advance(minutes=minutes - 2)
        stage.refused(right(stage, person), REFUSED)
        stage.clock.advance(minutes=3)
    works(stage, person)
    check_that("the holder is told once, or once for each lock", told in (1, len(locks)), told)
    print(f"      told {told} times of {len(locks)} locks")


@scene("wrong passwords of every kind count together, in every spelling of the address")
def every_kind(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    upper = person.email.upper()
    requests = [
        wrong(stage, person.email),
        stage.sealed_request(
            "set-password", {"currentSecondPassword": stage.password(), "secondPassword": stage.password()}, account=upper
        ),
        stage.sealed_request(
            "start-change-email", {"currentPassword": stage.password()}, account=person.email, newEmail=stage.address(person)
        ),
        stage.sealed_request(
            "set-password",
            {"currentPassword": stage.password(), "password": stage.password(), "secondPassword": stage.password()},
            account=upper,
        ),
        wrong(stage, upper),
    ]
    receipt = stage.send(*requests)
    check("different answers", 1, len({receipt[request.id] for request in requests}))
    stage.mails((person.email, "locked-out"))
    stage.refused(right(stage, person), REFUSED)
    second = {"currentSecondPassword": person.second_password, "secondPassword": stage.password()}
    stage.refused(stage.sealed_request("set-password", second, account=person.email), REFUSED)
    stage.refused(
        stage.sealed_request(
            "start-change-email", {"currentPassword": person.password}, account=person.email, newEmail=stage.address(person)
        ),
        REFUSED,
    )
    stage.mails()


@scene("a reset link stays open while the address is locked")
def reset(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    try_wrong(stage, person.email, 5)
    stage.mails((person.email, "locked-out"))
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (mail,) = stage.mails((person.email, "reset-link"))
    redeemed(stage, person, mail.token)


@scene("an address without an account is answered in the same way, wrong or locked")
def unknown(stage: Stage, cast: Cast) -> None:
    person, nobody = cast.holder(), stage.person()
    answers = {}
    for email in (person.email, nobody.email):
        requests = [wrong(stage, email) for _ in range(20)]
        receipt = stage.send(*requests)
        answers[email] = [receipt[request.id] for request in requests]
    check("answers to both", answers[person.email], answers[nobody.email])
    stage.mails((person.email, "locked-out"))


@scene("a weak new password with the right current one is no wrong try")
def weak(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    for _ in range(7):
        plain = {"currentPassword": person.password, "password": "short"}
        stage.refused(stage.sealed_request("set-password", plain, account=person.email), *SHORT)
    stage.mails()
    works(stage, person)


@scene("with a wrong current password nothing is told of the right ones, whatever the new one is, locked or not")
def nothing_told(stage: Stage, cast: Cast) -> None:
    person, nobody = cast.holder(), stage.person()
    answers: dict[str, list[Answer]] = {}
    for email in (person.email, nobody.email):
        found = answers[email] = []
        for locked in (False, True):
            # What the stated value itself breaks may be named; what it has in common with passwords of the account may not.
            for new, codes in ("short", SHORT), (person.second_password, ()), (person.password, ()):
                plain = {"currentPassword": stage.password(), "password": new}
                request = stage.sealed_request("set-password", plain, account=email)
                found.append(stage.send(request)[request.id])
                check_that("the answer", found[-1].codes in ([REFUSED], sorted((REFUSED, *codes))), found[-1].codes)
            if not locked:
                try_wrong(stage, email, 5)
        plain = {"currentPassword": person.password, "password": "short"}
        request = stage.sealed_request("set-password", plain, account=email)
        found.append(stage.send(request)[request.id])
    check("answers to both", answers[person.email], answers[nobody.email])
    stage.mails((person.email, "locked-out"))
