"""Keys that are replaced, and the complete account file (manual: commands; outbox, section 4). Played last."""

from ..faults import check, check_that
from ..playing import scene
from ..stage import Stage
from ..verbs import Cast, can_sign_in
from .lock import works


@scene("after a seal key was replaced the old one still opens, until it is retired")
def seal(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old = stage.seal_keys[0]
    stage.office.run("keys", "rotate", "seal")
    works(stage, person)
    stage.learn_keys()
    check("seal keys: the new one first", [old], stage.seal_keys[1:])
    works(stage, person)
    stage.office.run("keys", "retire", "seal")
    current, stage.seal_keys = stage.seal_keys, [old]
    plain = {"currentPassword": person.password, "password": stage.password()}
    answer = stage.send(stage.sealed_request("set-password", plain, account=person.email)).answers[0][1]
    check("sealed to a retired key", ("refused", {"request.seal-broken"}), (answer.outcome, set(answer.codes)))
    stage.learn_keys()
    check("seal keys after retiring", current[:1], stage.seal_keys)
    works(stage, person)


@scene("after a signing key was replaced account files bear the new signature")
def sign(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old = stage.portal.keys[0]
    stage.office.run("keys", "rotate", "sign")
    stage.learn_keys()
    check_that("a new key comes first", stage.portal.keys[0] != old and old in stage.portal.keys, stage.portal.keys)
    stage.portal.keys = stage.portal.keys[:1]
    works(stage, person)
    stage.office.run("keys", "retire", "sign")
    stage.learn_keys()
    check_that("the old key is gone", old not in stage.portal.keys, stage.portal.keys)
    works(stage, person)


@scene("a complete account file says what all changes came to, and so does the list of accounts")
def complete(stage: Stage, cast: Cast) -> None:
    before = len(stage.portal.files)
    stage.office.run("accounts", "export", "--complete", by="kanri")
    stage.look()
    check("files since", ["complete"], [file.scope for file in stage.portal.files[before:]])
    works(stage, cast.holder())
    compare(stage)


def compare(stage: Stage) -> None:
    """The portal's accounts against what the office lists; an account whose mail has not left is nobody's yet."""
    listed = {
        one["id"]: (one["email"], one["status"], set(one["student_numbers"]), one["must_change"])
        for one in stage.office.accounts()
        if one["status"] != "pending"
    }
    known = {one.id: (one.email, one.status, set(one.numbers), one.must_change) for one in stage.portal.accounts.values()}
    check(
        "accounts that differ (portal, office)",
        [],
        [(known.get(id), listed.get(id)) for id in sorted(known.keys() | listed.keys()) if known.get(id) != listed.get(id)],
    )


@scene("everybody who set passwords and was not closed can still sign in, and nobody else")
def everybody(stage: Stage, cast: Cast) -> None:
    people = [person for person in stage.cast if person.account and person.password]
    for person in people:
        if stage.portal.accounts[person.account].status == "active":
            can_sign_in(stage, person)
    check_that("there are many", len(people) >= 1)
