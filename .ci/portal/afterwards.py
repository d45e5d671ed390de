"""What is looked at when all scenes are over: all mails of the run, the home, and the records."""

import collections

from .faults import Failed, check
from .left_behind import check_hashes, check_log, check_owner, check_secrets
from .mail_contents import ALL, check_contents
from .mail_form import faults
from .other_readers import with_mblaze, with_mutt
from .scenes.keys import compare
from .stage import Stage


def forms(stage: Stage) -> None:
    """Every mail keeps the limits of the standards, and has a Message-ID of its own."""
    found = collections.Counter(fault for mail in stage.mailbox.taken for fault in faults(mail))
    if found:
        raise Failed(
            f"form of {len(stage.mailbox.taken)} mails",
            "no fault",
            "\n".join(f"{count} times: {fault}" for fault, count in found.most_common(12)),
        )
    ids = [str(mail.message["Message-ID"]) for mail in stage.mailbox.taken]
    check("Message-IDs that stand on several mails", [], [id for id, count in collections.Counter(ids).items() if count > 1])
    print(f"      {len(ids)} mails")


def contents(stage: Stage) -> None:
    """Every mail says what its purpose wants, in both languages, and names nobody else."""
    found = check_contents(stage)
    if found:
        raise Failed(
            "what mails say", "no fault", "\n".join(f"{fault}: {', '.join(who)}" for fault, who in sorted(found.items()))
        )
    seen = {stage.purpose(mail) for mail in stage.mailbox.taken}
    if stage.whole:
        check("purposes of which the whole play had no mail", set(), ALL - seen)
    print(f"      {len(seen)} of {len(ALL)} purposes")


def mblaze(stage: Stage) -> None:
    """A second parser."""
    print(f"      {with_mblaze(stage.mailbox.taken)} mails")


def mutt(stage: Stage) -> None:
    """A third one."""
    print(f"      {with_mutt(stage.mailbox.taken)} mails")


def records(stage: Stage) -> None:
    """The audit log is whole, nothing waits that is due, nothing lies about, and both sides know the same accounts."""
    stage.office.run("mail", "send", "--now", by="nightly")
    stage.look()
    stage.office.run("audit", "verify", by="kansa")
    left = sorted(path.name for path in stage.office.temporary.rglob("*"))
    check("temporary files", [], left)
    check("mails in tmp/", [], sorted(path.name for path in (stage.office.home / "export/mail/tmp").glob("*")))
    drop = sorted(path.name for path in (stage.office.home / "import").glob("*.zip"))
    check("bundles that were left", [], drop)
    compare(stage)


CHECKS = [
    ("afterwards: the audit log is whole, nothing lies about, and both sides know the same accounts", records),
    ("afterwards: every mail keeps RFC 5322, 2045, 2047 and 3834", forms),
    ("afterwards: every mail says what it has to in both languages, and names nobody else", contents),
    ("afterwards: mblaze reads every mail as Python does", mblaze),
    ("afterwards: mutt reads every mail as Python does", mutt),
    ("afterwards: no password, token or private key lies anywhere", check_secrets),
    ("afterwards: hashes of passwords go to the portal alone", check_hashes),
    ("afterwards: files are their owner's alone", check_owner),
    ("afterwards: the audit log and complaints name nobody", check_log),
]
