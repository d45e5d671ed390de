"""Passwords on their way to Shinsa: sealed with HPKE, RFC 9180 (manual: bundle-format, section 6)."""

import base64

import pyhpke

INFO = b"shinsa:password:1"
SUITE = pyhpke.CipherSuite.new(
    pyhpke.KEMId.DHKEM_X25519_HKDF_SHA256, pyhpke.KDFId.HKDF_SHA256, pyhpke.AEADId.CHACHA20_POLY1305
)


def additional_data(sender: str, request: str, element: str) -> bytes:
    """What ties a sealed value to its place: sender, request id and element name, joined by line feeds."""
    return "\n".join((sender, request, element)).encode()


def seal(password: str | bytes, key: bytes, sender: str, request: str, element: str) -> str:
    """Base64 of the encapsulated key and the ciphertext behind it. `key` is one of `shinsa keys --json`, `seal`; bytes
    are for trying what a receiver makes of text that is none.
    """
    public = SUITE.kem.deserialize_public_key(key)
    encapsulated, context = SUITE.create_sender_context(public, info=INFO)
    plain = password.encode() if isinstance(password, str) else password
    ciphertext = context.seal(plain, aad=additional_data(sender, request, element))
    return base64.b64encode(encapsulated + ciphertext).decode()


def unseal(sealed: str, private: bytes, sender: str, request: str, element: str) -> str:
    """What the receiver does; here only to try the above against itself."""
    raw = base64.b64decode(sealed, validate=True)
    context = SUITE.create_recipient_context(raw[:32], SUITE.kem.deserialize_private_key(private), info=INFO)
    return context.open(raw[32:], aad=additional_data(sender, request, element)).decode()
