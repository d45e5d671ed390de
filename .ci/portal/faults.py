"""How a scene says that something is not as the contract has it."""

import typing


class Failed(Exception):
    """What was looked at, what was expected, what was found."""

    def __init__(self, what: str, expected: object, found: object) -> None:
        super().__init__(what, expected, found)
        self.what, self.expected, self.found = what, expected, found

    def __str__(self) -> str:
        return f"{self.what}\n    expected: {self.expected}\n    found:    {self.found}"


class Skipped(Exception):
    """Something cannot be looked at here, and why."""


def check(what: str, expected: object, found: object) -> None:
    """Fails unless both are equal."""
    if expected != found:
        raise Failed(what, expected, found)


def check_that(what: str, holds: object, found: object = None) -> None:
    """Fails unless `holds` is true; `found` says what was there instead."""
    if not holds:
        raise Failed(what, "it holds", "it does not" if found is None else found)


Value = typing.TypeVar("Value")


def only(what: str, values: typing.Iterable[Value]) -> Value:
    """The one value that there has to be."""
    found = list(values)
    if len(found) != 1:
        raise Failed(what, "exactly one", f"{len(found)}: {found}")
    return found[0]
