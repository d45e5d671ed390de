"""What the proofs share: running the program, and reading what it left for others."""

import base64
import contextlib
import email
import email.policy
import hashlib
import hmac
import json
import os
import pathlib
import subprocess
import sys
import tempfile

PROGRAM = os.environ.get("SHINSA") or sys.exit("SHINSA has to name the built program")


class Office:
    """A training home and the people who work in it."""

    def __init__(self, home):
        self.home = pathlib.Path(home)
        self.new = self.home / "export/mail/new"

    def command(self, *words, by=None):
        options = ["--home", str(self.home)] + (["--as", by] if by else [])
        return [PROGRAM, *map(str, words), *options]

    def run(self, *words, by=None, ok=(0,), answers=None, lang="en"):
        """Runs the program; ends the proof where it ends in another way than `ok`."""
        environment = dict(os.environ, LANG="C.UTF-8")
        done = subprocess.run(
            self.command(*words, "--lang", lang, by=by), input=answers, capture_output=True, env=environment)
        if done.returncode not in ok:
            fail(f"{' '.join(map(str, words))}: exit {done.returncode}\n{done.stderr.decode()}")
        return done

    def json(self, *words, by=None, ok=(0,)):
        return json.loads(self.run(*words, "--json", by=by, ok=ok).stdout)

    def queue(self, *states, by=None):
        chosen = [part for state in states for part in ("--state", state)]
        return self.json("queue", *chosen, by=by)["applications"]

    def open_pictures(self, short_id, by):
        """Opens every picture, as an approval wants; returns what `show` says."""
        shown = self.json("show", short_id, by=by)
        for number in range(1, len(shown["images"]) + 1):
            if hashlib.sha256(self.run("image", short_id, number, by=by).stdout).hexdigest() != (
                    shown["images"][number - 1]["sha256"]):
                fail(f"picture {number} of {short_id} is not the one that arrived")
        return shown


def sample(students, applications, seed, per_bundle=100, home=None):
    """A fresh sample home in a folder that the caller's `with` removes, or at `home`, where it stays."""
    folder = contextlib.nullcontext()
    if home is None:
        folder = tempfile.TemporaryDirectory(prefix="proof-", dir=os.environ.get("TMPDIR", "/var/tmp"))
        home = pathlib.Path(folder.name) / "home"
    subprocess.run(
        [PROGRAM, "sample", home, "--students", str(students), "--applications", str(applications), "--seed", str(seed),
         "--per-bundle", str(per_bundle), "--lang", "en"], check=True, capture_output=True)
    return folder, Office(home)


def expectations(office):
    return {entry["id"]: entry for entry in json.loads((office.home / "expectations.json").read_text())["applications"]}


def read_mail(data):
    """A message as Python's parser understands it: headers decoded, defects fatal."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    defects = list(message.defects) + [d for part in message.walk() for d in part.defects]
    if defects:
        fail(f"mail {message['Message-ID']}: {defects}")
    return message, message.get_content()


def line_after(text, mark):
    """What follows `mark` at the beginning of a line."""
    for line in text.splitlines():
        if line.startswith(mark):
            return line[len(mark):]
    return None


def accounts(office):
    """The newest state of every account in the account files, whose sequence and signatures are checked."""
    import xml.etree.ElementTree as tree
    space = "{urn:shinsa:accounts:1}"
    files = {}
    for path in (office.home / "export/accounts").glob("accounts-*.xml"):
        files[int(tree.fromstring(path.read_bytes()).get("sequence"))] = path
    newest, previous = {}, None
    key = json.loads(office.run("keys", "--json").stdout)["sign"][0]
    for sequence in range(1, len(files) + 1):
        if sequence not in files:
            fail(f"account file {sequence} is missing")
        data = files[sequence].read_bytes()
        root = tree.fromstring(data)
        if root.get("previous") != previous and previous is not None:
            fail(f"account file {sequence} does not name the hash of the one before")
        previous = hashlib.sha256(data).hexdigest()
        verify_signature(files[sequence], pathlib.Path(str(files[sequence]) + ".sig"), key)
        for account in root.iter(space + "account"):
            newest[account.get("id")] = {
                "email": account.get("email"), "password": account.findtext(space + "password"),
                "numbers": [e.get("number") for e in account.iter(space + "enrolment")]}
    return newest


def verify_signature(path, signature, key):
    """Ed25519 by OpenSSL, which shares no code with us."""
    der = bytes.fromhex("302a300506032b6570032100") + base64.b64decode(key)
    with tempfile.NamedTemporaryFile() as public:
        public.write(der)
        public.flush()
        done = subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", public.name, "-rawin", "-in", path,
             "-sigfile", signature], capture_output=True)
    if done.returncode != 0:
        fail(f"{path.name}: the signature is not valid")


def password_fits(password, stored):
    """Whether `password` is the one of `$scrypt$ln=..,r=..,p=..$salt$hash`."""
    _, name, numbers, salt, wanted = stored.split("$")
    costs = dict(part.split("=") for part in numbers.split(","))
    unpadded = lambda text: base64.b64decode(text + "=" * (-len(text) % 4))
    found = hashlib.scrypt(
        password.encode(), salt=unpadded(salt), n=1 << int(costs["ln"]), r=int(costs["r"]), p=int(costs["p"]),
        maxmem=1 << 28, dklen=len(unpadded(wanted)))
    return name == "scrypt" and hmac.compare_digest(found, unpadded(wanted))


def fail(reason):
    sys.exit(f"FAIL: {reason}")
