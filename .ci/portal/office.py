"""The office's side: the built program in a training home, on a clock that the script sets (manual: commands, training)."""

import json
import os
import pathlib
import subprocess
import typing

from .clock import Clock
from .faults import Failed
from .inside import program


class Office:
    """A training home and the people who work in it."""

    # Names and roles of those who play; whoever runs the script is a supervisor besides.
    STAFF = {
        "sato": "reviewer",
        "suzuki": "reviewer",
        "kanri": "supervisor",
        "kacho": "supervisor",
        "kansa": "auditor",
        "nightly": "importer",
    }

    def __init__(self, folder: pathlib.Path, clock: Clock, loud: bool = False) -> None:
        self.home, self.temporary, self.clock, self.loud = folder / "home", folder / "tmp", clock, loud
        self.program = program()
        # All that commands ever printed, for the search at the end: everything, and complaints alone.
        self.said: list[bytes] = []
        self.complained: list[bytes] = []
        self.home.mkdir(parents=True)
        self.temporary.mkdir()

    def command(self, *words: object, by: str | None = None) -> list[str]:
        """The words of a command."""
        options = ["--home", str(self.home), "--lang", "en"] + (["--as", by] if by else [])
        return [self.program, *map(str, words), *options]

    def environment(self) -> dict[str, str]:
        """What a command finds around it."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        return kept | {"LANG": "C.UTF-8", "SHINSA_NOW": self.clock.text(), "TMPDIR": str(self.temporary)}

    def run(
        self,
        *words: object,
        by: str | None = None,
        ok: typing.Collection[int] = (0,),
        given: bytes | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        """Runs a command a second later; fails where it ends in another way than `ok`."""
        self.clock.advance(seconds=1)
        command = self.command(*words, by=by)
        if self.loud:
            print(f"    SHINSA_NOW={self.clock.text()} {' '.join(command)}", flush=True)
        done = subprocess.run(
            command, input=given if given is not None else b"", capture_output=True, env=self.environment()
        )
        if words[0] != "image":
            self.said += [done.stdout, done.stderr]
        self.complained.append(done.stderr)
        if done.returncode not in ok:
            said = (done.stderr or done.stdout).decode(errors="replace").strip()
            raise Failed(
                f"shinsa {' '.join(map(str, words))}" + (f" --as {by}" if by else ""),
                f"exit code of {ok}",
                f"{done.returncode}: {said[-1500:]}",
            )
        return done

    def json(self, *words: object, by: str | None = None, ok: typing.Collection[int] = (0,)) -> typing.Any:
        """What a command prints with --json."""
        done = self.run(*words, "--json", by=by, ok=ok)
        try:
            return json.loads(done.stdout)
        except ValueError as error:
            raise Failed(f"shinsa {' '.join(map(str, words))} --json", "one JSON document", error) from error

    def set_up(self, students: str, settings: dict[str, str]) -> None:
        """Makes the home: configuration, staff, student records. `settings` replaces passages of shinsa.yaml."""
        self.run("init", "--training")
        path = self.home / "shinsa.yaml"
        text = path.read_text(encoding="utf-8")
        for old, new in settings.items():
            if old not in text:
                raise Failed("shinsa.yaml as `init` writes it", f"a line {old!r}", "none")
            text = text.replace(old, new, 1)
        path.write_text(text, encoding="utf-8")
        for name, role in self.STAFF.items():
            self.run("staff", "add", name, "--role", role)
        self.run("students", "import", "-", given=students.encode())

    def queue(self, state: str = "waiting") -> list[dict[str, typing.Any]]:
        """Applications in a state, or `all`."""
        return self.json("queue", "--state", state, by="sato")["applications"]

    def accounts(self) -> list[dict[str, typing.Any]]:
        """What `accounts list` says."""
        return self.json("accounts", "list", by="sato")["accounts"]

    def open_pictures(self, id: str, by: str) -> dict[str, typing.Any]:
        """Opens every picture, as an approval wants; returns what `show` says."""
        shown = self.json("show", id, by=by)
        for number in range(1, len(shown["images"]) + 1):
            self.run("image", id, number, by=by)
        return shown
