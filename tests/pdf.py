"""A PDF as other software reads it (pypdf): its words, its pages, and the structure that a screen reader follows."""

from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader


@dataclass
class Pdf:
    """What tests ask of a PDF. `roles` are the names of its structure in reading order; `links`: where it leads."""

    text: str
    pages: int
    size_mm: tuple[int, int]
    title: str
    language: str
    is_tagged: bool
    is_accessible: bool
    shows_title: bool
    roles: list[str]
    described: list[str]
    links: set[str]


def read(content: bytes) -> Pdf:
    found = PdfReader(BytesIO(content))
    root, box = found.trailer["/Root"], found.pages[0].mediabox
    elements = list(structure(root["/StructTreeRoot"]))
    return Pdf(
        # A line of the text may end where the line on paper does.
        text=" ".join(" ".join(page.extract_text() for page in found.pages).split()),
        pages=len(found.pages),
        size_mm=(round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)),
        title=found.metadata.title,
        language=root["/Lang"],
        is_tagged=bool(root["/MarkInfo"]["/Marked"]),
        is_accessible=b"pdfuaid:part>1<" in root["/Metadata"].get_object().get_data(),
        shows_title=bool(root["/ViewerPreferences"]["/DisplayDocTitle"]),
        roles=[str(element["/S"]).lstrip("/") for element in elements],
        described=[str(element["/Alt"]) for element in elements if "/Alt" in element],
        links={str(one.get_object()["/A"]["/URI"]) for page in found.pages for one in page.get("/Annots", [])},
    )


def heights(content: bytes) -> list[tuple[str, float]]:
    """Each piece of text of the first page in reading order, and its height above the foot of the page."""
    found = []

    def note(text, matrix, place, *_font):
        if text.strip():
            found.append((text, place[4] * matrix[1] + place[5] * matrix[3] + matrix[5]))

    PdfReader(BytesIO(content)).pages[0].extract_text(visitor_text=note)
    return found


def structure(node):
    """Every element of the structure, in reading order."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if not isinstance(node, dict):
        return
    if "/S" in node and "/K" in node:
        yield node
    below = node.get("/K", [])
    for child in below if isinstance(below, list) else [below]:
        yield from structure(child)
