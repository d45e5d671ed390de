"""How the portal lets somebody sign in: addresses, status, and the two passwords (manual: outbox, section 4)."""

import base64
import dataclasses
import enum
import hashlib
import hmac


class SignIn(enum.Enum):
    """What comes of trying to sign in."""

    REFUSED = "refused"
    # With the first password and an empty second one: both have to be set before anything else.
    MUST_CHANGE = "must change"
    DONE = "done"


@dataclasses.dataclass(frozen=True)
class Account:
    """An account as the newest file that names it has it."""

    id: str
    email: str
    status: str
    must_change: bool
    credentials_changed: str | None
    name: tuple[str | None, str | None, str | None]
    numbers: tuple[str, ...]
    password: str | None
    second_password: str | None

    def answer(self, password: str, second: str) -> SignIn:
        """What these passwords are good for."""
        if self.status != "active" or self.password is None or not fits(password, self.password):
            return SignIn.REFUSED
        if self.must_change:
            return SignIn.MUST_CHANGE if second == "" and self.second_password is None else SignIn.REFUSED
        if self.second_password is None or not fits(second, self.second_password):
            return SignIn.REFUSED
        return SignIn.DONE


def folded(address: str) -> tuple[str, str]:
    """What spellings of one address have in common: the domain as lower-case A-labels, the local part in lower-case ASCII."""
    local, _, domain = address.rpartition("@")
    lower = "".join(mark.lower() if mark.isascii() else mark for mark in local)
    return lower, domain.encode("idna").decode("ascii").lower()


def fits(password: str, stored: str) -> bool:
    """Whether a password is the one of a PHC string, `$scrypt$ln=15,r=8,p=1$salt$hash`."""
    _, name, numbers, salt, wanted = stored.split("$")
    costs = dict(part.split("=") for part in numbers.split(","))
    expected = unpadded(wanted)
    found = hashlib.scrypt(
        password.encode(),
        salt=unpadded(salt),
        n=1 << int(costs["ln"]),
        r=int(costs["r"]),
        p=int(costs["p"]),
        maxmem=1 << 28,
        dklen=len(expected),
    )
    return name == "scrypt" and hmac.compare_digest(found, expected)


def unpadded(text: str) -> bytes:
    """Base64 without its padding."""
    return base64.b64decode(text + "=" * (-len(text) % 4))
