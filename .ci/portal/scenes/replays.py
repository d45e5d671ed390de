"""Requests and bundles that come again, and bundles that are not the portal's (manual: bundle-format, section 8)."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from .. import forms
from ..faults import check
from ..playing import scene
from ..stage import OTHER_SENDER, Stage
from ..verbs import Cast, can_sign_in, cannot_sign_in


@scene("a bundle that comes again does nothing")
def bundle_again(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    bundle = stage.bundle(stage.ask("start-registration", email=person.email))
    data = bundle.packed(stage.key)
    check("outcome of the first", "imported", stage.deliver(bundle.id, data).outcome)
    stage.mails((person.email, "registration-link"))
    check("outcome of the second", "repeat", stage.deliver(bundle.id, data).outcome)
    stage.mails()
    stage.clock.advance(days=3)
    check("outcome of the third", "repeat", stage.deliver(bundle.id, data).outcome)
    stage.mails()


@scene("a request that comes again in another bundle does nothing, though passwords changed since")
def request_again(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old, between = person.password, stage.password()
    change = stage.sealed_request("set-password", {"currentPassword": old, "password": between}, account=person.email)
    stage.accepted(change)
    stage.mails((person.email, "password-changed"))
    person.password = stage.password()
    stage.accepted(
        stage.sealed_request("set-password", {"currentPassword": between, "password": person.password}, account=person.email)
    )
    stage.mails((person.email, "password-changed"))
    start = stage.ask("start-reset-password", account=person.email)
    stage.accepted(start)
    stage.mails((person.email, "reset-link"))
    receipt = stage.send(change, start)
    check("answers to the replays", [("repeat", []), ("repeat", [])], [(a.outcome, a.codes) for _, a in receipt.answers])
    stage.mails()
    can_sign_in(stage, person)
    cannot_sign_in(stage, person.email, between, person.second_password)


@scene("the same id with other bytes is refused, and so is an id twice in a bundle")
def same_id(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    first = stage.ask("start-reset-password", account=person.email)
    stage.accepted(first)
    stage.mails((person.email, "reset-link"))
    stage.refused(stage.ask("start-add-student-number", first.id, account=person.email), "request.id-taken")
    old, person.password = person.password, stage.password()
    plain = {"currentPassword": old, "password": person.password}
    change = stage.sealed_request("set-password", plain, account=person.email)
    stage.accepted(change)
    stage.mails((person.email, "password-changed"))
    # The same passwords sealed again are other bytes.
    stage.refused(stage.sealed_request("set-password", plain, change.id, account=person.email), "request.id-taken")
    id = stage.id("S")
    twins = [stage.ask("start-registration", id, email=stage.person().email) for _ in range(2)]
    receipt = stage.send(*twins)
    check("answers to twins", [("refused", ["request.id-twice"])] * 2, [(a.outcome, a.codes) for _, a in receipt.answers])
    stage.mails()
    can_sign_in(stage, person)


@scene("an id of the other kind of request is taken too")
def stock_of_ids(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    start = stage.ask("start-registration", email=person.email)
    stage.accepted(start)
    (mail,) = stage.mails((person.email, "registration-link"))
    taken = forms.application(start.id, "new", stage.clock.text(), person, link=mail.token, pictures=stage.pictures())
    stage.refused(taken, "request.id-taken")
    application = stage.application(person, link=mail.token)
    stage.accepted(application)
    stage.mails((person.email, "received"))
    stage.refused(stage.ask("start-registration", application.id, email=stage.person().email), "request.id-taken")
    stage.mails()


@scene("what was refused may come again under its id, mended")
def mended(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    id = stage.id("S")
    new = stage.password()
    wrong = {"currentPassword": stage.password(), "password": new}
    stage.refused(stage.sealed_request("set-password", wrong, id, account=person.email), "request.credentials-refused")
    right = {"currentPassword": person.password, "password": new}
    person.password = new
    stage.accepted(stage.sealed_request("set-password", right, id, account=person.email))
    stage.mails((person.email, "password-changed"))
    can_sign_in(stage, person)


@scene("a bundle without the portal's signature changes nothing")
def not_signed(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    for key, code in (None, "signature.missing"), (Ed25519PrivateKey.generate(), "signature.wrong"):
        bundle = stage.bundle(stage.ask("start-reset-password", account=person.email))
        receipt = stage.deliver(bundle.id, bundle.packed(key))
        check("the bundle", ("quarantined", [code]), (receipt.outcome, receipt.codes))
    stage.mails()


@scene("requests in order of submission: of two changes in a bundle each builds on the one before")
def order(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    first, second = stage.password(), stage.password()
    one = stage.sealed_request("set-password", {"currentPassword": person.password, "password": first}, account=person.email)
    stage.clock.advance(seconds=30)
    two = stage.sealed_request("set-password", {"currentPassword": first, "password": second}, account=person.email)
    stage.clock.advance(seconds=30)
    stage.accepted(two, one)
    stage.mails(*[(person.email, "password-changed")] * 2)
    person.password = second
    can_sign_in(stage, person)


@scene("two portals have ids of their own")
def other_sender(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = stage.ask("start-registration", email=person.email)
    for sender in (stage.send(request), stage.send(request, sender=OTHER_SENDER)):
        check("answer", "accepted", sender[request.id].outcome)
    stage.mails(*[(person.email, "registration-link")] * 2)
