"""What each mail has to say, and what none may (manual: outbox; mail-templates)."""

from .mailbox import Mail
from .stage import Stage

LINKS = {
    "registration-link",
    "addition-link",
    "returned",
    "deadline-near",
    "change-email-link",
    "change-email-notice",
    "address-objection",
    "reset-link",
}
FIRST_PASSWORDS = {"approved-new", "approved-change-email", "password-reissued"}
NUMBERS = {"approved-new", "approved-addition", "approved-change-email"}
OTHERS = {
    "account-exists",
    "received",
    "rejected",
    "lapsed",
    "corrected",
    "addition-notice",
    "address-changed",
    "address-changed-notice",
    "objected",
    "profile-changed",
    "password-changed",
    "password-reset",
    "locked-out",
    "suspended",
    "resumed",
    "closed",
    "merged",
}
ALL = LINKS | FIRST_PASSWORDS | NUMBERS | OTHERS
# Subjects that the service has promised.
SUBJECTS = {purpose: "利用申請結果のお知らせ" for purpose in NUMBERS | {"rejected", "returned"}} | {
    "addition-link": "学籍番号追加"
}
BOTH_LANGUAGES = ("様", "Dear ", "お問い合わせ先", "Contact", "送信専用", "only sends")


def faults(mail: Mail, purpose: str) -> list[str]:
    """All that is wrong with what a message says."""
    found = [f"{purpose} is no purpose that is agreed upon"] if purpose not in ALL else []
    found += [f"without {mark}" for mark in BOTH_LANGUAGES if mark not in mail.text]
    if SUBJECTS.get(purpose, "") not in mail.subject:
        found.append(f"subject {mail.subject!r}")
    if not any(ord(mark) > 0x3000 for mark in mail.subject) or not any(
        mark.isascii() and mark.isalpha() for mark in mail.subject
    ):
        found.append(f"the subject is not in both languages: {mail.subject!r}")
    found += secrets(mail, purpose)
    strangers = {address for address in mail.addresses if address.lower() != mail.to.replace('"', "").lower()}
    if strangers:
        found.append(f"names {len(strangers)} addresses other than its recipient's")
    return found


def secrets(mail: Mail, purpose: str) -> list[str]:
    """Links and first passwords stand where they have to, on lines of their own, and nowhere else."""
    found = []
    if (purpose in LINKS) != bool(mail.link_lines):
        found.append("a link is missing" if purpose in LINKS else "a link that nobody expects")
    if mail.link_lines and (len(mail.link_lines) < 2 or len(set(mail.link_lines)) != 1 or " " in mail.link_lines[0].strip()):
        found.append("the link does not stand alone on a line in both languages")
    if purpose in FIRST_PASSWORDS:
        passwords = mail.after("初回パスワード：")
        if len(passwords) != 1 or passwords != mail.after("First password: "):
            found.append("the first password does not stand at the end of its line in both languages")
        elif len(passwords[0]) < 12 or set(passwords[0]) & set("0O1lI"):
            found.append("the first password is short, or has look-alikes")
    elif "初回パスワード：" in mail.text:
        found.append("a first password that nobody expects")
    if (purpose in NUMBERS) != bool(mail.student_numbers):
        found.append("a student number is missing" if purpose in NUMBERS else "a student number that nobody expects")
    return found


def check_contents(stage: Stage) -> dict[str, list[str]]:
    """By fault, the purposes of the mails that have it."""
    found: dict[str, list[str]] = {}
    for mail in stage.mailbox.taken:
        purpose = stage.purpose(mail)
        for fault in faults(mail, purpose):
            if purpose not in found.setdefault(fault, []):
                found[fault].append(purpose)
    return found
