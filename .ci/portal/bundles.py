"""Bundles: the zip with its manifest and signature (manual: bundle-format, sections 1 to 3)."""

import dataclasses
import hashlib
import io
import pathlib
import typing
import xml.etree.ElementTree as tree
import zipfile

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from .forms import SPACE, Request, written


@dataclasses.dataclass(frozen=True)
class Bundle:
    """What goes into `import/` as one file."""

    id: str
    sender: str
    created: str
    requests: typing.Sequence[Request]

    def members(self) -> dict[str, bytes]:
        """Paths and bytes of requests and pictures; requests are named by their place, as ids may repeat."""
        found: dict[str, bytes] = {}
        for place, request in enumerate(self.requests, 1):
            found[f"requests/{place:05}.xml"] = request.xml
            found.update(request.pictures)
        return found

    def manifest(self) -> bytes:
        """Every member with its size and hash."""
        root = tree.Element(f"{{{SPACE}}}bundle", id=self.id, sender=self.sender, created=self.created)
        for path, data in self.members().items():
            tree.SubElement(
                root, f"{{{SPACE}}}member", path=path, size=str(len(data)), sha256=hashlib.sha256(data).hexdigest()
            )
        return written(root)

    def packed(self, key: Ed25519PrivateKey | None) -> bytes:
        """The zip, signed if there is a key."""
        manifest = self.manifest()
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("manifest.xml", manifest)
            if key:
                archive.writestr("manifest.sig", key.sign(manifest))
            for path, data in self.members().items():
                archive.writestr(path, data)
        return made.getvalue()


def drop(folder: pathlib.Path, name: str, data: bytes) -> None:
    """Lays a bundle into the drop folder: under a name that is left alone, then renamed."""
    unfinished = folder / f"{name}.part"
    unfinished.write_bytes(data)
    unfinished.rename(folder / name)
