"""Applications that were returned and did not come again (manual: decisions; operation)."""

import datetime
import os
import time

from ..bundles import drop
from ..faults import Failed, check, check_that
from ..mailbox import Mail
from ..people import Graduate
from ..playing import scene
from ..stage import Stage
from ..verbs import Cast, applied, approve, state


def returned(stage: Stage, person: Graduate) -> tuple[str, Mail]:
    """Somebody's application is returned; its id, and the mail."""
    request = applied(stage, person)
    stage.office.run("decide", request.id, "return", "--item", "image-1:unreadable", by="sato")
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "returned"))
    return request.id, mail


def nightly(stage: Stage) -> str:
    """The night's run; what it printed."""
    said = stage.office.run("nightly", by="nightly", ok=(0, 1)).stdout.decode()
    stage.look()
    return said


def nights(stage: Stage, person: Graduate, purpose: str, at_most: int) -> Mail:
    """Runs the night's job day after day until the mail comes."""
    for _ in range(at_most):
        nightly(stage)
        if stage.unread:
            (mail,) = stage.mails((person.email, purpose))
            return mail
        stage.clock.advance(days=1)
    raise Failed(f"nights until the mail {purpose}", f"at most {at_most}", "no mail")


def deadline(mail: Mail) -> str:
    """The deadline as the mail states it."""
    stated = {line for line in mail.after("期限：")}
    check("deadlines in the mail", 1, len(stated))
    return stated.pop()


@scene("a returned application lapses after its deadline, and one mail says before that it is near")
def lapsed(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    id, mail = returned(stage, person)
    ends = stage.clock.now + datetime.timedelta(days=14)
    near = nights(stage, person, "deadline-near", 14)
    check_that("the mail comes before the deadline", stage.clock.now < ends, stage.clock.text())
    check("the deadline in the second mail", deadline(mail), deadline(near))
    check_that("a new link", near.token != mail.token)
    check("the application before its deadline", ["returned"], state(stage, id))
    stage.clock.advance(days=1)
    nights(stage, person, "lapsed", 15)
    check_that("not before the deadline", stage.clock.now >= ends, stage.clock.text())
    check("the application after its deadline", ["lapsed"], state(stage, id))
    for token in (mail.token, near.token):
        stage.refused(stage.application(person, resubmits=id, link=token), "request.link-refused")
    for _ in range(3):
        stage.clock.advance(days=1)
        nightly(stage)
    stage.mails()
    again = applied(stage, person)
    approve(stage, again.id, person.first.number)
    stage.send_mail(now=True)
    stage.mails((person.email, "approved-new"))


@scene("the link of the reminder serves until the original deadline, and not longer")
def in_time(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    id, mail = returned(stage, person)
    ends = stage.clock.now + datetime.timedelta(days=14)
    near = nights(stage, person, "deadline-near", 14)
    # It comes in the last hour, and the office takes it in after the deadline: what counts is when it was submitted.
    stage.clock.to(ends - datetime.timedelta(hours=1))
    request = stage.application(person, resubmits=id, link=near.token)
    stage.clock.to(ends + datetime.timedelta(hours=2))
    late = stage.application(person, resubmits=id, link=near.token)
    stage.refused(late, "request.link-refused")
    stage.accepted(request)
    stage.mails((person.email, "received"))
    said = nightly(stage)
    check_that("a line for each step of the night", len(said.strip().splitlines()) >= 5, said)
    stage.mails()
    check("both applications", (["superseded"], ["waiting"]), (state(stage, id), state(stage, request.id)))


@scene("the night's run takes in before it lets lapse")
def night(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    id, mail = returned(stage, person)
    ends = stage.clock.now + datetime.timedelta(days=14)
    near = nights(stage, person, "deadline-near", 14)
    stage.clock.to(ends - datetime.timedelta(hours=1))
    bundle = stage.bundle(stage.application(person, resubmits=id, link=near.token))
    stage.clock.to(ends + datetime.timedelta(hours=2))
    drop(stage.office.home / "import", f"{bundle.id}.zip", bundle.packed(stage.key))
    settle(stage, bundle.id)
    nightly(stage)
    stage.mails((person.email, "received"))
    check("the application that was returned", ["superseded"], state(stage, id))
    stage.receipts.take(bundle.id)


def settle(stage: Stage, name: str) -> None:
    """Lets a bundle look as if it had lain still for a minute: that goes by the system's clock."""
    os.utime(stage.office.home / "import" / f"{name}.zip", times=(time.time() - 60,) * 2)
