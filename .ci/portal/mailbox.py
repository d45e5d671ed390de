"""The transport's side of the Maildir: takes mails from `new/` and deletes them (manual: outbox, section 3)."""

import dataclasses
import email
import email.message
import email.policy
import pathlib
import re

from .faults import Failed, check, only

LINK = "https://shomei.example.ac.jp/link/"
ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+\.[A-Za-z]+")


@dataclasses.dataclass(frozen=True)
class Mail:
    """A message as it was taken, and as Python's parser reads it."""

    key: str
    data: bytes
    message: email.message.EmailMessage

    @property
    def to(self) -> str:
        """The one recipient's address."""
        return only(f"recipients of {self.key}", self.message["To"].addresses).addr_spec

    @property
    def subject(self) -> str:
        """The subject, decoded."""
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        """The body with line feeds, decoded."""
        return self.message.get_content().replace("\r\n", "\n")

    @property
    def lines(self) -> list[str]:
        """The body's lines."""
        return self.text.split("\n")

    def after(self, mark: str) -> list[str]:
        """What follows `mark` at the beginning of lines."""
        return [line[len(mark) :] for line in self.lines if line.startswith(mark)]

    @property
    def link_lines(self) -> list[str]:
        """Lines with an address of a one-time link in them."""
        return [line for line in self.lines if LINK in line]

    @property
    def token(self) -> str:
        """The token of the link, which stands alone on its line in both languages."""
        tokens = {line.removeprefix(LINK) for line in self.link_lines}
        token = only(f"links in the mail {self.key}", tokens)
        if not re.fullmatch(r"[A-Za-z0-9_-]{22,200}", token):
            raise Failed(f"token in the mail {self.key}", "22 or more letters and digits alone on the line", token)
        return token

    @property
    def first_password(self) -> str:
        """The first password, at the end of its line."""
        return only(f"first passwords in the mail {self.key}", self.after("初回パスワード："))

    @property
    def student_numbers(self) -> list[str]:
        """Student numbers, each at the end of its line."""
        return self.after("学籍番号：")

    @property
    def addresses(self) -> set[str]:
        """Every address of a mailbox that the text names."""
        return set(ADDRESS.findall(self.text))


class Mailbox:
    """What the transport took so far."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.taken: list[Mail] = []

    def take(self) -> list[Mail]:
        """Everything in `new/`, read and then deleted."""
        found = [read(path) for path in sorted((self.folder / "new").glob("*"))] if self.folder.exists() else []
        for mail in found:
            (self.folder / "new" / mail.key).unlink()
        self.taken += found
        return found


def read(path: pathlib.Path) -> Mail:
    """A message without defects, whose key is its name and the left side of its Message-ID."""
    return parsed(path.name, path.read_bytes())


def parsed(key: str, data: bytes) -> Mail:
    """A message without defects."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    check(f"defects that Python's parser finds in the mail {key}", [], list(message.defects))
    check(f"left side of the Message-ID of {key}", f"<{key}@", str(message["Message-ID"])[: len(key) + 2])
    return Mail(key, data, message)
