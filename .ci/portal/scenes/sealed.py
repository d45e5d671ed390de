"""Sealed values in places that they were not sealed for (manual: bundle-format, section 6)."""

import base64

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from ..faults import check, check_that
from ..playing import scene
from ..sealing import seal
from ..stage import OTHER_SENDER, SENDER, Stage
from ..verbs import Cast, can_sign_in
from .lock import works

BROKEN = "request.seal-broken"


def sealed_for(stage: Stage, password: str, id: str, element: str, sender: str = SENDER, key: bytes | None = None) -> str:
    """A password sealed for some place."""
    return seal(stage.keep(password), key or stage.seal_keys[0], sender, id, element)


@scene("a sealed value that was moved to another element, request or sender does not open")
def moved(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    current, new = person.password, stage.password()
    other = stage.id("S")
    for what, changes in {
        "another element": lambda id: (sealed_for(stage, current, id, "password"), sealed_for(stage, new, id, "password")),
        "elements exchanged": lambda id: (
            sealed_for(stage, current, id, "password"),
            sealed_for(stage, new, id, "currentPassword"),
        ),
        "another request": lambda id: (
            sealed_for(stage, current, other, "currentPassword"),
            sealed_for(stage, new, id, "password"),
        ),
        "another sender": lambda id: (
            sealed_for(stage, current, id, "currentPassword", OTHER_SENDER),
            sealed_for(stage, new, id, "password", OTHER_SENDER),
        ),
    }.items():
        id = stage.id("S")
        currently, newly = changes(id)
        request = stage.ask("set-password", id, account=person.email, currentPassword=currently, password=newly)
        answer = stage.send(request)[request.id]
        check(f"sealed for {what}", ("refused", {BROKEN}), (answer.outcome, set(answer.codes)))
    stage.mails()
    can_sign_in(stage, person)


@scene("a whole request sent under another portal's name does not open")
def other_portal(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    request = stage.sealed_request(
        "set-password", {"currentPassword": person.password, "password": stage.password()}, account=person.email
    )
    answer = stage.send(request, sender=OTHER_SENDER)[request.id]
    check("sent by another portal", ("refused", {BROKEN}), (answer.outcome, set(answer.codes)))
    old, person.password = person.password, stage.password()
    fitting = stage.sealed_request(
        "set-password", {"currentPassword": old, "password": person.password}, sender=OTHER_SENDER, account=person.email
    )
    check("sealed for that portal", "accepted", stage.send(fitting, sender=OTHER_SENDER)[fitting.id].outcome)
    stage.mails((person.email, "password-changed"))
    can_sign_in(stage, person)


@scene("one's own account is not reached by another's sealed password")
def stolen(stage: Stage, cast: Cast) -> None:
    victim, thief = cast.holder(), cast.holder()
    seen = stage.id("S")
    stolen = sealed_for(stage, victim.password, seen, "currentPassword")
    id = stage.id("S")
    request = stage.ask(
        "start-change-email", id, account=victim.email, currentPassword=stolen, newEmail=stage.address(thief)
    )
    answer = stage.send(request)[request.id]
    check("a stolen sealed password", ("refused", {BROKEN}), (answer.outcome, set(answer.codes)))
    own = stage.sealed_request(
        "set-password", {"currentPassword": thief.password, "password": stage.password()}, account=victim.email
    )
    stage.refused(own, "request.credentials-refused")
    stage.mails()
    can_sign_in(stage, victim)
    can_sign_in(stage, thief)


@scene("values sealed to another key, or not sealed at all, do not open and count as nothing")
def unreadable(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    strange = X25519PrivateKey.generate().public_key().public_bytes_raw()
    for _ in range(7):
        id = stage.id("S")
        current = sealed_for(stage, person.password, id, "currentPassword", key=strange)
        request = stage.ask(
            "set-password",
            id,
            account=person.email,
            currentPassword=current,
            password=sealed_for(stage, stage.password(), id, "password"),
        )
        answer = stage.send(request)[request.id]
        check("sealed to another key", ("refused", {BROKEN}), (answer.outcome, set(answer.codes)))
    for raw in (bytes(48), bytes(32) + b"\1" * 40, stage.chance.randbytes(80)):
        request = stage.ask(
            "set-password",
            account=person.email,
            currentPassword=base64.b64encode(raw).decode(),
            password=base64.b64encode(raw).decode(),
        )
        answer = stage.send(request)[request.id]
        check("bytes that nobody sealed", ("refused", {BROKEN}), (answer.outcome, set(answer.codes)))
    stage.refused(
        stage.ask("set-password", account=person.email, currentPassword="not base64!", password="AAAA"),
        "form.sealed-malformed",
        "form.sealed-too-short",
    )
    stage.mails()
    works(stage, person)


@scene("what is sealed and is no text, or much text, is refused like any password that breaks the rules")
def no_text(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    for plain in (
        b"\xff\xfe" + b"Aa1" * 4,
        b"Aa1\0" * 4,
        "Aa1-e\u0301e\u0301e\u0301".encode(),
        b"Aa1-" * 340,
        b"\xed\xa0\x80Aa1aaaaaa",
    ):
        for name in ("currentPassword", "password"):
            id = stage.id("S")
            values = {"currentPassword": person.password.encode(), "password": stage.password().encode()} | {name: plain}
            sealed = {element: seal(value, stage.seal_keys[0], SENDER, id, element) for element, value in values.items()}
            answer = stage.send(stage.ask("set-password", id, account=person.email, **sealed))[id]
            kinds = {code.split(".")[0] for code in answer.codes} | set(answer.codes)
            check(f"{name} of {len(plain)} bytes", "refused", answer.outcome)
            check_that(
                "a reason that speaks of it", kinds & {"password", BROKEN, "request.credentials-refused"}, answer.codes
            )
        works(stage, person)
