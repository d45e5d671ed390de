"""Whether a message keeps the limits of RFC 5322, 2045, 2047 and 3834 (manual: outbox, section 3)."""

import base64
import binascii
import email.utils
import re

from .mailbox import Mail

FIELD = re.compile(rb"[!-9;-~]+:")
WORD = re.compile(rb"=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=")
DATE = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z][a-z] \d{4} \d\d:\d\d:\d\d [+-]\d{4}")
ONCE = (
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Auto-Submitted",
    "Content-Language",
    "X-Shinsa-Training",
)


def faults(mail: Mail) -> list[str]:
    """All that is wrong with the form of a message."""
    found = list(lines(mail.data))
    head, gap, body = mail.data.partition(b"\r\n\r\n")
    if not gap:
        found.append("no empty line ends the header")
    return found + list(header(head)) + list(fields(mail)) + list(contents(body))


def lines(data: bytes):
    """RFC 5322, 2.1.1 and 2.3: lines end in CRLF and are not too long; NUL stands nowhere."""
    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        yield "a line does not end in CRLF"
    if b"\0" in data:
        yield "NUL"
    if not data.endswith(b"\r\n"):
        yield "the last line does not end"
    if longest := max(map(len, data.split(b"\r\n"))):
        if longest > 998:
            yield f"a line of {longest} octets"


def header(head: bytes):
    """RFC 5322, 2.2 and RFC 2047, 2: ASCII, fields with names, folded lines, encoded words."""
    for line in head.split(b"\r\n"):
        if any(octet < 32 and octet != 9 or octet > 126 for octet in line):
            yield f"an octet that is no printable ASCII in {line!r}"
        if not (FIELD.match(line) or line[:1] in b" \t" and line.strip()):
            yield f"neither a field nor the rest of one: {line!r}"
        if len(line) > 78:
            yield f"a header line of {len(line)} octets (more than 78)"
        words = WORD.findall(line)
        if words and len(line) > 76:
            yield f"a line of {len(line)} octets with an encoded word (more than 76)"
        yield from (f"an encoded word of {len(word)} octets" for word in words if len(word) > 75)
        if b"=?" in WORD.sub(b"", line):
            yield f"an encoded word that is not well-formed in {line!r}"
        for word in words:
            yield from encoded_word(word)


def encoded_word(word: bytes):
    """RFC 2047, 5: each word is whole characters of its charset."""
    _, charset, encoding, text, _ = word.split(b"?")
    try:
        raw = base64.b64decode(text, validate=True) if encoding in b"Bb" else text
        raw.decode(charset.decode())
    except (binascii.Error, UnicodeDecodeError, LookupError) as error:
        yield f"an encoded word that cannot be decoded: {error}"


def fields(mail: Mail):
    """What has to be there, once, and in which form."""
    message = mail.message
    for name in ONCE:
        if (count := len(message.get_all(name, []))) != 1:
            yield f"{name} stands there {count} times"
    if not DATE.fullmatch(raw(mail, "Date")) or not email.utils.parsedate_to_datetime(raw(mail, "Date")):
        yield f"Date is not as RFC 5322, 3.3 has it: {raw(mail, 'Date')!r}"
    if not re.fullmatch(r"<[A-Za-z0-9_-]+@[A-Za-z0-9.-]+>", raw(mail, "Message-ID")):
        yield f"Message-ID: {raw(mail, 'Message-ID')!r}"
    # RFC 3834, 5: no answering machine should answer.
    if raw(mail, "Auto-Submitted") != "auto-generated":
        yield f"Auto-Submitted: {raw(mail, 'Auto-Submitted')!r}"
    if raw(mail, "MIME-Version") != "1.0" or message.get_content_type() != "text/plain":
        yield f"{raw(mail, 'MIME-Version')!r}, {message.get_content_type()}"


def raw(mail: Mail, name: str) -> str:
    """A field's body as it stands there, unfolded."""
    head = mail.data.split(b"\r\n\r\n")[0].decode("latin-1")
    match = re.search(rf"^{re.escape(name)}:(.*(?:\r\n[ \t].*)*)", head, re.MULTILINE | re.IGNORECASE)
    return re.sub(r"\r\n(?=[ \t])", "", match[1]).strip() if match else ""


def contents(body: bytes):
    """RFC 2045, 6.8: base64 in lines of at most 76; within it text in UTF-8 whose lines end in CRLF, without controls."""
    encoded = body.split(b"\r\n")
    if any(len(line) > 76 for line in encoded):
        yield "a line of the body is longer than 76"
    try:
        text = base64.b64decode(b"".join(encoded), validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError) as error:
        yield f"the body: {error}"
        return
    if re.search(r"(?<!\r)\n|\r(?!\n)", text):
        yield "a line of the text does not end in CRLF"
    if re.search("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd\u202a-\u202e\u2066-\u2069]", text):
        yield "a control or replacement character in the text"
    if "{{" in text or "}}" in text:
        yield "a placeholder that was not filled"
