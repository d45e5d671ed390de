#!/usr/bin/python3
"""Makes the files that .ci/bench measures on. Called by it; by hand:

    .ci/bench-corpus.py main|growth|huge FOLDER     SHINSA names the built program

main    5,000 applications with 10,000 pictures, about 600 MB: ten bundles of 500. The people, their slips and the frauds
        are those of `shinsa sample`, so that the cross-check finds the records of most, doubts some and knows a few not at all.
growth  50,000 applications with 100,000 pictures of a few kilobytes: a hundred bundles of 500
huge    14 applications with 134 pictures, each just under 30 MiB and stored: one bundle just under 4 GiB

The sample's drawn papers are saved again with a photograph's grain and in all sizes (20 to 90 KB, so that deflating gains as
little as it does with photographs; PNG and GIF among them), and every copy gets a comment of its own: no two pictures have the
same hash, and none has bytes that its format does not allow. Members are deflated at level 6 whether that helps or not, as
most libraries do.
"""

import hashlib
import io
import json
import os
import pathlib
import random
import re
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib

from PIL import Image

RECORDS, PER_BUNDLE = 100_000, 500
DATE = (2026, 11, 21, 0, 0, 0)


class Pool:
    """A few hundred pictures, of which any number of different ones are made."""

    def __init__(self, drawn, chance, sizes, forms):
        self.chance, self.serial, self.kinds = chance, 0, []
        for form, share, count in forms:
            made = [self.saved(chance.choice(drawn), form, chance.randint(*sizes)) for _ in range(count)]
            self.kinds.append((form, share, made))

    def saved(self, picture, form, target):
        """The picture in another form, of about `target` bytes; a photograph's pixels are never quite even."""
        width = max(220, int(3.6 * target ** 0.5))
        scaled = picture.resize((width, width * picture.height // picture.width))
        if form != "jpg":
            return self.bytes_of(scaled.quantize(24), form.upper())
        grain = Image.effect_noise(scaled.size, 20).convert("RGB")
        scaled = Image.blend(scaled, grain, 0.25)
        low, high = 5, 95
        while high - low > 4:
            quality = (low + high) // 2
            data = self.bytes_of(scaled, "JPEG", quality=quality)
            low, high = (quality, high) if len(data) < target else (low, quality)
        return data

    @staticmethod
    def bytes_of(picture, form, **options):
        out = io.BytesIO()
        picture.save(out, form, **options)
        return out.getvalue()

    def draw(self):
        """A picture that no other draw gives, and its name's ending."""
        form, _, made = self.chance.choices(self.kinds, [share for _, share, _ in self.kinds])[0]
        self.serial += 1
        note = b"scan %d %016x" % (self.serial, self.chance.getrandbits(64))
        return form, {"jpg": jpeg_with, "png": png_with, "gif": gif_with}[form](self.chance.choice(made), note)


def jpeg_with(data, note):
    """A JPEG with a COM segment behind its APP0."""
    place = 4 + struct.unpack_from(">H", data, 4)[0]
    return data[:place] + b"\xff\xfe" + struct.pack(">H", len(note) + 2) + note + data[place:]


def png_with(data, note):
    """A PNG with a tEXt chunk behind its IHDR."""
    body = b"tEXtComment\0" + note
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return data[:33] + chunk + data[33:]


def gif_with(data, note):
    """A GIF with a comment behind its colour table."""
    place = 13 + (3 << ((data[10] & 7) + 1) if data[10] & 0x80 else 0)
    return data[:place] + b"\x21\xfe" + bytes([len(note)]) + note + b"\0" + data[place:]


class Bundle:
    """One zip file under way, with its manifest."""

    def __init__(self, path, method=zipfile.ZIP_DEFLATED):
        self.zip, self.method, self.members = zipfile.ZipFile(path, "w"), method, []

    def add(self, path, data, listed=True):
        info = zipfile.ZipInfo(path, DATE)
        info.compress_type, info.external_attr = self.method, 0o100644 << 16
        self.zip.writestr(info, data, compresslevel=6)
        if listed:
            self.members.append(
                f'  <member path="{path}" size="{len(data)}" sha256="{hashlib.sha256(data).hexdigest()}"/>\n')

    def finish(self, head):
        text = f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n{"".join(self.members)}</bundle>\n'
        self.add("manifest.xml", text.encode(), listed=False)
        self.zip.close()


def with_pictures(xml, paths):
    """The application with these pictures in place of its own."""
    kind = re.search(r'document="([^"]+)"', xml)[1]
    sides = ["front", "back"] + ["other"] * len(paths)
    images = "".join(
        f'    <image path="{path}" document="{kind}" side="{side}"/>\n' for path, side in zip(paths, sides))
    return re.sub(r"<identity>.*</identity>", f"<identity>\n{images}  </identity>", xml, flags=re.DOTALL)


def sample(folder, applications):
    """A sample home: students.csv, shinsa.yaml, and the bundles that are made over."""
    home = folder / "sample"
    subprocess.run(
        [os.environ["SHINSA"], "sample", home, "--students", str(RECORDS), "--applications", str(applications),
         "--per-bundle", str(PER_BUNDLE)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for name in ("students.csv", "shinsa.yaml"):
        shutil.copy(home / name, folder / name)
    return home


def drawn_papers(bundle, count):
    """Pictures of the sample that can be opened."""
    papers = []
    with zipfile.ZipFile(bundle) as archive:
        for name in archive.namelist():
            if name.startswith("images/") and len(papers) < count:
                try:
                    papers.append(Image.open(io.BytesIO(archive.read(name))).convert("RGB"))
                except OSError:
                    continue  # one of the sample's damaged pictures
    return papers


def make_over(source, target, pool, verbatim, number_of_pictures):
    """A bundle of the sample with other pictures; `verbatim` requests keep theirs."""
    with zipfile.ZipFile(source) as old:
        head = re.search(r"<bundle [^>]*>", old.read("manifest.xml").decode())[0]
        bundle = Bundle(target)
        for name in [name for name in old.namelist() if name.startswith("requests/")]:
            xml = old.read(name).decode()
            if re.search(r' id="([^"]+)"', xml)[1] in verbatim:
                pictures = [(path, old.read(path)) for path in re.findall(r'image path="([^"]+)"', xml)]
            else:
                drawn = [pool.draw() for _ in range(number_of_pictures())]
                pictures = [
                    (f"images/{name[9:-4]}-{n}.{form}", data) for n, (form, data) in enumerate(drawn, 1)]
                xml = with_pictures(xml, [path for path, _ in pictures])
            bundle.add(name, xml.encode())
            for path, data in dict(pictures).items():
                bundle.add(path, data)
        bundle.finish(head)


def make_main(folder):
    home, chance = sample(folder, 5_000), random.Random(1)
    sources = sorted((home / "import").glob("*.zip"))
    pool = Pool(drawn_papers(sources[0], 80), chance, (20_000, 90_000), [
        ("jpg", 92, 240), ("png", 6, 30), ("gif", 2, 10)])
    known = json.loads((home / "expectations.json").read_text())["applications"]
    # What is wrong with these lies in their pictures, so they keep them.
    verbatim = {entry["id"] for entry in known if entry["group"] in ("fraud", "refused")}
    # The frauds have fewer than two pictures each; some others have three, so that there are 10,000 in all.
    for source in sources:
        make_over(source, folder / "bundles" / source.name, pool, verbatim, lambda: 2 + (chance.random() < 0.08))
    shutil.rmtree(home)


def make_growth(folder):
    home, chance = sample(folder, 50_000), random.Random(2)
    sources = sorted((home / "import").glob("*.zip"))
    pool = Pool(drawn_papers(sources[0], 40), chance, (2_500, 4_500), [("jpg", 90, 80), ("png", 7, 10), ("gif", 3, 5)])
    for source in sources:
        make_over(source, folder / "bundles" / source.name, pool, set(), lambda: 2)
        source.unlink()
    shutil.rmtree(home)


def make_huge(folder):
    home, chance = sample(folder, 14), random.Random(3)
    source = next((home / "import").glob("*.zip"))
    picture = Pool.bytes_of(drawn_papers(source, 1)[0], "JPEG")
    filling = chance.randbytes(65_533)
    segment = b"\xff\xef" + struct.pack(">H", 65_535) + filling
    with zipfile.ZipFile(source) as old:
        head = re.search(r"<bundle [^>]*>", old.read("manifest.xml").decode())[0]
        requests = sorted(name for name in old.namelist() if name.startswith("requests/"))
        bundle = Bundle(folder / "bundles" / source.name, zipfile.ZIP_STORED)
        left = 134
        for number, name in enumerate(requests):
            count = -(-left // (len(requests) - number))
            left -= count
            paths = [f"images/{name[9:-4]}-{n}.jpg" for n in range(1, count + 1)]
            bundle.add(name, with_pictures(old.read(name).decode(), paths).encode())
            for path in paths:
                note = b"%s %016x" % (path.encode(), chance.getrandbits(64))
                padded = picture[:2] + segment * 478 + picture[2:]
                bundle.add(path, padded[:2] + b"\xff\xfe" + struct.pack(">H", len(note) + 2) + note + padded[2:])
        bundle.finish(head)
    shutil.rmtree(home)


def main():
    kind, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "bundles").mkdir(parents=True)
    {"main": make_main, "growth": make_growth, "huge": make_huge}[kind](folder)
    (folder / "made").touch()


main()
