"""What a password has to be, and that all broken rules are named at once (manual: bundle-format; refusals)."""

from ..faults import check
from ..people import Graduate
from ..playing import scene
from ..stage import Stage
from ..verbs import Cast, applied, approve, can_sign_in, cannot_sign_in, first_sign_in


def change(stage: Stage, person: Graduate, new: str, *codes: str) -> None:
    """A change of the password alone that is refused for exactly these reasons, and changes nothing."""
    request = stage.sealed_request(
        "set-password", {"currentPassword": person.password, "password": new}, account=person.email
    )
    answer = stage.send(request)[request.id]
    check("answer", ("refused", sorted(codes)), (answer.outcome, answer.codes))
    check("members that the reasons name", {"its own"}, {reason.path for reason in answer.reasons})


def change_second(stage: Stage, person: Graduate, new: str, *codes: str) -> None:
    """The same of the second password."""
    plain = {"currentSecondPassword": person.second_password, "secondPassword": new}
    stage.refused(stage.sealed_request("set-password", plain, account=person.email), *codes)


@scene("every rule for passwords, one by one")
def rules(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    weak = {
        stage.password(7): ["password.too-short"],
        stage.password(129): ["password.too-long"],
        stage.password(12) + " ": ["password.character-forbidden"],
        stage.password(12) + "\u3042": ["password.character-forbidden"],
        stage.password(12) + "\u00e9": ["password.character-forbidden"],
        stage.password(12) + "\x7f": ["password.character-forbidden"],
        stage.password(12) + "\t": ["password.character-forbidden"],
        stage.password(leave_out="A"): ["password.upper-missing"],
        stage.password(leave_out="a"): ["password.lower-missing"],
        stage.password(leave_out="0"): ["password.digit-missing"],
    }
    for new, codes in weak.items():
        change(stage, person, new, *codes)
        change_second(stage, person, new, *codes)
    stage.mails()
    can_sign_in(stage, person)
    for new in (
        stage.password(8, leave_out="-"),
        stage.password(128),
        stage.password(20) + "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    ):
        old, person.password = person.password, stage.keep(new)
        plain = {"currentPassword": old, "password": new}
        stage.accepted(stage.sealed_request("set-password", plain, account=person.email))
        stage.mails((person.email, "password-changed"))
        can_sign_in(stage, person)


@scene("all broken rules are named at once")
def at_once(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    missing = ["password.upper-missing", "password.lower-missing", "password.digit-missing"]
    change(stage, person, "パス ワード", "password.too-short", "password.character-forbidden", *missing)
    change(stage, person, "", "password.too-short", *missing)
    change(stage, person, "パ" * 129, "password.too-long", "password.character-forbidden", *missing)
    change(stage, person, "-------", "password.too-short", *missing)
    change(stage, person, person.second_password, "password.same-as-other")
    stage.mails()
    can_sign_in(stage, person)


@scene("password and second password differ")
def same_as_other(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    change(stage, person, person.second_password, "password.same-as-other")
    change_second(stage, person, person.password, "password.same-as-other")
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (mail,) = stage.mails((person.email, "reset-link"))
    same = stage.password()
    answer = stage.send(
        stage.sealed_request("set-password", {"password": same, "secondPassword": same}, link=mail.token)
    ).answers[0][1]
    check("both the same by a reset link", ("refused", {"password.same-as-other"}), (answer.outcome, set(answer.codes)))
    stage.mails()
    can_sign_in(stage, person)
    # The link was not spent by the refusal.
    person.password, person.second_password = same, stage.password()
    plain = {"password": person.password, "secondPassword": person.second_password}
    stage.accepted(stage.sealed_request("set-password", plain, link=mail.token))
    stage.mails((person.email, "password-reset"))
    can_sign_in(stage, person)


@scene("a new password differs from its predecessor")
def same_as_before(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    change(stage, person, person.password, "password.same-as-before")
    change_second(stage, person, person.second_password, "password.same-as-before")
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (mail,) = stage.mails((person.email, "reset-link"))
    for plain in (
        {"password": person.password, "secondPassword": stage.password()},
        {"password": stage.password(), "secondPassword": person.second_password},
    ):
        stage.refused(stage.sealed_request("set-password", plain, link=mail.token), "password.same-as-before")
    stage.mails()
    can_sign_in(stage, person)


@scene("no password is ever the first one again")
def same_as_first(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    approve(stage, request.id, person.first.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "approved-new"))
    first = stage.keep(mail.first_password)
    for plain in (
        {"password": first, "secondPassword": stage.password()},
        {"password": stage.password(), "secondPassword": first},
    ):
        answer = stage.send(stage.sealed_request("set-password", {"currentPassword": first} | plain, account=person.email))
        codes = set(answer.answers[0][1].codes)
        check(
            "the first password as a new one",
            (True, set()),
            ("password.same-as-first" in codes, codes - {"password.same-as-first", "password.same-as-before"}),
        )
    stage.accepted(first_sign_in(stage, person, mail))
    stage.mails((person.email, "password-changed"))
    change(stage, person, first, "password.same-as-first")
    change_second(stage, person, first, "password.same-as-first")
    can_sign_in(stage, person)
    cannot_sign_in(stage, person.email, first, "")
