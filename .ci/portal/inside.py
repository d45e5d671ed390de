"""Lets a script go on under the interpreter that has the packages of `requirements.txt`."""

import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent


def inside_venv() -> None:
    """Starts the running script anew in the virtual environment, unless it runs there already."""
    made = subprocess.run([HERE / "venv"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    if pathlib.Path(sys.prefix) != pathlib.Path(made).parent.parent:
        os.execv(made, [made, "-B", *sys.argv])


def program() -> str:
    """The built program: SHINSA, else the debug build of this project."""
    named = os.environ.get("SHINSA") or PROJECT / ".build/debug/shinsa"
    path = pathlib.Path(named).resolve()
    if not path.is_file():
        sys.exit(f"no built program at {path}: build it, or let SHINSA name one")
    return str(path)
