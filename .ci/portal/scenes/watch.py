"""A watch that stays, and the cost of a wrong password (manual: operation; bundle-format, section 6)."""

import os
import signal
import subprocess
import time
import typing

from ..bundles import drop
from ..faults import Failed, check, check_that
from ..forms import Request
from ..playing import scene
from ..stage import Stage
from ..verbs import Cast
from .lock import works, wrong


@scene("a watch answers a self-service request within ten seconds of its settling")
def watch(stage: Stage, cast: Cast) -> None:
    person, somebody = cast.holder(), stage.person()
    command = stage.office.command("import", "--watch", "--settle", "1", by="nightly")
    child = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=stage.office.environment()
    )
    try:
        time.sleep(1)
        bundle = stage.bundle(
            stage.ask("start-reset-password", account=person.email), stage.ask("start-registration", email=somebody.email)
        )
        drop(stage.office.home / "import", f"{bundle.id}.zip", bundle.packed(stage.key))
        began = time.monotonic()
        while len(stage.unread) < 2:
            stage.look()
            if time.monotonic() - began > 11:
                raise Failed("mails within eleven seconds of dropping the bundle", 2, len(stage.unread))
            time.sleep(0.05)
    finally:
        child.send_signal(signal.SIGTERM)
        said = child.communicate(timeout=60)
    stage.office.said += said
    check("exit code of a watch that was asked to end", 0, child.returncode)
    check("answers", ["accepted"] * 2, [answer.outcome for _, answer in stage.receipts.take(bundle.id).answers])
    stage.mails((person.email, "reset-link"), (somebody.email, "registration-link"))


@scene("an unknown account costs as much work as a known one")
def work(stage: Stage, cast: Cast) -> None:
    path = stage.office.home / "shinsa.yaml"
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace("scrypt-log2n: 10", "scrypt-log2n: 14"), encoding="utf-8")
    try:
        ratios = []
        for _ in range(2):
            person, nobody = cast.holder(), stage.person()
            # The known one's hash is as costly as the home's hashes are now.
            works(stage, person)
            ratios.append(cost(stage, lambda: wrong(stage, nobody.email)) / cost(stage, lambda: wrong(stage, person.email)))
    finally:
        path.write_text(before, encoding="utf-8")
    stage.mails()
    check_that("the ratio of processor time, unknown to known, is near 1", 0.75 < sum(ratios) / 2 < 1.33, ratios)


def cost(stage: Stage, request: typing.Callable[[], Request]) -> float:
    """Seconds of processor time that four such requests take beyond an empty import."""

    def spent() -> float:
        used = os.times()
        return used.children_user + used.children_system

    moments = [spent()]
    stage.office.run("import", "--settle", "0", by="nightly")
    moments.append(spent())
    stage.send(*(request() for _ in range(4)))
    moments.append(spent())
    return (moments[2] - moments[1]) - (moments[1] - moments[0])
