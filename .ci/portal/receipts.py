"""Receipts: what became of each request (manual: bundle-format, section 9)."""

import dataclasses
import pathlib

from lxml import etree

from .faults import Failed

SPACE = "{urn:shinsa:receipt:1}"


@dataclasses.dataclass(frozen=True)
class Reason:
    """A reason of a refusal. `path` is what is left of a member's name when its place in the bundle is forgotten."""

    code: str
    path: str | None
    line: str | None
    ja: str
    en: str


@dataclasses.dataclass(frozen=True)
class Answer:
    """What the receipt says of a request, without its id and place: equal answers tell nothing apart."""

    outcome: str
    reasons: tuple[Reason, ...] = ()

    @property
    def codes(self) -> list[str]:
        """The codes of all reasons, sorted."""
        return sorted(reason.code for reason in self.reasons)


@dataclasses.dataclass(frozen=True)
class Receipt:
    """A whole receipt."""

    outcome: str
    codes: list[str]
    # In the receipt's order; a request too broken to have an id has its path.
    answers: list[tuple[str, Answer]]
    data: bytes

    def __getitem__(self, id: str) -> Answer:
        found = [answer for name, answer in self.answers if name == id]
        if len(found) != 1:
            raise Failed(f"answers to {id} in the receipt", "one", [name for name, _ in self.answers])
        return found[0]


class Receipts:
    """The folder of receipts, taken away as they are read."""

    def __init__(self, folder: pathlib.Path, schema: bytes) -> None:
        self.folder, self.schema = folder, etree.XMLSchema(etree.fromstring(schema))
        self.taken: list[bytes] = []

    def take(self, bundle: str) -> Receipt:
        """The receipt of a bundle that was dropped as `BUNDLE.zip`."""
        path = self.folder / f"{bundle}.xml"
        if not path.exists():
            raise Failed(f"receipt of {bundle}", path.name, sorted(p.name for p in self.folder.iterdir()))
        data = path.read_bytes()
        root = etree.fromstring(data)
        if not self.schema.validate(root):
            raise Failed(f"{path.name} against its schema", "valid", self.schema.error_log.last_error)
        path.unlink()
        self.taken.append(data)
        answers = [
            (node.get("id") or node.get("path"), Answer(node.get("outcome"), reasons(node)))
            for node in root.findall(f"{SPACE}request")
        ]
        return Receipt(root.get("outcome"), [r.code for r in reasons(root)], answers, data)


def reasons(node: etree._Element) -> tuple[Reason, ...]:
    """The reasons below a receipt or a request."""
    own = node.get("path")
    return tuple(
        Reason(
            reason.get("code"),
            "its own" if reason.get("path") == own else reason.get("path"),
            reason.get("line"),
            reason.findtext(f"{SPACE}ja"),
            reason.findtext(f"{SPACE}en"),
        )
        for reason in node.findall(f"{SPACE}reason")
    )
