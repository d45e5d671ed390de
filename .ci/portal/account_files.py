"""Account files as the portal takes them in: signature, sequence, chain, schema (manual: outbox, section 4)."""

import base64
import dataclasses
import hashlib
import pathlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from lxml import etree

from .faults import Failed, check, check_that, only
from .signing_in import Account, SignIn, folded

SPACE = "{urn:shinsa:accounts:1}"
NAME = re.compile(r"accounts-(complete-)?(\d+)\.xml")


@dataclasses.dataclass(frozen=True)
class AccountFile:
    """A file and what stands at its head."""

    name: str
    data: bytes
    epoch: int
    sequence: int
    scope: str
    previous: str | None
    accounts: tuple[Account, ...]


class Portal:
    """What the portal knows of accounts, from account files alone."""

    def __init__(self, schema: bytes) -> None:
        self.schema = etree.XMLSchema(etree.fromstring(schema))
        self.accounts: dict[str, Account] = {}
        self.files: list[AccountFile] = []
        # The public keys that files may be signed with, base64 as `shinsa keys --json` prints them.
        self.keys: list[str] = []

    def take(self, folder: pathlib.Path) -> list[AccountFile]:
        """Takes in every new file in the order of the sequence, and deletes it with its signature."""
        names = {int(match[2]): path for path in folder.iterdir() if (match := NAME.fullmatch(path.name))}
        taken = []
        for sequence in sorted(names):
            file = self.read(names[sequence])
            check(f"{file.name}: sequence against its name", sequence, file.sequence)
            self.check_chain(file)
            self.apply(file)
            taken.append(file)
            names[sequence].unlink()
            names[sequence].with_name(f"{file.name}.sig").unlink()
        return taken

    def read(self, path: pathlib.Path) -> AccountFile:
        """A file whose signature and form are right."""
        data = path.read_bytes()
        signature = path.with_name(f"{path.name}.sig")
        check_that(f"{path.name}: its signature lies there before it does", signature.exists())
        check_that(f"{path.name}: signed by a key of `shinsa keys`", self.signed(data, signature.read_bytes()))
        root = etree.fromstring(data)
        if not self.schema.validate(root):
            raise Failed(f"{path.name} against its schema", "valid", self.schema.error_log.last_error)
        check(f"{path.name}: scope against its name", root.get("scope") == "complete", "complete" in path.name)
        return AccountFile(
            path.name,
            data,
            int(root.get("epoch")),
            int(root.get("sequence")),
            root.get("scope"),
            root.get("previous"),
            tuple(account(node) for node in root.iter(f"{SPACE}account")),
        )

    def signed(self, data: bytes, signature: bytes) -> bool:
        """Whether one of the keys made this signature."""
        for key in self.keys:
            try:
                Ed25519PublicKey.from_public_bytes(base64.b64decode(key)).verify(signature, data)
                return True
            except InvalidSignature:
                pass
        return False

    def check_chain(self, file: AccountFile) -> None:
        """Sequences have no gaps, and each file names the hash of the one before. A new epoch begins with a complete one."""
        last = self.files[-1] if self.files else None
        if last and file.epoch != last.epoch:
            check(f"{file.name}: epoch after {last.epoch}", last.epoch + 1, file.epoch)
            check(f"{file.name}: scope of an epoch's first file", "complete", file.scope)
            return
        check(f"{file.name}: sequence", last.sequence + 1 if last else 1, file.sequence)
        check(f"{file.name}: previous", hashlib.sha256(last.data).hexdigest() if last else None, file.previous)

    def apply(self, file: AccountFile) -> None:
        """Changes replace the accounts they name; a complete file has to agree with what changes came to."""
        named = {one.id: one for one in file.accounts}
        if file.scope == "complete" and self.files and self.files[-1].epoch == file.epoch:
            check(f"{file.name}: the complete file against the changes so far", self.accounts, named)
        self.accounts = named if file.scope == "complete" else self.accounts | named
        self.files.append(file)

    def holder(self, address: str) -> Account | None:
        """The account that an address signs in to; closed ones have none."""
        found = [one for one in self.accounts.values() if folded(one.email) == folded(address) and one.status != "closed"]
        return only(f"accounts of {address}", found) if found else None

    def account_of(self, address: str) -> Account:
        """The same where there has to be one."""
        found = self.holder(address)
        if not found:
            raise Failed(f"an account of {address} at the portal", "one", "none")
        return found

    def sign_in(self, address: str, password: str, second: str) -> SignIn:
        """What the sign-in page answers."""
        found = self.holder(address)
        return found.answer(password, second) if found else SignIn.REFUSED


def account(node: etree._Element) -> Account:
    """An account of a file."""
    name = node.find(f"{SPACE}name")
    return Account(
        id=node.get("id"),
        email=node.get("email"),
        status=node.get("status"),
        must_change=node.get("mustChange") in ("true", "1"),
        credentials_changed=node.get("credentialsChanged"),
        name=tuple(name.findtext(f"{SPACE}{part}") for part in ("kanji", "kana", "romaji")),
        numbers=tuple(part.get("number") for part in node.iter(f"{SPACE}enrolment")),
        password=node.findtext(f"{SPACE}password"),
        second_password=node.findtext(f"{SPACE}secondPassword"),
    )
