"""One-time links in wrong hands, places and times: every refusal is the same (manual: bundle-format; refusals)."""

import typing

from ..faults import check, check_that
from ..forms import Request
from ..people import Graduate
from ..playing import scene
from ..receipts import Answer
from ..stage import Stage
from ..verbs import Cast, applied, can_sign_in, registration_link
from .addresses import asked
from .limits import redeemed

REFUSED = "request.link-refused"


def answer(stage: Stage, request: Request) -> Answer:
    """The one answer to a request."""
    return stage.send(request)[request.id]


def same_refusal(stage: Stage, what: str, answers: typing.Iterable[Answer]) -> None:
    """All of them are refused for the link, in the same words."""
    found = list(answers)
    check(f"{what}: codes", {(REFUSED,)}, {tuple(one.codes) for one in found})
    check(f"{what}: texts", 1, len({(one.reasons[0].ja, one.reasons[0].en, one.reasons[0].path) for one in found}))


@scene("a link that was used, expired, is another's, or was made up is refused in the same words")
def refusals(stage: Stage, cast: Cast) -> None:
    person, other = stage.person(), stage.person()
    (used,) = registration_link(stage, person)
    stage.accepted(stage.application(person, link=used))
    stage.mails((person.email, "received"))
    (foreign,) = registration_link(stage, other)
    (expired,) = registration_link(stage, other)
    answers = [
        answer(stage, stage.application(person, link=used)),
        answer(stage, stage.application(person, link=foreign)),
        answer(stage, stage.application(other, link="0123456789abcdefghjkmnpqrs")),
        answer(stage, stage.application(other, link="x")),
    ]
    stage.clock.advance(hours=24, minutes=1)
    answers.append(answer(stage, stage.application(other, link=expired)))
    same_refusal(stage, "used, foreign, made up, expired", answers)
    stage.mails()


@scene("a link is judged by when the request was submitted, not by when the office takes it in")
def by_submission(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    (token,) = registration_link(stage, person)
    stage.clock.advance(hours=23, minutes=50)
    request = stage.application(person, link=token)
    stage.clock.advance(hours=10)
    stage.accepted(request)
    stage.mails((person.email, "received"))


@scene("a refused request spends nothing, and redeeming one link voids the others of its purpose")
def spending(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    (first,) = registration_link(stage, person)
    (second,) = registration_link(stage, person)
    broken = stage.application(person, link=first, consent=False)
    stage.refused(broken, "form.missing")
    stage.accepted(stage.application(person, link=first))
    stage.mails((person.email, "received"))
    stage.refused(stage.application(person, link=second), REFUSED)


class Tokens:
    """One live link of every purpose, and what can be done with a token in every place."""

    def __init__(self, stage: Stage, cast: Cast) -> None:
        self.stage = stage
        self.person, self.newcomer = cast.holder(), stage.person()
        self.old = applied(stage, self.newcomer)
        stage.office.run("decide", self.old.id, "return", "--item", "street:mismatch", by="sato")
        stage.send_mail(now=True)
        (returned,) = stage.mails((self.newcomer.email, "returned"))
        self.stranger = stage.person()
        (registration,) = registration_link(stage, self.stranger)
        stage.accepted(stage.ask("start-add-student-number", account=self.person.email))
        (addition,) = stage.mails((self.person.email, "addition-link"))
        stage.accepted(stage.ask("start-reset-password", account=self.person.email))
        (reset,) = stage.mails((self.person.email, "reset-link"))
        change, objection = asked(stage, self.person, stage.address(self.person))
        self.tokens = {
            "registration": registration,
            "resubmission": returned.token,
            "addition": addition.token,
            "reset-password": reset.token,
            "change-email": change.token,
            "objection": objection.token,
        }

    def places(self) -> dict[str, typing.Callable[[str, Graduate], Request]]:
        """By purpose, the request that redeems such a link; for whom matters to applications only."""
        stage = self.stage
        return {
            "registration": lambda token, who: stage.application(who, link=token),
            "resubmission": lambda token, who: stage.application(who, resubmits=self.old.id, link=token),
            "addition": lambda token, who: stage.addition(who, token),
            "change-email": lambda token, who: stage.ask("confirm-change-email", link=token),
            "reset-password": lambda token, who: stage.sealed_request(
                "set-password", {"password": stage.password(), "secondPassword": stage.password()}, link=token
            ),
            "objection": lambda token, who: stage.ask("object", link=token),
        }

    def owner(self, purpose: str) -> Graduate:
        """Whose address a link of this purpose went to."""
        return {"registration": self.stranger, "resubmission": self.newcomer}.get(purpose, self.person)


@scene("a link serves its own purpose alone, and wrong tries spend nothing")
def purposes(stage: Stage, cast: Cast) -> None:
    tokens = Tokens(stage, cast)
    places = tokens.places()
    answers = []
    for purpose, token in tokens.tokens.items():
        for place, request in places.items():
            if place != purpose:
                found = answer(stage, request(token, tokens.owner(purpose)))
                check(f"a link for {purpose} where one for {place} is wanted", [REFUSED], found.codes)
                answers.append(found)
    same_refusal(stage, "wrong purposes", answers)
    stage.mails()
    for purpose in ("registration", "resubmission", "addition"):
        stage.accepted(places[purpose](tokens.tokens[purpose], tokens.owner(purpose)))
        stage.mails((tokens.owner(purpose).email, "received"))
    # A reset voids the other links of the account: those for the change of address with it.
    redeemed(stage, tokens.person, tokens.tokens["reset-password"])
    same_refusal(
        stage,
        "voided by the reset",
        [answer(stage, places[place](tokens.tokens[place], tokens.person)) for place in ("change-email", "objection")],
    )


@scene("another holder's links do not serve for one's own account")
def foreign(stage: Stage, cast: Cast) -> None:
    thief, victim = cast.holder(), cast.holder()
    stage.accepted(stage.ask("start-add-student-number", account=thief.email))
    (mail,) = stage.mails((thief.email, "addition-link"))
    stage.refused(stage.addition(victim, mail.token), REFUSED)
    stage.refused(stage.addition(victim, mail.token, email=thief.email, enrolment=victim.second, resubmits="A-1"), REFUSED)
    stage.refused(stage.application(thief, "change-email", link=mail.token), REFUSED)
    stage.mails()


@scene("any change of password voids all links of the account")
def voided_by_password(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (reset,) = stage.mails((person.email, "reset-link"))
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (addition,) = stage.mails((person.email, "addition-link"))
    change, notice = asked(stage, person, stage.address(person))
    old, person.password = person.password, stage.password()
    stage.accepted(
        stage.sealed_request("set-password", {"currentPassword": old, "password": person.password}, account=person.email)
    )
    stage.mails((person.email, "password-changed"))
    plain = {"password": stage.password(), "secondPassword": stage.password()}
    same_refusal(
        stage,
        "after a change of password",
        [
            answer(stage, request)
            for request in (
                stage.sealed_request("set-password", plain, link=reset.token),
                stage.addition(person, addition.token),
                stage.ask("confirm-change-email", link=change.token),
                stage.ask("object", link=notice.token),
            )
        ],
    )
    stage.mails()
    can_sign_in(stage, person)


@scene("mails state until when their link serves, and it serves no longer")
def expiry(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (mail,) = stage.mails((person.email, "reset-link"))
    stage.clock.advance(hours=24, minutes=2)
    day = f"{stage.clock.today.year}年{stage.clock.today.month}月{stage.clock.today.day}日"
    check_that("the day on which the link ends stands in the mail", day in mail.text, f"no {day}")
    plain = {"password": stage.password(), "secondPassword": stage.password()}
    stage.refused(stage.sealed_request("set-password", plain, link=mail.token), REFUSED)
    link, notice = asked(stage, person, stage.address(person))
    stage.clock.advance(hours=24, minutes=2)
    stage.refused(stage.ask("confirm-change-email", link=link.token), REFUSED)
    can_sign_in(stage, person)
