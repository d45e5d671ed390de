"""An office whose commands are killed at random moments and then run again, and a transport that never waits."""

import collections
import json
import pathlib
import random
import re
import signal
import subprocess
import threading
import time
import typing

from .bundles import drop
from .clock import Clock
from .faults import Failed
from .mailbox import Mail, Mailbox, parsed
from .office import Office
from .receipts import Receipt
from .stage import Stage

# A second run may find that the killed one had done its work: the state that it wants is gone (65), or nothing is proposed
# that a second person could confirm (77).
DONE_ALREADY = (65, 77)
STRUCK = {
    "import",
    "decide",
    "confirm",
    "mail send",
    "nightly",
    "undo",
    "correct",
    "accounts suspend",
    "accounts resume",
    "accounts close",
    "accounts merge",
    "accounts confirm",
    "accounts export",
    "accounts reissue-password",
}


def kind_of(words: typing.Sequence[object]) -> str:
    """The command without what it is about: `mail send`, `decide`."""
    groups = ("accounts", "mail", "keys", "students", "staff", "audit", "bundle", "calendar")
    return " ".join(map(str, words[: 2 if words[0] in groups else 1]))


class KillingOffice(Office):
    """Kills a command somewhere within its usual time, and runs it again to its end, as a nightly job would."""

    def __init__(self, folder: pathlib.Path, clock: Clock, loud: bool = False) -> None:
        super().__init__(folder, clock, loud)
        self.chance = random.Random(1)
        # How often a command is struck before it may end; nobody is until the home is set up.
        self.share = 0.0
        self.usual: dict[str, float] = {}
        self.kills: collections.Counter[str] = collections.Counter()
        self.strikes = 0

    def run(
        self,
        *words: object,
        by: str | None = None,
        ok: typing.Collection[int] = (0,),
        given: bytes | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        """Runs a command to its end, after none, one or several runs that did not come so far."""
        kind = kind_of(words)
        struck = False
        if kind in STRUCK and kind in self.usual:
            before = self.reissued() if kind == "accounts reissue-password" else 0
            while self.chance.random() < self.share:
                self.strike(kind, self.command(*words, by=by))
                struck = True
                if kind == "accounts reissue-password" and self.reissued() > before:
                    # Whoever asked for it looks first, and does not ask twice.
                    return subprocess.CompletedProcess(list(map(str, words)), 0, b"", b"")
        began = time.monotonic()
        done = super().run(*words, by=by, ok={*ok, *DONE_ALREADY} if struck else ok, given=given)
        taken = time.monotonic() - began
        self.usual[kind] = 0.7 * self.usual.get(kind, taken) + 0.3 * taken
        return done

    def json(self, *words: object, by: str | None = None, ok: typing.Collection[int] = (0,)) -> typing.Any:
        """What a command prints; where the killed run had done it all, what the queue says of the application."""
        done = self.run(*words, "--json", by=by, ok=ok)
        if done.returncode in DONE_ALREADY and done.returncode not in ok:
            return next(entry for entry in self.queue("all") if str(words[1]) in (entry["id"], str(entry["short_id"])))
        return json.loads(done.stdout)

    def reissued(self) -> int:
        """How many mails with another first password there are or will be."""
        listed = super().run("mail", "list", "--all", "--json", by="sato").stdout
        return sum(entry["purpose"] == "password-reissued" for entry in json.loads(listed)["mails"])

    def strike(self, kind: str, command: list[str]) -> None:
        """Ends a run by SIGKILL, more often late than early, sometimes just after its end."""
        self.strikes += 1
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.environment()
        )
        early = 0 if self.chance.random() < 0.2 else 0.35
        time.sleep(self.usual[kind] * self.chance.uniform(early, 1.05))
        child.send_signal(signal.SIGKILL)
        self.kills[kind] += child.wait() == -signal.SIGKILL


class Transport(threading.Thread):
    """Takes mails away the moment they appear; what comes a second time is kept a second time."""

    def __init__(self, home: pathlib.Path) -> None:
        super().__init__(daemon=True)
        self.new, self.accounts = home / "export/mail/new", home / "export/accounts"
        self.over, self.lock = threading.Event(), threading.Lock()
        self.fresh: list[Mail] = []
        self.keys: collections.Counter[str] = collections.Counter()
        # By mail, the newest account file that lay there when it was taken.
        self.newest: dict[str, int] = {}

    def run(self) -> None:
        while not self.over.is_set():
            self.empty()
            time.sleep(0.002)

    def empty(self) -> None:
        """Reads, notes and deletes what lies in `new/`."""
        if not self.new.exists():
            return
        with self.lock:
            for path in sorted(self.new.iterdir()):
                numbers = [int(n) for n in re.findall(r"-(\d+)\.xml'", str([p.name for p in self.accounts.iterdir()]))]
                self.newest[path.name] = max([self.newest.get("", 0), *numbers])
                mail = parsed(path.name, path.read_bytes())
                path.unlink()
                self.keys[path.name] += 1
                self.fresh.append(mail)

    def note(self, sequence: int) -> None:
        """The portal is about to take away account files up to this one."""
        self.newest[""] = max(self.newest.get("", 0), sequence)


class CarriedMailbox(Mailbox):
    """A mailbox that the transport fills."""

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport.new.parent)
        self.transport = transport

    def take(self) -> list[Mail]:
        """What the transport brought since."""
        self.transport.empty()
        with self.transport.lock:
            found, self.transport.fresh = self.transport.fresh, []
        self.taken += found
        twice = [key for key, count in self.transport.keys.items() if count > 1]
        if twice:
            raise Failed("mails that left twice", "none", twice)
        return found


class KillingStage(Stage):
    """A stage whose office is struck, and whose transport is at work all the time."""

    def __init__(self, folder: pathlib.Path, seed: int) -> None:
        super().__init__(folder, seed, office=KillingOffice)
        self.transport = Transport(self.office.home)
        self.mailbox = CarriedMailbox(self.transport)
        self.transport.start()

    def deliver(self, name: str, data: bytes) -> Receipt:
        """Drops a bundle's bytes and imports. Which of the runs took it in is told by nobody but the receipt."""
        drop(self.office.home / "import", f"{name}.zip", data)
        self.office.run("import", "--settle", "0", by="nightly", ok=(0, 1))
        receipt = self.receipts.take(name)
        self.look()
        return receipt

    def look(self) -> None:
        """The transport has taken what it could; the portal takes account files."""
        self.unread += self.mailbox.take()
        with self.transport.lock:
            files = self.portal.take(self.office.home / "export/accounts")
            self.transport.note(max((file.sequence for file in files), default=0))
