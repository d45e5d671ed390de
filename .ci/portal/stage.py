"""Everything that a scene plays with: the office, the portal, the transport, and the people."""

import base64
import collections
import pathlib
import random
import string
import typing

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from . import forms
from .account_files import Portal
from .bundles import Bundle, drop
from .clock import Clock, OpeningDays
from .faults import Failed, check
from .forms import Content, Request
from .inside import PROJECT
from .mailbox import Mail, Mailbox
from .office import Office
from .people import Graduate, graduate, student_file
from .pictures import picture
from .receipts import Receipt, Receipts
from .sealing import seal

SENDER, OTHER_SENDER = "portal.example.ac.jp", "second.example.ac.jp"
PEOPLE = 400


class Stage:
    """One home and its surroundings. What scenes do to each other's people they do by names of their own."""

    def __init__(self, folder: pathlib.Path, seed: int = 1, loud: bool = False, office: type[Office] = Office) -> None:
        self.clock, self.days = Clock(), OpeningDays(PROJECT / "fixtures/calendar/syukujitsu.csv")
        self.chance = random.Random(seed)
        self.key = Ed25519PrivateKey.generate()
        self.office = office(folder, self.clock, loud)
        self.office.set_up(student_file(graduate(i) for i in range(PEOPLE)), self.settings())
        self.office.run("calendar", "import", PROJECT / "fixtures/calendar/syukujitsu.csv")
        self.portal = Portal(self.office.run("bundle", "schema", "accounts").stdout)
        self.learn_keys()
        self.mailbox = Mailbox(self.office.home / "export/mail")
        self.receipts = Receipts(self.office.home / "export/receipts", self.office.run("bundle", "schema", "receipt").stdout)
        # Whether everything is played, and not a few scenes.
        self.whole = False
        self.purposes: dict[str, str] = {}
        self.unread: list[Mail] = []
        # Every password that was ever typed, and every address of the cast, for the checks at the end.
        self.passwords: set[str] = set()
        self.cast: list[Graduate] = []
        self.counter: collections.Counter[str] = collections.Counter()

    def settings(self) -> dict[str, str]:
        """The home differs from other training homes: bundles are signed, and links are asked for as in earnest."""
        public = self.key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        key = base64.b64encode(public).decode()
        senders = "".join(f"\n  - name: {name}\n    keys: [{key}]" for name in (SENDER, OTHER_SENDER))
        return {
            "senders: []": f"senders:{senders}",
            "  link-required: false": "  link-required: true",
            "  change-email-link-required: false": "  change-email-link-required: true",
        }

    def learn_keys(self) -> None:
        """What the university's administrator tells the portal's."""
        keys = self.office.json("keys")
        self.portal.keys, self.seal_keys = keys["sign"], [base64.b64decode(key) for key in keys["seal"]]

    # Names, people, secrets

    def id(self, kind: str) -> str:
        """An id that was not used before."""
        self.counter[kind] += 1
        return f"{kind}-{self.counter[kind]:05}"

    def person(self) -> Graduate:
        """Somebody who has had nothing to do with the office yet."""
        self.counter["person"] += 1
        self.cast.append(graduate(self.counter["person"]))
        return self.cast[-1]

    def address(self, person: Graduate) -> str:
        """Another address for somebody."""
        self.counter["address"] += 1
        return f"new.{self.counter['address']}.{person.email}"

    def password(self, length: int = 14, leave_out: str = "") -> str:
        """A password that keeps all rules, but for the kinds of characters left out (`A`, `a` or `0`)."""
        kinds = {
            "A": string.ascii_uppercase,
            "a": string.ascii_lowercase,
            "0": string.digits,
            "-": "!#$%()*+-./:;=?@[]^_{|}~",
        }
        chosen = [marks for kind, marks in kinds.items() if kind not in leave_out]
        marks = [self.chance.choice(kind) for kind in chosen]
        marks += [self.chance.choice("".join(chosen)) for _ in range(length - len(marks))]
        self.chance.shuffle(marks)
        return self.keep("".join(marks))

    def keep(self, password: str) -> str:
        """Notes a password for the search at the end."""
        self.passwords.add(password)
        return password

    def pictures(self, *kinds: str) -> dict[str, bytes]:
        """Pictures for an application, by their paths."""
        return {f"images/{self.id('picture')}.{kind}": picture(kind, self.chance) for kind in kinds or ("png", "jpg")}

    # Requests

    def ask(self, kind: str, id: str | None = None, **values: Content) -> Request:
        """A self-service request of now."""
        return forms.self_service(id or self.id("S"), kind, self.clock.text(), **values)

    def sealed_request(
        self,
        kind: str,
        plain: dict[str, str],
        id: str | None = None,
        sender: str = SENDER,
        **values: Content,
    ) -> Request:
        """A self-service request with passwords in it, by the names of their elements, each sealed for its place."""
        id = id or self.id("S")
        sealed = {name: seal(self.keep(text), self.seal_keys[0], sender, id, name) for name, text in plain.items()}
        return self.ask(kind, id, **values, **sealed)

    def application(self, person: Graduate, kind: str = "new", bare: bool = False, **values: typing.Any) -> Request:
        """An application of now, with two pictures unless `bare`."""
        pictures = {} if bare else self.pictures()
        return forms.application(self.id("A"), kind, self.clock.text(), person, pictures=pictures, **values)

    def addition(self, person: Graduate, link: str | None, **values: typing.Any) -> Request:
        """An application for the second student number, of now."""
        values = {"email": person.email, "enrolment": person.second} | values
        return forms.addition(self.id("A"), self.clock.text(), link=link, **values)

    # What moves

    def bundle(self, *requests: Request, sender: str = SENDER) -> Bundle:
        """A bundle of these, made now."""
        return Bundle(self.id("P"), sender, self.clock.text(), requests)

    def send(self, *requests: Request, sender: str = SENDER) -> Receipt:
        """Sends requests in a bundle of their own and lets the office import it; the receipt."""
        bundle = self.bundle(*requests, sender=sender)
        return self.deliver(bundle.id, bundle.packed(self.key))

    def deliver(self, name: str, data: bytes) -> Receipt:
        """Drops a bundle's bytes, imports, and looks what came out."""
        drop(self.office.home / "import", f"{name}.zip", data)
        report = self.office.json("import", "--settle", "0", by="nightly", ok=(0, 1))
        receipt = self.receipts.take(name)
        entry = next((b for b in report["bundles"] if b["file"] == f"{name}.zip"), {"outcome": "not named", "requests": []})
        check(f"import --json and the receipt of {name}", receipt.outcome, entry["outcome"])
        told = [(r["outcome"], sorted(reason["code"] for reason in r["reasons"])) for r in entry["requests"]]
        check(
            f"requests in import --json and the receipt of {name}", [(a.outcome, a.codes) for _, a in receipt.answers], told
        )
        self.look()
        return receipt

    def accepted(self, *requests: Request) -> Receipt:
        """Sends requests that have to be accepted, all of them."""
        receipt = self.send(*requests)
        for request in requests:
            check(f"answer to {request.id}", ("accepted", []), (receipt[request.id].outcome, receipt[request.id].codes))
        return receipt

    def refused(self, request: Request, *codes: str) -> None:
        """Sends a request that has to be refused for exactly these reasons."""
        answer = self.send(request)[request.id]
        check(f"answer to {request.id}", ("refused", sorted(codes)), (answer.outcome, answer.codes))

    def send_mail(self, now: bool = False) -> None:
        """Runs `mail send` and looks what came out."""
        self.office.run("mail", "send", *(["--now"] if now else []), by="nightly")
        self.look()

    def look(self) -> None:
        """The transport and the portal take what lies there for them."""
        self.unread += self.mailbox.take()
        self.portal.take(self.office.home / "export/accounts")

    def mails(self, *expected: tuple[str, str], maybe: typing.Collection[tuple[str, str]] = ()) -> list[Mail]:
        """The mails that came since the last call, which have to be these by recipient and purpose; in this order."""
        found = [(mail.to, self.purpose(mail)) for mail in self.unread]
        mails, self.unread = self.unread, []
        needed = [pair for pair in found if pair in expected or pair not in maybe]
        if sorted(needed) != sorted(expected):
            raise Failed("mails (recipient, purpose)", sorted(expected), sorted(found))
        places = []
        for pair in expected:
            places.append(next(i for i, other in enumerate(found) if other == pair and i not in places))
        return [mails[place] for place in places]

    def purpose(self, mail: Mail) -> str:
        """What a mail is for, as `mail list` says of its key."""
        if mail.key not in self.purposes:
            listed = self.office.json("mail", "list", "--all", by="sato")["mails"]
            self.purposes.update({entry["key"]: entry["purpose"] for entry in listed})
        if mail.key not in self.purposes:
            raise Failed(f"the mail {mail.key} ({mail.subject}) in `mail list --all`", "listed", "not there")
        return self.purposes[mail.key]
