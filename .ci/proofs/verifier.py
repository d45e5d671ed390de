"""The verifier that stands in the manual, as anybody would copy it from there."""

import pathlib
import subprocess
import sys

PAGE = pathlib.Path(__file__).resolve().parents[2] / "Sources/Manual/Topics/audit.md"


def extract(folder):
    """Writes the program into a folder; returns its path."""
    program = pathlib.Path(folder) / "verify.py"
    program.write_text(PAGE.read_text().split("```python\n")[-1].split("\n```")[0] + "\n")
    return program


def verify(program, file, key, *heads):
    """Whether it finds an export sound, and what it says."""
    done = subprocess.run([sys.executable, program, file, key, *heads], capture_output=True, text=True)
    if done.returncode not in (0, 1) or "Traceback" in done.stderr:
        sys.exit(f"the manual's verifier failed on {file}: {done.stderr}")
    return done.returncode == 0, done.stdout
