"""Mails as programs of others read them: mblaze, and mutt where it is installed."""

import os
import pathlib
import pty
import re
import shutil
import signal
import subprocess
import tempfile
import threading

from .faults import Failed, Skipped, check
from .mailbox import Mail


def with_mblaze(mails: list[Mail]) -> int:
    """Recipient, subject and text as mhdr and mshow have them, against Python's; how many were read."""
    if not shutil.which("mshow"):
        raise Failed("mblaze", "installed (.ci/setup)", "not found")
    with tempfile.TemporaryDirectory(prefix="mblaze-") as name:
        path = pathlib.Path(name) / "mail"
        for mail in mails:
            path.write_bytes(mail.data)
            check(
                f"subject of {mail.key} as mblaze reads it",
                mail.subject,
                output("mhdr", "-d", "-h", "subject", str(path)).strip(),
            )
            check(
                f"recipient of {mail.key} as mblaze reads it",
                mail.to,
                output("mhdr", "-d", "-h", "to", str(path)).strip().replace('"', ""),
            )
            text = output("mshow", "-O", str(path), "1").replace("\r\n", "\n")
            check(f"text of {mail.key} as mblaze reads it", mail.text.rstrip("\n"), text.rstrip("\n"))
    return len(mails)


def output(*command: str) -> str:
    """What a program prints."""
    done = subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL, env=surroundings())
    return done.stdout.decode()


def surroundings() -> dict[str, str]:
    """A plain environment in UTF-8."""
    return {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "LANG": "C.UTF-8", "TERM": "xterm"}


def with_mutt(mails: list[Mail]) -> int:
    """The same as mutt has them."""
    if not shutil.which("mutt"):
        raise Skipped("mutt is not installed (.ci/setup --long)")
    if not mails:
        return 0
    with tempfile.TemporaryDirectory(prefix="mutt-") as name:
        folder = pathlib.Path(name)
        for part in ("cur", "new", "tmp"):
            (folder / "box" / part).mkdir(parents=True)
        for mail in mails:
            (folder / "box/cur" / f"{mail.key}:2,S").write_bytes(mail.data)
        read = mutt_reading(folder)
    check("mails that mutt finds", {mail.key for mail in mails}, set(read))
    for mail in mails:
        subject, to, text = read[mail.key]
        check(f"subject of {mail.key} as mutt reads it", mail.subject, subject)
        check(f"recipient of {mail.key} as mutt reads it", mail.to, to.replace('"', ""))
        check(f"text of {mail.key} as mutt reads it", mail.text.rstrip("\n"), text.rstrip("\n"))
    return len(mails)


def mutt_reading(folder: pathlib.Path) -> dict[str, tuple[str, str, str]]:
    """By key: subject, recipient and text. Mutt is told by keys to pipe every message, decoded, to a file."""
    out, settings = folder / "out.txt", folder / "muttrc"
    settings.write_text(
        'set charset="utf-8"\nset pipe_decode=yes\nset pipe_split=yes\nset wait_key=no\nset quit=yes\n'
        'set sort=mailbox-order\nset header_cache=""\nset idn_decode=no\n'
        'ignore *\nunignore to subject message-id\nset wrap=0\n'
        f'push "<tag-pattern>~A<enter><tag-prefix><pipe-message>cat >> {out}; echo =-=-= >> {out}<enter><exit>"\n'
    )
    run_on_terminal(["mutt", "-n", "-R", "-F", str(settings), "-f", str(folder / "box")])
    found = {}
    for part in out.read_text(encoding="utf-8").split("=-=-=\n")[:-1]:
        head, _, body = part.partition("\n\n")
        lines = re.sub(r"\n[ \t]+", " ", head).splitlines()
        fields = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        key = fields["message-id"].strip("<>").split("@")[0]
        found[key] = (fields["subject"], fields["to"], body)
    return found


def run_on_terminal(command: list[str]) -> None:
    """Runs a program on a terminal of its own, where it hears no keys but those of its settings."""
    child, handle = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, surroundings())
    # Whoever waits for a key gets none: the program is ended then.
    timer = threading.Timer(120, os.kill, (child, signal.SIGKILL))
    timer.start()
    try:
        while os.read(handle, 65_536):
            pass
    except OSError:
        # The terminal is gone when the program is.
        pass
    finally:
        timer.cancel()
        os.close(handle)
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise Failed(command[0], "exit code 0", os.waitstatus_to_exitcode(status))
