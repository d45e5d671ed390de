"""Plays scenes one after the other, and says of each whether it went as the contract has it."""

import argparse
import contextlib
import dataclasses
import pathlib
import sys
import tempfile
import time
import traceback
import typing

from .faults import Failed, Skipped
from .stage import Stage
from .verbs import Cast


@dataclasses.dataclass(frozen=True)
class Scene:
    """What is played, in words, and how."""

    words: str
    play: typing.Callable[[Stage, Cast], None]


SCENES: list[Scene] = []


def scene(words: str) -> typing.Callable[[typing.Callable[[Stage, Cast], None]], typing.Callable[[Stage, Cast], None]]:
    """Adds a function to the scenes, in the order of the source."""

    def added(play: typing.Callable[[Stage, Cast], None]) -> typing.Callable[[Stage, Cast], None]:
        SCENES.append(Scene(words, play))
        return play

    return added


class Run:
    """The scenes that were played, and how they ended."""

    def __init__(self) -> None:
        self.passed, self.skipped, self.failed = 0, 0, list[str]()

    def play(self, words: str, body: typing.Callable[[], None]) -> None:
        """One line for a scene that went well; what was expected and found for one that did not."""
        began = time.monotonic()
        try:
            body()
        except Skipped as reason:
            self.skipped += 1
            print(f"skip  {words}: {reason}", flush=True)
        except Failed as fault:
            self.complain(words, str(fault), began)
        except Exception:  # A scene that trips over an unexpected answer must not end the others.
            self.complain(words, traceback.format_exc(limit=-6), began)
        else:
            self.passed += 1
            print(f"ok    {words} ({time.monotonic() - began:.1f} s)", flush=True)

    def complain(self, words: str, fault: str, began: float) -> None:
        """What went wrong, indented below the scene's name."""
        self.failed.append(words)
        print(f"FAIL  {words} ({time.monotonic() - began:.1f} s)", flush=True)
        print("".join(f"    {line}\n" for line in fault.splitlines()), end="", flush=True)

    def close(self) -> int:
        """The sum, and the exit code."""
        print(f"scenes: {self.passed} passed, {len(self.failed)} failed, {self.skipped} skipped")
        return 1 if self.failed else 0


@contextlib.contextmanager
def place(kept: pathlib.Path | None) -> typing.Iterator[pathlib.Path]:
    """Where everything lies: a folder that is kept, or one that goes at the end."""
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
    else:
        with tempfile.TemporaryDirectory(prefix="portal-") as name:
            yield pathlib.Path(name)


def arguments() -> argparse.Namespace:
    """The options of `play`."""
    parser = argparse.ArgumentParser(description="Plays the portal's side against the built program.")
    parser.add_argument("--only", action="append", metavar="TEXT", help="scenes with this text in their name alone")
    parser.add_argument("--keep", type=pathlib.Path, metavar="DIR", help="play in this folder, and leave it there")
    parser.add_argument("--loud", action="store_true", help="show every command")
    parser.add_argument("--list", action="store_true", help="name the scenes, play none")
    parser.add_argument("--seed", type=int, default=1, help="for passwords and pictures")
    return parser.parse_args()


def chosen(order: typing.Sequence[str], texts: list[str] | None) -> list[Scene]:
    """The scenes to be played, by the order of their modules and within those by that of the source."""
    wanted = [one for one in SCENES if texts is None or any(text in one.words for text in texts)]
    return sorted(wanted, key=lambda one: order.index(one.play.__module__))


def main(order: typing.Sequence[str], afterwards: typing.Sequence[tuple[str, typing.Callable[[Stage], None]]]) -> None:
    """Plays, then searches what is left behind (`afterwards`)."""
    options = arguments()
    scenes = chosen(order, options.only)
    if options.list:
        print("\n".join(one.words for one in scenes))
        return
    run = Run()
    with place(options.keep) as folder:
        stage = Stage(folder, options.seed, options.loud)
        stage.whole = options.only is None
        cast = Cast(stage, batch=12 if stage.whole else 1)
        for one in scenes:
            stage.unread.clear()
            run.play(one.words, lambda one=one: one.play(stage, cast))
        for words, body in afterwards:
            run.play(words, lambda body=body: body(stage))
    sys.exit(run.close())
