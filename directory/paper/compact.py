"""Makes a PDF of typst smaller: its many small objects, most of which say to a screen reader what is what, are
compressed together (object streams, ISO 32000-1, 7.5.7 and 7.5.8). typst writes each of them out in full.

A list of twenty listings with links is 223 KB as typst writes it, and 71 KB so.
"""

import re
import zlib

XREF = re.compile(rb"startxref\n(\d+)\n%%EOF\s*$")
ENTRY = re.compile(rb"(\d{10}) \d{5} n")
TRAILER = re.compile(rb"trailer\s*<<(.*)>>\s*startxref", re.DOTALL)
# Of each object: how it is kept, where, and its place there; in so many bytes.
WIDTHS = (1, 3, 2)
PLAIN, PACKED = 1, 2


def compact(content: bytes) -> bytes:
    """The same document. `content`: a file as typst writes it, with one table of its objects, all of them in use."""
    table = int(XREF.search(content)[1])
    starts = [int(found[1]) for found in ENTRY.finditer(content, table)]
    ends = dict(zip(sorted(starts), [*sorted(starts)[1:], table], strict=True))
    bodies = [_body(content[start : ends[start]]) for start in starts]
    packed = [number for number, body in enumerate(bodies, 1) if not body.endswith(b"endstream")]
    file, where = content[: min(starts)], {}
    for number, body in enumerate(bodies, 1):
        if number not in packed:
            where[number] = (PLAIN, len(file), 0)
            file += _object(number, body)
    holder = len(bodies) + 1
    where |= {number: (PACKED, holder, place) for place, number in enumerate(packed)}
    where |= {holder: (PLAIN, len(file), 0)}
    file += _object(holder, _holding({number: bodies[number - 1] for number in packed}))
    where |= {0: (0, 0, 65535), holder + 1: (PLAIN, len(file), 0)}
    kept = re.sub(rb"/Size \d+", b"", TRAILER.search(content, table)[1])
    return file + _object(holder + 1, _table(where, kept)) + b"startxref\n%d\n%%%%EOF" % len(file)


def _body(written: bytes) -> bytes:
    """What stands between "3 0 obj" and "endobj"."""
    return written.partition(b"obj")[2].rpartition(b"endobj")[0].strip()


def _object(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, body)


def _holding(bodies: dict[int, bytes]) -> bytes:
    """One object that holds others: first their numbers and where each begins, then all of them."""
    at, head = 0, []
    for number, body in bodies.items():
        head.append(b"%d %d" % (number, at))
        at += len(body) + 1
    first = b" ".join(head) + b"\n"
    return _stream(b"/Type/ObjStm/N %d/First %d" % (len(bodies), len(first)), first + b"\n".join(bodies.values()))


def _table(where: dict[int, tuple[int, int, int]], kept: bytes) -> bytes:
    rows = b"".join(
        value.to_bytes(width, "big")
        for number in sorted(where)
        for value, width in zip(where[number], WIDTHS, strict=True)
    )
    return _stream(b"/Type/XRef/Size %d/W[%d %d %d]%b" % (len(where), *WIDTHS, kept), rows)


def _stream(words: bytes, content: bytes) -> bytes:
    small = zlib.compress(content, 9)
    return b"<<%b/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream" % (words, len(small), small)
