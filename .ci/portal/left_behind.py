"""Secrets that must not lie anywhere: a search through all that a run left behind (manual: outbox; operation)."""

import base64
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import tempfile
import urllib.parse
import xml.sax.saxutils
import zipfile

from .faults import Failed, check, check_that
from .mailbox import ADDRESS
from .stage import Stage


def forms_of(secret: str) -> set[bytes]:
    """How a secret may be written: plain, escaped for JSON, XML and addresses, hexadecimal, base64 at any place."""
    plain = {
        secret,
        json.dumps(secret)[1:-1],
        json.dumps(secret)[1:-1].replace("/", "\\/"),
        xml.sax.saxutils.escape(secret),
        xml.sax.saxutils.escape(secret, {'"': "&quot;", "'": "&apos;"}),
        urllib.parse.quote(secret),
        secret.encode().hex(),
    }
    return {text.encode() for text in plain} | {secret.encode().hex().upper().encode()} | encoded_forms(secret.encode())


def encoded_forms(raw: bytes) -> set[bytes]:
    """What base64 of a text shows wherever these bytes stand in it, in both alphabets."""
    found = set()
    for before in range(3):
        encoder = base64.b64encode(bytes(before) + raw)
        # The first characters depend on what stands before, the last ones on what follows.
        whole = encoder[(before * 8 + 5) // 6 : len(bytes(before) + raw) * 8 // 6]
        found |= {whole, whole.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def is_telling(password: str) -> bool:
    """Whether a password would not be found by chance: some that scenes try are one word, or one character."""
    return len(set(password)) >= 7


def laid_out(stage: Stage, folder: pathlib.Path) -> None:
    """Everything that is searched, as plain files: the home with its zips unpacked, and all that left it."""
    shutil.copytree(stage.office.home, folder / "home", symlinks=True)
    shutil.copytree(stage.office.temporary, folder / "temporary", symlinks=True)
    for path in [p for p in folder.rglob("*.zip") if p.is_file()]:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(path.with_name(f"{path.name}.d"))
    for name, pieces in {
        "said": stage.office.said,
        "account-files": [file.data for file in stage.portal.files],
        "receipts": stage.receipts.taken,
    }.items():
        (folder / name).write_bytes(b"\n".join(pieces))
    mails = folder / "mails"
    mails.mkdir()
    for mail in stage.mailbox.taken:
        (mails / mail.key).write_bytes(mail.data + mail.text.encode())


def found(secrets: set[str], folder: pathlib.Path, *left_out: str) -> dict[str, set[str]]:
    """By secret, the files below `folder` in which some form of it stands."""
    owners = {form: secret for secret in secrets for form in forms_of(secret) if len(form) >= 7}
    with tempfile.NamedTemporaryFile() as patterns:
        patterns.write(b"\n".join(sorted(owners)) + b"\n")
        patterns.flush()
        command = ["grep", "-raoF", "--null", "-f", patterns.name, *(f"--exclude-dir={name}" for name in left_out), "."]
        done = subprocess.run(command, cwd=folder, capture_output=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    if done.returncode not in (0, 1):
        raise Failed("grep", "exit code 0 or 1", done.stderr.decode())
    hits: dict[str, set[str]] = {}
    for name, form in re.findall(rb"([^\0\n]+)\0([^\n]*)\n", done.stdout):
        hits.setdefault(owners.get(form, repr(form)), set()).add(name.decode())
    return hits


def check_secrets(stage: Stage) -> None:
    """Passwords lie nowhere but in the mail that brought the first one; tokens in their mail, and in what the portal sent."""
    for format in ("csv", "jsonl", "xml"):
        stage.office.run("audit", "export", "--format", format, by="kanri")
    stage.office.run("audit", "export", "--entries", by="kanri")
    passwords = {word for word in stage.passwords if is_telling(word)}
    mailed = {word for mail in stage.mailbox.taken for word in mail.after("初回パスワード：")}
    tokens = {mail.token for mail in stage.mailbox.taken if mail.link_lines}
    with tempfile.TemporaryDirectory(prefix="left-") as name:
        folder = pathlib.Path(name)
        laid_out(stage, folder)
        complain("passwords that people chose", found(passwords - mailed, folder))
        complain("first passwords", found(mailed, folder, "mails"))
        # Bundles are the portal's own writing, and hold the links that it passes on.
        complain("tokens", found(tokens, folder, "mails", "import"))
        check_keys(stage, folder)
        check_that("the search finds what is there", len(found(tokens, folder / "mails")) == len(tokens) or not tokens)
    print(f"      searched for {len(passwords)} passwords, {len(mailed)} first passwords, {len(tokens)} tokens")


def complain(what: str, hits: dict[str, set[str]]) -> None:
    """Names where something lies, not the secret itself: how often, and three of the places."""
    places = sorted({place for names in hits.values() for place in names})
    if hits:
        raise Failed(f"{what} in files", "none", f"{len(hits)} of them, in {places[:3]}")


def check_hashes(stage: Stage) -> None:
    """Hashes of passwords leave the database in account files alone: no command prints them, no export holds them."""
    folder = stage.office.home / "export"
    places = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file() and b"$scrypt$" in path.read_bytes()]
    check(
        "exports with hashes of passwords, account files aside",
        [],
        [place for place in places if place.parts[0] != "accounts"],
    )
    check("commands that print hashes of passwords", 0, sum(b"$scrypt$" in piece for piece in stage.office.said))


def check_owner(stage: Stage) -> None:
    """No file of the home can be read by anybody but its owner; what the portal dropped is the portal's."""
    home = stage.office.home
    open_ones = [
        str(path.relative_to(home)) for path in home.rglob("*") if path.lstat().st_mode & 0o077 and path.suffix != ".zip"
    ]
    check("files and folders that others can reach", [], open_ones[:5])


def check_log(stage: Stage) -> None:
    """The audit log holds no personal value, and complaints of commands name nobody (manual: audit)."""
    with sqlite3.connect(f"file:{stage.office.home}/state/shinsa.sqlite?mode=ro", uri=True) as database:
        log = "\n".join(row[0] for row in database.execute("SELECT entry FROM audit_entry"))
    complaints = b"\n".join(stage.office.complained).decode(errors="replace")
    for what, text in ("the audit log", log), ("complaints of commands", complaints):
        for person in stage.cast:
            values = {person.email, person.email.upper(), *person.name, person.phone, person.street, person.birth}
            check(f"personal values in {what}", [], sorted(value for value in values if value and value in text))
        check(f"addresses in {what}", set(), set(ADDRESS.findall(text)))


def check_keys(stage: Stage, folder: pathlib.Path) -> None:
    """The home's private keys lie in one file that is its owner's alone, and nowhere else."""
    store = stage.office.home / "state/keys.json"
    check_that("the keys are their owner's alone", store.stat().st_mode & 0o077 == 0, oct(store.stat().st_mode))
    for place, raw in private_values(stage, json.loads(store.read_bytes())):
        needles = {raw, raw.hex().encode(), raw.hex().upper().encode()} | encoded_forms(raw)
        escaped = {needle.replace(b"/", b"\\/") for needle in needles}
        for path in folder.rglob("*"):
            if path.is_file() and path != folder / "home/state/keys.json":
                data = path.read_bytes()
                if any(needle in data for needle in needles | escaped):
                    raise Failed(f"the key {place} of keys.json in files", "none", path.relative_to(folder))


def private_values(stage: Stage, value: object, place: str = "") -> list[tuple[str, bytes]]:
    """Every text in the file of keys that is base64 of 32 bytes and is not a public key."""
    if isinstance(value, dict):
        return [pair for name, inner in value.items() for pair in private_values(stage, inner, f"{place}/{name}")]
    if isinstance(value, list):
        return [pair for number, inner in enumerate(value) for pair in private_values(stage, inner, f"{place}/{number}")]
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z0-9+/]{43}=", value):
        return []
    public = [base64.b64decode(key) for key in stage.portal.keys] + stage.seal_keys
    raw = base64.b64decode(value)
    return [] if raw in public else [(place, raw)]
