"""The portal's own tools, tried against themselves before anything is played: what they look for they have to find."""

import base64
import email
import email.policy
import json
import pathlib
import tempfile

import pyhpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from .. import left_behind, mail_form, sealing
from ..faults import Failed, check, check_that
from ..forms import Request
from ..mailbox import Mail, parsed
from ..playing import scene
from ..stage import SENDER, Stage
from ..verbs import Cast
from .silence import kinds

SAMPLE = (
    b"From: =?UTF-8?B?6Zu76Zu75aSn5a2m?= <no-reply@shomei.example.ac.jp>\r\nTo: hanako@example.jp\r\n"
    b"Subject: =?UTF-8?B?5Yip55So55Sz6KuL57WQ5p6c?=\r\nDate: Mon, 06 Apr 2026 10:00:00 +0900\r\n"
    b"Message-ID: <k1@shomei.example.ac.jp>\r\n"
    b"Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
    b"Content-Transfer-Encoding: base64\r\nContent-Language: ja, en\r\nX-Shinsa-Training: yes\r\n\r\n5bGx55SwIOanmA0K\r\n"
)

# Each of these breaks a rule.
BREACHES = {
    b"\r\nDate": b"\nDate",
    b"Mon, 06 Apr 2026": b"2026-04-06",
    b"auto-generated": b"no",
    b"5Yip55So55Sz6KuL57WQ5p6c": b"5Yip55So55Sz6KuL57WQ5p6c" * 3,
    b"MIME-Version: 1.0": b"MIME-Version: 1.1",
    b"5bGx55SwIOanmA0K": b"5bGx55SwIOanmAo=",
    b"Content-Language: ja, en\r\n": b"",
    b"<k1@": b"k1@",
    b"6Zu76Zu7": b"6Zu76Zs=",
    b"To: hanako": b"To: \xe8\x8a\xb1",
    b"Message-ID": b"X-Other: 1\r\n\r\nMessage-ID",
    b"\r\nTo": b"\r\nFrom: x\r\nTo",
}


@scene("tools: what is sealed opens in its place alone")
def sealed_value(stage: Stage, cast: Cast) -> None:
    private = X25519PrivateKey.generate()
    raw, public = private.private_bytes_raw(), private.public_key().public_bytes_raw()
    sealed = sealing.seal("Aa1-電電", public, SENDER, "S-1", "password")
    check("what comes out", "Aa1-電電", sealing.unseal(sealed, raw, SENDER, "S-1", "password"))
    for place in (("x", "S-1", "password"), (SENDER, "S-2", "password"), (SENDER, "S-1", "secondPassword")):
        try:
            sealing.unseal(sealed, raw, *place)
        except pyhpke.OpenError:
            continue
        raise Failed("a sealed value in another place", "closed", "open")


@scene("tools: the search finds a secret however it is written")
def search(stage: Stage, cast: Cast) -> None:
    secret = stage.password(16) + '"/<&'
    stage.passwords.discard(secret)
    writings = [
        secret.encode(),
        json.dumps(secret).encode(),
        base64.b64encode(secret.encode()),
        base64.b64encode(b"x" + secret.encode() + b"yz"),
        base64.urlsafe_b64encode(b"xy" + secret.encode()),
        secret.encode().hex().encode(),
        secret.replace("&", "&amp;").replace("<", "&lt;").encode(),
    ]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for place, writing in enumerate(writings):
            (folder / f"{place}").write_bytes(b"\0\1before " + writing + b"\nafter\xff")
        (folder / "nothing").write_bytes(secret[:7].encode() + b" " + secret[7:].encode())
        hits = left_behind.found({secret}, folder)
        check("files in which it is found", {f"./{place}" for place in range(len(writings))}, hits.get(secret, set()))


@scene("tools: a message that breaks a rule is told from one that keeps all")
def mail_rules(stage: Stage, cast: Cast) -> None:
    check("faults of a good message", [], mail_form.faults(parsed("k1", SAMPLE)))
    for old, new in BREACHES.items():
        check_that("the sample has what is replaced", old in SAMPLE, old)
        data = SAMPLE.replace(old, new)
        mail = Mail("k1", data, email.message_from_bytes(data, policy=email.policy.default))
        check_that(f"a fault after {old!r} became {new!r}", mail_form.faults(mail))


@scene("tools: `bundle check` finds every kind of request in order")
def every_kind(stage: Stage, cast: Cast) -> None:
    person, plain = stage.person(), {"password": stage.password(), "secondPassword": stage.password()}
    requests: list[Request] = [
        stage.application(person, link="t"),
        stage.application(person, "change-email", link="t"),
        stage.application(person, resubmits="A-9", bare=True, link="t"),
        stage.addition(person, "t"),
        stage.addition(person, "t", resubmits="A-9"),
        stage.ask("confirm-change-email", link="t"),
        stage.ask("object", link="t"),
        stage.sealed_request("set-password", plain, link="t"),
        *(asking(person.email) for asking in kinds(stage).values()),
    ]
    bundle = stage.bundle(*requests)
    path = stage.office.temporary / f"{bundle.id}.zip"
    path.write_bytes(bundle.packed(stage.key))
    report = stage.office.json("bundle", "check", path)["bundles"][0]
    path.unlink()
    refused = {
        r["id"]: [reason["code"] for reason in r["reasons"]] for r in report["requests"] if r["outcome"] != "accepted"
    }
    check("the bundle, and requests that are not in order", ("imported", {}), (report["outcome"], refused))
