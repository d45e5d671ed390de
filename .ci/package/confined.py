#!/usr/bin/python3
"""Runs a command in another root as a unit of systemd would, where no systemd runs: as its user, without new privileges and
capabilities, with its filter of system calls, and with its ban on memory that is written and executed.

    confined.py UNIT ROOT USER COMMAND...

What system calls a set holds is asked of systemd-analyze. Name spaces and mounts are the caller's affair.
"""

import ctypes
import errno
import os
import pathlib
import re
import subprocess
import sys

import seccomp

PROT_WRITE, PROT_EXEC = 2, 4
PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS = 24, 38


def members(name):
    """The system calls that a name stands for; sets hold sets."""
    if not name.startswith("@"):
        return {name}
    listed = subprocess.run(["systemd-analyze", "syscall-filter", name], capture_output=True, text=True, check=True)
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line).strip() for line in listed.stdout.splitlines()[1:]]
    return set().union(*(members(line) for line in lines if line and not line.startswith("#")))


def allowed(unit):
    """What the unit's lines come to, in their order; the first makes it a list of what is allowed."""
    chosen = set()
    for value in re.findall(r"(?m)^SystemCallFilter=(.*)$", unit):
        named = set().union(*(members(name) for name in value.lstrip("~").split()))
        chosen = chosen - named if value.startswith("~") else chosen | named
    return chosen


def rules(unit):
    """The filter, ready to be loaded; whatever is not allowed fails with EPERM."""
    made = seccomp.SyscallFilter(seccomp.ERRNO(errno.EPERM))
    # The argument with the protection: which bits are looked at, and which values of them may be.
    protected = {"mmap": (PROT_WRITE | PROT_EXEC, (0, PROT_WRITE, PROT_EXEC)), "mprotect": (PROT_EXEC, (0,)),
                 "pkey_mprotect": (PROT_EXEC, (0,))}
    if "\nMemoryDenyWriteExecute=yes\n" not in unit:
        protected = {}
    # systemd itself starts the program before it counts.
    for call in sorted(allowed(unit) | {"execve"}):
        try:
            bits, values = protected.get(call, (0, (None,)))
            for value in values:
                made.add_rule(seccomp.ALLOW, call, *([] if value is None else [seccomp.Arg(2, seccomp.MASKED_EQ, bits, value)]))
        except (RuntimeError, ValueError, OSError):
            pass  # A call of another machine, or of a newer kernel.
    return made


def become(root, user, library):
    """Goes into the root as the user, with nothing that could bring more."""
    entry = next(line.split(":") for line in pathlib.Path(root, "etc/passwd").read_text("utf-8").splitlines()
                 if line.startswith(f"{user}:"))
    for capability in range(64):
        library.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)
    os.chroot(root)
    os.chdir("/")
    os.setgroups([int(entry[3])])
    os.setresgid(*[int(entry[3])] * 3)
    os.setresuid(*[int(entry[2])] * 3)
    library.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def main():
    unit = pathlib.Path(sys.argv[1]).read_text("utf-8")
    if not allowed(unit):
        sys.exit("confined: the unit has no filter of system calls")
    made = rules(unit)
    become(sys.argv[2], sys.argv[3], ctypes.CDLL(None, use_errno=True))
    made.load()
    os.execvp(sys.argv[4], sys.argv[4:])


main()
