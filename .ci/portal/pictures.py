"""Small pictures made by hand, each another one: PNG, JPEG and GIF (manual: bundle-format, section 5).

No library draws them, so that they come from the formats' descriptions alone: longer side at least 200 pixels, shorter at
least 120. They show noise of grey blocks.
"""

import random
import struct
import zlib

WIDTH, HEIGHT = 240, 160


def picture(kind: str, chance: random.Random) -> bytes:
    """A picture of kind `png`, `jpg` or `gif`."""
    return {"png": png, "jpg": jpeg, "gif": gif}[kind](chance)


def png(chance: random.Random) -> bytes:
    """Greyscale of 8 bits, rows without filter (PNG, section 11)."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(b"\0" + row for row in blocks(chance, 256))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def blocks(chance: random.Random, shades: int) -> list[bytes]:
    """Rows of pixels, in squares of eight of one shade each."""
    rows = []
    for _ in range(HEIGHT // 8):
        row = b"".join(bytes([chance.randrange(shades)]) * 8 for _ in range(WIDTH // 8))
        rows += [row] * 8
    return rows


def gif(chance: random.Random) -> bytes:
    """GIF87a of 128 greys. Codes never grow: a clear code comes before the table would (GIF89a, appendix F)."""
    palette = b"".join(bytes([shade * 2] * 3) for shade in range(128))
    head = b"GIF87a" + struct.pack("<HHBBB", WIDTH, HEIGHT, 0b1110_0110, 0, 0) + palette
    codes: list[int] = []
    pixels = b"".join(blocks(chance, 128))
    for start in range(0, len(pixels), 120):
        # 128 clears; with fewer than 126 codes behind it every code keeps its eight bits.
        codes += [128, *pixels[start : start + 120]]
    data = bytes([*codes, 129])
    parts = b"".join(bytes([len(data[i : i + 255])]) + data[i : i + 255] for i in range(0, len(data), 255))
    image = b"," + struct.pack("<HHHHB", 0, 0, WIDTH, HEIGHT, 0) + bytes([7]) + parts + b"\0"
    return head + image + b";"


# Categories of differences, each with a code of four bits, and one code for "no more coefficients" (T.81, annex C).
DC_CATEGORIES = bytes(range(12))
AC_END = b"\0"


def jpeg(chance: random.Random) -> bytes:
    """Baseline greyscale: of each block of eight by eight only the mean is stored (T.81, annex F)."""

    def segment(marker: int, data: bytes) -> bytes:
        return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data

    frame = struct.pack(">BHHB", 8, HEIGHT, WIDTH, 1) + bytes([1, 0x11, 0])
    tables = [
        segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"),
        segment(0xDB, b"\0" + bytes([8] * 64)),
        segment(0xC0, frame),
        segment(0xC4, b"\0" + bytes([0, 0, 0, 12]) + bytes(12) + DC_CATEGORIES),
        segment(0xC4, b"\x10" + bytes([1]) + bytes(15) + AC_END),
        segment(0xDA, bytes([1, 1, 0x00, 0, 63, 0])),
    ]
    return b"\xff\xd8" + b"".join(tables) + scan(chance) + b"\xff\xd9"


def scan(chance: random.Random) -> bytes:
    """The entropy-coded blocks: difference of means, then the end of the block."""
    bits, last = [], 0
    for _ in range(WIDTH // 8 * HEIGHT // 8):
        mean = chance.randrange(-120, 120)
        difference, last = mean - last, mean
        size = abs(difference).bit_length()
        bits.append(f"{size:04b}")
        if size:
            # Negative differences are stored as what is missing to all ones (T.81, F.1.2.1).
            bits.append(f"{difference if difference > 0 else difference + (1 << size) - 1:0{size}b}")
        bits.append("0")
    text = "".join(bits)
    text += "1" * (-len(text) % 8)
    data = int(text, 2).to_bytes(len(text) // 8, "big")
    return data.replace(b"\xff", b"\xff\0")
