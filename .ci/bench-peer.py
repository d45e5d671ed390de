#!/usr/bin/python3
"""The yardstick of .ci/bench: the same job in Python, without sealing and without cross-checking. One process.

    .ci/bench-peer.py FOLDER SCHEMAS

Takes in every bundle of FOLDER/import as a careful programmer would with zipfile, lxml, hashlib and sqlite3: names held
against the manifest, every size and hash checked, manifest and requests validated with the project's own XSDs (in SCHEMAS),
pictures known by their bytes, all rows of a bundle in one transaction with synchronous=FULL, then the receipt written and
synced and the bundle moved to FOLDER/import/done. It takes everything that spares it work and is still right: members are
inflated once, statements are kept, and nothing is waited for that need not be.
"""

import hashlib
import json
import os
import pathlib
import sqlite3
import sys
import xml.sax.saxutils
import zipfile
from datetime import datetime, timezone

from lxml import etree

NAMESPACE = "{urn:shinsa:bundle:1}"
TABLES = """
CREATE TABLE bundle (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, name TEXT NOT NULL, manifest TEXT NOT NULL,
  file TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (sender, name));
CREATE TABLE application (id INTEGER PRIMARY KEY, bundle INTEGER NOT NULL REFERENCES bundle, sender TEXT NOT NULL,
  request TEXT NOT NULL, fingerprint TEXT NOT NULL, kind TEXT NOT NULL, submitted TEXT NOT NULL, email TEXT,
  content TEXT NOT NULL, UNIQUE (sender, request));
CREATE INDEX application_email ON application (email);
CREATE TABLE picture (id INTEGER PRIMARY KEY, application INTEGER NOT NULL REFERENCES application, number INTEGER NOT NULL,
  path TEXT NOT NULL, kind TEXT NOT NULL, document TEXT NOT NULL, side TEXT NOT NULL, bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL);
CREATE INDEX picture_sha256 ON picture (sha256);
CREATE TABLE refusal (bundle INTEGER NOT NULL REFERENCES bundle, path TEXT NOT NULL, code TEXT NOT NULL);
"""


class Refused(Exception):
    """A request cannot be accepted; the argument is the code."""


def kind_of(data):
    for kind, starts in (("jpeg", (b"\xff\xd8\xff",)), ("png", (b"\x89PNG\r\n\x1a\n",)), ("gif", (b"GIF87a", b"GIF89a"))):
        if data.startswith(starts):
            return kind
    raise Refused("image.format-unknown")


def content(element):
    """Elements as nested dictionaries, white space at the ends dropped."""
    return {
        child.tag.removeprefix(NAMESPACE): content(child) if len(child) else (child.text or "").strip()
        for child in element}


def synced(path, data):
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(path):
    descriptor = os.open(path, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


class Importer:
    def __init__(self, folder, schemas):
        self.drop, self.receipts = folder / "import", folder / "receipts"
        self.done = self.drop / "done"
        for made in (self.receipts, self.done):
            made.mkdir(exist_ok=True)
        self.parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        self.manifest_schema = etree.XMLSchema(etree.parse(schemas / "manifest.xsd"))
        self.request_schema = etree.XMLSchema(etree.parse(schemas / "request.xsd"))
        self.database = sqlite3.connect(folder / "peer.sqlite", isolation_level=None)
        self.database.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;" + TABLES)

    def valid(self, data, schema):
        root = etree.fromstring(data, self.parser)
        if root.getroottree().docinfo.doctype or not schema.validate(root):
            raise Refused("xml.invalid")
        return root

    def take(self, path):
        now = datetime.now(timezone.utc).isoformat()
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            manifest_bytes = archive.read("manifest.xml")
            manifest = self.valid(manifest_bytes, self.manifest_schema)
            listed = {member.get("path"): member for member in manifest}
            if len(set(names)) != len(names) or set(names) - {"manifest.xml", "manifest.sig"} != set(listed):
                raise Refused("manifest.members")
            checked = {}
            for name, member in listed.items():
                data = archive.read(name)
                digest = hashlib.sha256(data).hexdigest()
                if len(data) != int(member.get("size")) or digest != member.get("sha256").lower():
                    raise Refused("manifest.mismatch")
                # A request is kept; of a picture, only what is asked of it later.
                checked[name] = (digest, data if name.startswith("requests/") else (len(data), data[:8]))
        self.database.execute("BEGIN IMMEDIATE")
        number = self.database.execute(
            "INSERT INTO bundle (sender, name, manifest, file, at) VALUES (?, ?, ?, ?, ?)",
            (manifest.get("sender"), manifest.get("id"), hashlib.sha256(manifest_bytes).hexdigest(), path.name, now)).lastrowid
        lines = [self.admit(name, checked, number, manifest.get("sender")) for name in listed if name.startswith("requests/")]
        self.database.execute("COMMIT")
        receipt = (f'<receipt xmlns="urn:shinsa:receipt:1" file={xml.sax.saxutils.quoteattr(path.name)} bundle="{manifest.get("id")}" '
                   f'sender="{manifest.get("sender")}" outcome="imported" at="{now}">\n{"".join(lines)}</receipt>\n')
        synced(self.receipts / f"{path.stem}.xml", receipt.encode())
        sync_folder(self.receipts)
        os.rename(path, self.done / path.name)
        sync_folder(self.drop)
        sync_folder(self.done)

    def admit(self, name, checked, bundle, sender):
        digest, data = checked[name]
        identifier = ""
        try:
            request = self.valid(data, self.request_schema)
            identifier, facts = request.get("id"), content(request)
            images = request.findall(f"{NAMESPACE}identity/{NAMESPACE}image")
            if not images or any(image.get("path") not in checked for image in images):
                raise Refused("image.missing")
            pictures = [(image, *checked[image.get("path")]) for image in images]
            kinds = [kind_of(start) for _, _, (_, start) in pictures]
            fingerprint = hashlib.sha256("\n".join([digest, *(sha for _, sha, _ in pictures)]).encode()).hexdigest()
            application = self.database.execute(
                "INSERT INTO application (bundle, sender, request, fingerprint, kind, submitted, email, content) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (bundle, sender, identifier, fingerprint, request.get("kind"), request.get("submitted"),
                 facts.get("email", "").lower(), json.dumps(facts, ensure_ascii=False))).lastrowid
            self.database.executemany(
                "INSERT INTO picture (application, number, path, kind, document, side, bytes, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [(application, count, image.get("path"), kind, image.get("document"), image.get("side"), size, sha)
                 for count, ((image, sha, (size, _)), kind) in enumerate(zip(pictures, kinds), 1)])
        except (Refused, etree.XMLSyntaxError) as error:
            code = error.args[0] if isinstance(error, Refused) else "xml.not-well-formed"
            self.database.execute("INSERT INTO refusal VALUES (?, ?, ?)", (bundle, name, code))
            return f'  <request id="{identifier}" path="{name}" outcome="refused"><reason code="{code}"/></request>\n'
        return f'  <request id="{identifier}" path="{name}" outcome="accepted"/>\n'


def main():
    importer = Importer(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
    for path in sorted(importer.drop.glob("*.zip")):
        importer.take(path)
    accepted, = importer.database.execute("SELECT count(*) FROM application").fetchone()
    refused, = importer.database.execute("SELECT count(*) FROM refusal").fetchone()
    print(f"{accepted} accepted, {refused} refused")


main()
